import * as errors from '../errors';
import { isLookup, tableOf } from '../definitions/definitions';
import type { Session } from '../engine';
import { unknownOrderAlias } from '../query/fetchxml/errors';
import type { Aggregate, GroupBy, Order, Query } from '../query/plan';
import { readable, type Fragment } from '../security/access';
import { readAll } from '../store/row';
import { quoted, typeColumn } from '../store/columns';
import { conditionSql, joined } from './conditions';
import type { Found, FoundColumn } from './found';
import { datePart } from './date-part';
import { addLinks, linkOrders } from './links';
import { sortable } from './order';
import { Sources } from './sources';

export const isAggregate = (query: Query): boolean => query.aggregates.length > 0 || query.groupBy.length > 0;

/** The service refuses to sum up more rows than this. */
const maximumRows = 50000;

/** Runs a query that counts or sums. Empty values are left out, as in SQL; a count of rows counts all. */
export const aggregate = (session: Session, query: Query): readonly Found[] => {
  const table = tableOf(session.engine.definitions(), query.table);
  const sources = new Sources(session, table);
  const links = addLinks(sources, sources.root, query.links);
  const groups = query.groupBy.map((each) => groupOf(sources, each));
  const values = query.aggregates.map((each) => valueOf(sources, each));
  const access = readable(session, table, sources.root.alias);
  const where = joined([...(query.where ? [conditionSql(sources, query.where)] : []), ...(access ? [access] : [])], ' AND ');
  const from = sources.from();
  requireFew(session, from, where);
  const rows = readAll(
    session.engine.database,
    `SELECT ${[...groups.flatMap((each) => each.sql), ...values.map((each) => each.sql)].join(', ')} FROM ${from.sql} WHERE ${where.sql}` +
      (groups.length === 0 ? '' : ` GROUP BY ${groups.map((each) => each.by).join(', ')}`) +
      orderBy([...query.orders, ...links.flatMap(linkOrders)], groups, values),
    ...from.values,
    ...where.values,
  );
  const columns = [...groups.map((each) => each.column), ...values.map((each) => each.column)];
  return rows.slice(0, query.top ?? rows.length).map((row) => ({ row, columns, table: null, expanded: {} }));
};

const requireFew = (session: Session, from: Fragment, where: Fragment): void => {
  const row = session.engine.database.get(
    `SELECT count(*) AS total FROM (SELECT 1 FROM ${from.sql} WHERE ${where.sql} LIMIT ${maximumRows + 1})`,
    ...from.values,
    ...where.values,
  );
  if (Number(row?.['total']) > maximumRows) throw errors.aggregateLimit();
};

/** Sorted by what was asked, then by the groups, so that the order is total. */
const orderBy = (orders: readonly Order[], groups: readonly Part[], values: readonly ValuePart[]): string => {
  const wanted = orders.map(({ by, descending }) => {
    const part = [...groups, ...values].find(({ column }) => column.name === by.column);
    if (!part) throw unknownOrderAlias(by.column);
    return `${part.sortBy}${descending ? ' DESC' : ''}`;
  });
  const keys = [...wanted, ...groups.map((each) => each.by)];
  return keys.length === 0 ? '' : ` ORDER BY ${keys.join(', ')}`;
};

type ValuePart = { readonly sql: string; readonly sortBy: string; readonly column: FoundColumn };
type Part = { readonly sql: readonly string[]; readonly by: string; readonly sortBy: string; readonly column: FoundColumn };

const groupOf = (sources: Sources, group: GroupBy): Part => {
  const column = sources.column(group.by);
  const name = quoted(group.alias);
  if (group.dateGrouping !== null) {
    const sql = datePart(sources, column, group.dateGrouping);
    return { sql: [`${sql} AS ${name}`], by: sql, sortBy: sql, column: { name: group.alias, source: null } };
  }
  const type = isLookup(column.attribute)
    ? [`min(${column.source.alias}.${quoted(typeColumn(column.attribute.logicalName))}) AS ${quoted(typeColumn(group.alias))}`]
    : [];
  return {
    sql: [`${column.sql} AS ${name}`, ...type],
    by: column.sql,
    sortBy: sortable(sources, column, true),
    column: { name: group.alias, source: { table: column.source.table.logicalName, attribute: column.attribute } },
  };
};

const valueOf = (sources: Sources, { alias, column: name, function: operation, distinct }: Aggregate): ValuePart => {
  const sortBy = quoted(alias);
  if (operation === 'count') return { sql: `count(*) AS ${quoted(alias)}`, sortBy, column: { name: alias, source: null } };
  const column = sources.column({ path: [], column: name });
  if (operation === 'countcolumn')
    return { sql: `count(${distinct ? 'DISTINCT ' : ''}${column.sql}) AS ${quoted(alias)}`, sortBy, column: { name: alias, source: null } };
  return {
    sql: `${operation}(${column.sql}) AS ${quoted(alias)}`,
    sortBy,
    column: { name: alias, source: { table: column.source.table.logicalName, attribute: column.attribute } },
  };
};
