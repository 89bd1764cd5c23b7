import { NotSupported } from '../../../platform/not-supported';
import type { Aggregate, Condition, GroupBy, Query } from '../plan';
import { dateGrouping, nodeNotSupported } from './errors';
import { lowerCondition } from './lower-condition';
import { operandOf, type Scope } from './scope';
import type { AggregateNode, PathNode, Transformation } from './syntax';

type Applied = Pick<Query, 'where' | 'aggregates' | 'groupBy'>;

/** `$apply`: filters, then one grouping or one aggregation, which is all that the service takes. */
export const lowerApply = (transformations: readonly Transformation[], scope: Scope): Applied => {
  const filters: Condition[] = [];
  for (const [index, transformation] of transformations.entries()) {
    if (transformation.kind === 'filter') {
      filters.push(lowerCondition(transformation.where, scope));
      continue;
    }
    if (index < transformations.length - 1) throw new NotSupported(`a $apply transformation after ${transformation.kind}`);
    const where = both(filters);
    if (transformation.kind === 'aggregate')
      return { where, aggregates: transformation.aggregates.map((each) => lowerAggregate(each, scope)), groupBy: [] };
    return {
      where,
      aggregates: aggregatesIn(transformation.then, scope),
      groupBy: transformation.by.map((path) => lowerGroup(path, scope)),
    };
  }
  return { where: both(filters), aggregates: [], groupBy: [] };
};

/** Conditions that must all hold; none is no condition. */
export const both = (conditions: readonly Condition[]): Condition | null => {
  const [first, ...more] = conditions;
  if (!first) return null;
  return more.length === 0 ? first : { kind: 'and', of: conditions };
};

const aggregatesIn = (then: readonly Transformation[], scope: Scope): readonly Aggregate[] => {
  const [only, ...more] = then;
  if (!only) return [];
  if (only.kind !== 'aggregate' || more.length > 0)
    throw new NotSupported('a transformation other than aggregate inside groupby of $apply');
  return only.aggregates.map((each) => lowerAggregate(each, scope));
};

const methods = new Map<string, Pick<Aggregate, 'function' | 'distinct'>>([
  ['sum', { function: 'sum', distinct: false }],
  ['average', { function: 'avg', distinct: false }],
  ['min', { function: 'min', distinct: false }],
  ['max', { function: 'max', distinct: false }],
  ['countdistinct', { function: 'countcolumn', distinct: true }],
]);

/** `$count` counts rows: its column is the empty text. */
const lowerAggregate = ({ of, method, alias }: AggregateNode, scope: Scope): Aggregate => {
  if (!of) return { alias, column: '', function: 'count', distinct: false };
  const found = methods.get(method);
  if (!found) throw nodeNotSupported(`AggregateExpression with ${method}`);
  const { path, column } = operandOf(scope, of.segments);
  if (path.length > 0) throw new NotSupported('an aggregate over a related table in $apply');
  return { alias, column, ...found };
};

/** A group by a related column is answered as `<table>_<column>`, as the documentation shows (`contact_fullname`). */
const lowerGroup = ({ segments }: PathNode, scope: Scope): GroupBy => {
  const { path, column, type, table } = operandOf(scope, segments);
  if (type === 'datetime') throw dateGrouping(column);
  const alias = path.length === 0 ? (segments.at(-1) ?? column) : `${table}_${column}`;
  return { alias, by: { path, column }, dateGrouping: null };
};
