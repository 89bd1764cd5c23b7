import * as errors from '../errors';
import { isLookup, tableOf } from '../definitions/definitions';
import type { Session } from '../engine';
import type { Aggregate, GroupBy, Query } from '../query/plan';
import { readable, type Fragment } from '../security/access';
import { settingsOf } from '../settings/settings';
import { wallClock } from '../settings/time-zone';
import { readAll } from '../store/row';
import { quoted, typeColumn } from '../store/schema';
import { conditionSql, joined } from './conditions';
import type { Found, FoundColumn } from './found';
import { addLinks } from './links';
import { Sources, type Resolved } from './sources';

export const isAggregate = (query: Query): boolean => query.aggregates.length > 0 || query.groupBy.length > 0;

/** The service refuses to sum up more rows than this. */
const maximumRows = 50000;

/** Runs a query that counts or sums. Empty values are left out, as in SQL; a count of rows counts all. */
export const aggregate = (session: Session, query: Query): readonly Found[] => {
  const table = tableOf(session.engine.definitions(), query.table);
  const sources = new Sources(session, table);
  addLinks(sources, sources.root, query.links);
  const groups = query.groupBy.map((each) => groupOf(sources, each));
  const values = query.aggregates.map((each) => valueOf(sources, each));
  const access = readable(session, table, sources.root.alias);
  const where = joined([...(query.where ? [conditionSql(sources, query.where)] : []), ...(access ? [access] : [])], ' AND ');
  const from = sources.from();
  requireFew(session, from, where);
  const rows = readAll(
    session.engine.database,
    `SELECT ${[...groups.flatMap((each) => each.sql), ...values.map((each) => each.sql)].join(', ')} FROM ${from.sql} WHERE ${where.sql}` +
      (groups.length === 0
        ? ''
        : ` GROUP BY ${groups.map((each) => each.by).join(', ')} ORDER BY ${groups.map((each) => each.by).join(', ')}`),
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

type Part = { readonly sql: readonly string[]; readonly by: string; readonly column: FoundColumn };

const groupOf = (sources: Sources, group: GroupBy): Part => {
  const column = sources.column(group.by);
  const name = quoted(group.alias);
  if (group.dateGrouping !== null) {
    const sql = datePart(sources, column, group.dateGrouping);
    return { sql: [`${sql} AS ${name}`], by: sql, column: { name: group.alias, source: null } };
  }
  const type = isLookup(column.attribute)
    ? [`min(${column.source.alias}.${quoted(typeColumn(column.attribute.logicalName))}) AS ${quoted(typeColumn(group.alias))}`]
    : [];
  return {
    sql: [`${column.sql} AS ${name}`, ...type],
    by: column.sql,
    column: { name: group.alias, source: { table: column.source.table.logicalName, attribute: column.attribute } },
  };
};

const valueOf = (
  sources: Sources,
  { alias, column: name, function: operation, distinct }: Aggregate,
): { readonly sql: string; readonly column: FoundColumn } => {
  if (operation === 'count') return { sql: `count(*) AS ${quoted(alias)}`, column: { name: alias, source: null } };
  const column = sources.column({ path: [], column: name });
  if (operation === 'countcolumn')
    return { sql: `count(${distinct ? 'DISTINCT ' : ''}${column.sql}) AS ${quoted(alias)}`, column: { name: alias, source: null } };
  return {
    sql: `${operation}(${column.sql}) AS ${quoted(alias)}`,
    column: { name: alias, source: { table: column.source.table.logicalName, attribute: column.attribute } },
  };
};

/** The part of a date in the user's time zone; its offset is taken as of now, which is how far the sandbox goes. */
const datePart = (sources: Sources, { sql }: Resolved, part: NonNullable<GroupBy['dateGrouping']>): string => {
  const { engine, caller } = sources.session;
  const now = engine.clock.now();
  const minutes = Math.round((wallClock(settingsOf(engine.database, caller.userId).zone, now).getTime() - now) / 60000);
  const local = `datetime(${sql}, '${minutes} minutes')`;
  switch (part) {
    case 'year':
      return `CAST(strftime('%Y', ${local}) AS INTEGER)`;
    case 'quarter':
      return `((CAST(strftime('%m', ${local}) AS INTEGER) + 2) / 3)`;
    case 'month':
      return `CAST(strftime('%m', ${local}) AS INTEGER)`;
    case 'week':
      return `(CAST(strftime('%W', ${local}) AS INTEGER) + 1)`;
    case 'day':
      return `CAST(strftime('%d', ${local}) AS INTEGER)`;
  }
};
