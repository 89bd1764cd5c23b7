import * as errors from '../errors';
import { attributeOf, navigationsOf, tableOf, type Definitions } from '../definitions/definitions';
import type { Session } from '../engine';
import type { Operand } from '../query/plan';
import { readable, type Fragment } from '../security/access';
import type { Attribute, Table } from '../solution/types';
import { quoted, typeColumn } from '../store/columns';
import { compared } from '../store/text';

export type Source = { readonly alias: string; readonly table: Table };
export type Value = string | number | null;
export type Resolved = { readonly sql: string; readonly source: Source; readonly attribute: Attribute };

/** Where the operands of a condition are looked up. */
export type Scope = {
  readonly session: Session;
  readonly names: AliasSource;
  at(path: readonly string[]): Source;
  column(operand: Operand): Resolved;
};

/** The tables of one SELECT: the root and what is joined to it, by path of navigation properties or by a link's alias. */
export class Sources implements Scope {
  readonly root: Source;
  readonly #known = new Map<string, Source>();
  readonly #joins: Fragment[] = [];
  readonly #names: AliasSource;

  constructor(
    readonly session: Session,
    table: Table,
    names: AliasSource = aliasSource(),
  ) {
    this.#names = names;
    this.root = { alias: names(), table };
  }

  /** A new source of names for a SELECT inside this one. */
  get names(): AliasSource {
    return this.#names;
  }

  /** Adds a table under a link's alias. `on` is its join condition. */
  link(alias: string, table: Table, outer: boolean, on: (source: Source) => Fragment): Source {
    const source = { alias: this.#names(), table };
    this.#known.set(alias, source);
    this.#join(source, outer, on(source));
    return source;
  }

  /** The same tables as a link's own conditions name them: without a path, its own columns. */
  seenFrom(source: Source): Scope {
    const at = (path: readonly string[]) => (path.length === 0 ? source : this.at(path));
    return { session: this.session, names: this.#names, at, column: ({ path, column }) => this.columnOf(at(path), column) };
  }

  /** The table at the end of a path of single-valued navigation properties, or of a link. */
  at(path: readonly string[]): Source {
    const name = path.at(-1);
    if (name === undefined) return this.root;
    const known = this.#known.get(path.join('/'));
    if (known) return known;
    const from = this.at(path.slice(0, -1));
    const navigation = navigationsOf(this.session.engine.definitions(), from.table.logicalName).get(name);
    if (navigation?.kind !== 'one') throw errors.unknownProperty(name, from.table.logicalName);
    const table = tableOf(this.session.engine.definitions(), navigation.target);
    const source = { alias: this.#names(), table };
    this.#known.set(path.join('/'), source);
    const same = `${source.alias}.${quoted(table.primaryId)} = ${from.alias}.${quoted(navigation.column)}`;
    this.#join(source, true, and(same, pointsTo(from.alias, navigation.column, table.logicalName)));
    return source;
  }

  column(operand: Operand): Resolved {
    return this.columnOf(this.at(operand.path), operand.column);
  }

  columnOf(source: Source, column: string): Resolved {
    const attribute = attributeOf(this.session.engine.definitions(), source.table.logicalName, column);
    if (!attribute) throw errors.unknownProperty(column, source.table.logicalName);
    return { sql: `${source.alias}.${quoted(column)}`, source, attribute };
  }

  /** Everything after FROM. */
  from(): Fragment {
    return {
      sql: [`${quoted(this.root.table.logicalName)} AS ${this.root.alias}`, ...this.#joins.map((join) => join.sql)].join(' '),
      values: this.#joins.flatMap((join) => join.values),
    };
  }

  #join(source: Source, outer: boolean, on: Fragment): void {
    const access = readable(this.session, source.table, source.alias);
    this.#joins.push({
      sql: `${outer ? 'LEFT' : 'INNER'} JOIN ${quoted(source.table.logicalName)} AS ${source.alias} ON ${on.sql}${access ? ` AND ${access.sql}` : ''}`,
      values: [...on.values, ...(access?.values ?? [])],
    });
  }
}

/** That a lookup's value is a row of the table; an owner is whatever can own. Nothing is asked where that is certain. */
export const pointsTo = (alias: string, column: string, table: string): Fragment | null =>
  table === 'owner' ? null : { sql: `${alias}.${quoted(typeColumn(column))} = ?`, values: [table] };

export const and = (sql: string, more: Fragment | null): Fragment =>
  more === null ? { sql, values: [] } : { sql: `${sql} AND ${more.sql}`, values: more.values };

export type AliasSource = () => string;
const aliasSource = (): AliasSource => {
  let count = 0;
  return () => `t${count++}`;
};

/** The name that people see for a lookup's value as it is compared, as SQL. */
export const nameOfLookup = (session: Session, { sql, source, attribute }: Resolved): string => {
  const definitions = session.engine.definitions();
  const type = `${source.alias}.${quoted(typeColumn(attribute.logicalName))}`;
  const cases = [...definitions.tables.values()]
    .filter(
      (table) => table.ownership !== 'none' && isTarget(definitions, source.table.logicalName, attribute.logicalName, table.logicalName),
    )
    .map(
      (table) =>
        `WHEN '${table.logicalName}' THEN (SELECT ${comparedName(definitions, table)} FROM ${quoted(table.logicalName)} AS named WHERE named.${quoted(table.primaryId)} = ${sql})`,
    );
  return cases.length === 0 ? 'NULL' : `CASE ${type} ${cases.join(' ')} END`;
};

const comparedName = (definitions: Definitions, { logicalName, primaryName }: Table): string => {
  const attribute = attributeOf(definitions, logicalName, primaryName);
  return attribute ? compared(attribute, 'named.') : 'NULL';
};

const isTarget = (definitions: Definitions, table: string, column: string, target: string): boolean =>
  [...navigationsOf(definitions, table).values()].some(
    (each) =>
      each.kind === 'one' &&
      each.column === column &&
      (each.target === target || (each.target === 'owner' && (target === 'systemuser' || target === 'team'))),
  );
