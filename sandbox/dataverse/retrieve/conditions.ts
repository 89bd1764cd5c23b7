import { fold } from '../../platform/database';
import * as errors from '../errors';
import { isLookup, navigationsOf, tableOf, type Navigation } from '../definitions/definitions';
import type { Comparison, Condition, Literal, Operand } from '../query/plan';
import { readable, type Fragment } from '../security/access';
import { quoted } from '../store/columns';
import { compared } from '../store/text';
import { comparable } from './literals';
import { namedOperator } from './operators';
import { and, nameOfLookup, pointsTo, Sources, type Resolved, type Scope, type Source } from './sources';

const signs: Readonly<Record<Comparison, string>> = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' };

/** A condition as SQL over the tables of `scope`, which grow with the paths that it names. */
export const conditionSql = (scope: Scope, condition: Condition): Fragment => {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return joined(
        condition.of.map((each) => conditionSql(scope, each)),
        condition.kind === 'and' ? ' AND ' : ' OR ',
      );
    case 'not': {
      const inner = conditionSql(scope, condition.of);
      return { sql: `(${inner.sql}) IS NOT 1`, values: inner.values };
    }
    case 'compare':
      return comparison(scope, scope.column(condition.left), condition.op, condition.right);
    case 'like':
      return { sql: `${searchable(scope, scope.column(condition.left))} LIKE ? ESCAPE '\\'`, values: [fold(condition.pattern)] };
    case 'in':
      return membership(scope.column(condition.left), condition.values);
    case 'any':
    case 'all':
      return quantified(scope, condition);
    case 'operator':
      return namedOperator(scope, scope.column(condition.left), condition.name, condition.values);
  }
};

export const joined = (parts: readonly Fragment[], separator: ' AND ' | ' OR '): Fragment =>
  parts.length === 0
    ? { sql: separator === ' AND ' ? '1' : '0', values: [] }
    : { sql: `(${parts.map((part) => part.sql).join(separator)})`, values: parts.flatMap((part) => part.values) };

/** Text without case; a lookup by its name. */
const searchable = (scope: Scope, column: Resolved): string =>
  isLookup(column.attribute) ? nameOfLookup(scope.session, column) : folded(column);

export const folded = ({ source, attribute }: Resolved): string => compared(attribute, `${source.alias}.`);

/** `ne` also finds rows without a value, as the service's own SQL does. */
const comparison = (scope: Scope, left: Resolved, op: Comparison, right: Literal | Operand): Fragment => {
  if (right === null) return nullness(left, op);
  if (typeof right === 'object') return { sql: `${folded(left)} ${signs[op]} ${folded(scope.column(right))}`, values: [] };
  const value = comparable(left.attribute, right);
  if (op === 'ne') return { sql: `(${folded(left)} <> ? OR ${left.sql} IS NULL)`, values: [value] };
  return { sql: `${folded(left)} ${signs[op]} ?`, values: [value] };
};

const nullness = (left: Resolved, op: Comparison): Fragment => {
  if (op !== 'eq' && op !== 'ne') return { sql: '0', values: [] };
  return { sql: `${left.sql} IS ${op === 'eq' ? '' : 'NOT '}NULL`, values: [] };
};

const membership = (left: Resolved, literals: readonly Literal[]): Fragment => {
  const values = literals.flatMap((each) => (each === null ? [] : [comparable(left.attribute, each)]));
  const listed = `${folded(left)} IN (${values.map(() => '?').join(', ')})`;
  return literals.includes(null) ? { sql: `(${listed} OR ${left.sql} IS NULL)`, values } : { sql: listed, values };
};

/** `any` and `all` over a collection: whether a related row exists that fulfils, or none that does not. */
const quantified = (scope: Scope, condition: Condition & { kind: 'any' | 'all' }): Fragment => {
  const name = condition.collection.at(-1) ?? '';
  const from = scope.at(condition.collection.slice(0, -1));
  const definitions = scope.session.engine.definitions();
  const navigation = navigationsOf(definitions, from.table.logicalName).get(name);
  if (!navigation || navigation.kind === 'one') throw errors.unknownProperty(name, from.table.logicalName);
  const inner = new Sources(scope.session, tableOf(definitions, navigation.table), scope.names);
  const where = condition.where === null ? null : conditionSql(inner, condition.where);
  const wanted = where && (condition.kind === 'all' ? { sql: `(${where.sql}) IS NOT 1`, values: where.values } : where);
  const access = readable(scope.session, inner.root.table, inner.root.alias);
  const on = relatedTo(navigation, inner.root, from);
  const all = joined([on, ...(wanted ? [wanted] : []), ...(access ? [access] : [])], ' AND ');
  const tables = inner.from();
  return {
    sql: `${condition.kind === 'all' ? 'NOT ' : ''}EXISTS (SELECT 1 FROM ${tables.sql} WHERE ${all.sql})`,
    values: [...tables.values, ...all.values],
  };
};

/** That a row of `many` belongs to the row of `one` by a collection-valued navigation property. */
export const relatedTo = (navigation: Exclude<Navigation, { kind: 'one' }>, many: Source, one: Source): Fragment => {
  const id = `${one.alias}.${quoted(one.table.primaryId)}`;
  if (navigation.kind === 'many')
    return and(`${many.alias}.${quoted(navigation.column)} = ${id}`, pointsTo(many.alias, navigation.column, one.table.logicalName));
  return {
    sql: `${many.alias}.${quoted(many.table.primaryId)} IN (SELECT ${quoted(navigation.there)} FROM ${quoted(navigation.intersect)} WHERE ${quoted(navigation.here)} = ${id})`,
    values: [],
  };
};
