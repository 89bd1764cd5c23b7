import * as errors from '../errors';
import { navigationsOf, tableOf, type Navigation } from '../definitions/definitions';
import type { Session } from '../engine';
import type { Expand, Query } from '../query/plan';
import type { Table } from '../solution/types';
import type { Row } from '../store/row';
import { quoted, typeColumn } from '../store/columns';
import { joined, relatedTo } from './conditions';
import type { Expanded, Found } from './found';
import type { Options } from './retrieve';
import type { Source, Sources } from './sources';

type Run = (query: Query, options: Options) => readonly Found[];

/** For each row of a table, what hangs on it by the navigation properties that were asked for. */
export const expand = (
  session: Session,
  table: Table,
  expands: readonly Expand[],
  rows: readonly Row[],
  run: Run,
): readonly Found['expanded'][] => {
  const columns = expands.map((each) => {
    const navigation = navigationsOf(session.engine.definitions(), table.logicalName).get(each.navigation);
    if (!navigation) throw errors.unknownProperty(each.navigation, table.logicalName);
    return navigation.kind === 'one'
      ? single(session, each, navigation, rows, run)
      : collections(session, table, each, navigation, rows, run);
  });
  return rows.map((_, at) => Object.fromEntries(expands.map((each, column) => [each.navigation, columns[column]?.[at] ?? null])));
};

const queryOf = (expand: Expand, table: string): Query => ({
  table,
  columns: expand.columns,
  where: expand.where,
  orders: expand.orders,
  links: [],
  expands: expand.expands,
  aggregates: [],
  groupBy: [],
  distinct: false,
  top: expand.top,
  count: false,
  page: null,
});

/** All rows that the lookup points to are fetched at once. */
const single = (
  session: Session,
  expand: Expand,
  navigation: Navigation & { kind: 'one' },
  rows: readonly Row[],
  run: Run,
): readonly Expanded[] => {
  const definitions = session.engine.definitions();
  const target = tableOf(definitions, navigation.target);
  const pointers = rows.map((row) => pointerIn(row, navigation));
  if (expand.refOnly)
    return pointers.map((pointer) => pointer && { reference: { table: tableOf(definitions, pointer.table), id: pointer.id } });
  const ids = pointers.map((pointer) => pointer?.id ?? null);
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return rows.map(() => null);
  const found = run(queryOf(expand, target.logicalName), {
    within: ({ root }) => ({
      sql: `${root.alias}.${quoted(target.primaryId)} IN (${wanted.map(() => '?').join(', ')})`,
      values: wanted,
    }),
  });
  const byId = new Map(found.map((each) => [String(each.row[target.primaryId]), each]));
  return ids.map((id) => (id === null ? null : (byId.get(id) ?? null)));
};

/** What a lookup's value points to, if it is of the navigation property's table; an owner is a user or a team. */
const pointerIn = (row: Row, { column, target }: Navigation & { kind: 'one' }): { readonly table: string; readonly id: string } | null => {
  const [id, table] = [row[column], row[typeColumn(column)]];
  if (typeof id !== 'string' || typeof table !== 'string') return null;
  return table === target || target === 'owner' ? { table, id } : null;
};

const collections = (
  session: Session,
  table: Table,
  expand: Expand,
  navigation: Exclude<Navigation, { kind: 'one' }>,
  rows: readonly Row[],
  run: Run,
) => {
  const of = tableOf(session.engine.definitions(), navigation.table);
  return rows.map((row) => ({
    of,
    rows: run(queryOf(expand, navigation.table), { within: relatedRows(table, navigation, String(row[table.primaryId])) }),
  }));
};

/** Rows that belong to one row by a collection-valued navigation property. */
export const relatedRows = (table: Table, navigation: Exclude<Navigation, { kind: 'one' }>, id: string) => (sources: Sources) => {
  const one: Source = { alias: sources.names(), table };
  const on = relatedTo(navigation, sources.root, one);
  const condition = joined([{ sql: `${one.alias}.${quoted(table.primaryId)} = ?`, values: [id] }, on], ' AND ');
  return { sql: `EXISTS (SELECT 1 FROM ${quoted(table.logicalName)} AS ${one.alias} WHERE ${condition.sql})`, values: condition.values };
};
