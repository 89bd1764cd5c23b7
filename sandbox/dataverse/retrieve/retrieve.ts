import { navigationsOf, tableOf } from '../definitions/definitions';
import type { Session } from '../engine';
import { readPagingCookie, type PagingCookie } from '../query/fetchxml/paging-cookie';
import type { Query } from '../query/plan';
import { readable, type Fragment } from '../security/access';
import { readAll, type Row } from '../store/row';
import { select, type Selection } from './columns';
import { conditionSql, joined } from './conditions';
import { afterRow, cookieOf, lastOf } from './cookie';
import { expand } from './expand';
import type { Found } from './found';
import { addLinks, linkOrders } from './links';
import { sortKeys, type SortKey } from './order';
import { Sources, type AliasSource, type Value } from './sources';

/** The service never answers more rows at once. */
export const maximumPage = 5000;

export type Page = {
  readonly rows: readonly Found[];
  /** Rows in all, where the query asks; null else. Never more than 5,000, and then `countLimited`. */
  readonly count: number | null;
  readonly countLimited: boolean;
  readonly more: boolean;
  /** The cookie for the page after this one; null where there is none. */
  readonly cookie: PagingCookie | null;
};

export type Options = {
  /** Sorts choices by label, as FetchXML does, not by value. */ readonly byLabel?: boolean;
  /** A condition beyond the query's own, given the tables: what a path names (`accounts(id)/contacts`). */
  readonly within?: (sources: Sources) => Fragment;
  readonly names?: AliasSource;
};

/** Runs a query that is not an aggregate, as its caller may see it. */
export const retrieve = (session: Session, query: Query, options: Options = {}): Page => {
  const table = tableOf(session.engine.definitions(), query.table);
  const sources = new Sources(session, table, options.names);
  const links = addLinks(sources, sources.root, query.links);
  const selections = [select(sources, sources.root, rootColumns(query, table.primaryId), null), ...links.map(({ selection }) => selection)];
  const keys = sortKeys(sources, [...query.orders, ...links.flatMap(linkOrders)], options.byLabel ?? false, !query.distinct);
  const where = joined(
    [
      ...(query.where ? [conditionSql(sources, query.where)] : []),
      ...access(session, sources),
      ...(options.within ? [options.within(sources)] : []),
    ],
    ' AND ',
  );
  const page = pageOf(query, keys);
  const found = fetch(session, sources, selections, query, keys, where, page);
  const rows = found.slice(0, page.size);
  const more = found.length > page.size && query.top === null;
  const columns = selections.flatMap((each) => each.found);
  const expanded = expand(session, table, query.expands, rows, (nested, inner) => retrieve(session, nested, inner).rows);
  return {
    rows: rows.map((row, at) => ({ row, columns, table, expanded: expanded[at] ?? {} })),
    ...(query.count ? counted(session, sources, where) : { count: null, countLimited: false }),
    more,
    cookie: more ? cookieFor(query, page.number, keys, rows) : null,
  };
};

/** Rows of a join may repeat, and distinct rows have no id: then a page is found by its number, not by its place after another row. */
const hasPlaces = (query: Query): boolean => !query.distinct && query.links.length === 0;

const cookieFor = (query: Query, page: number, keys: readonly SortKey[], rows: readonly Row[]): PagingCookie =>
  hasPlaces(query) ? cookieOf(page, keys, keysOf(rows[0], keys), keysOf(rows.at(-1), keys)) : { page, keys: [] };

const access = (session: Session, sources: Sources): readonly Fragment[] => {
  const fragment = readable(session, sources.root.table, sources.root.alias);
  return fragment ? [fragment] : [];
};

/** The row's id goes along; but not where rows are made distinct. */
const rootColumns = (query: Query, primaryId: string): readonly string[] | 'all' =>
  query.columns === 'all' || query.distinct ? query.columns : [...query.columns, primaryId];

/** What is fetched without being answered: the version for `@odata.etag`, lookups that are expanded, the keys of the order. */
const hidden = (sources: Sources, query: Query, keys: readonly SortKey[]): readonly string[] => {
  if (query.distinct) return [];
  const navigations = navigationsOf(sources.session.engine.definitions(), query.table);
  const lookups = query.expands.flatMap(({ navigation: name }) => {
    const navigation = navigations.get(name);
    return navigation?.kind === 'one' ? [navigation.column] : [];
  });
  return [
    ...select(sources, sources.root, ['versionnumber', ...lookups], null).sql,
    ...keys.map((key, at) => `${key.sql} AS ${keyName(at)}`),
  ];
};

const pageOf = (query: Query, keys: readonly SortKey[]) => {
  const size = Math.min(query.top ?? query.page?.size ?? maximumPage, maximumPage);
  const number = query.page?.number ?? 1;
  const cookie = query.page?.cookie ? readPagingCookie(query.page.cookie) : null;
  const last = cookie && hasPlaces(query) ? lastOf(cookie, keys) : null;
  return { size, number, last, offset: last || query.top !== null ? 0 : (number - 1) * size };
};

const keyName = (position: number): string => `key$${position}`;

const fetch = (
  session: Session,
  sources: Sources,
  selections: readonly Selection[],
  query: Query,
  keys: readonly SortKey[],
  where: Fragment,
  page: ReturnType<typeof pageOf>,
): readonly Row[] => {
  const wanted = [...new Set([...selections.flatMap((each) => each.sql), ...hidden(sources, query, keys)])];
  const condition = page.last ? joined([where, afterRow(keys, page.last)], ' AND ') : where;
  const order = keys.map((key) => `${key.sql}${key.descending ? ' DESC' : ''}`).join(', ');
  const from = sources.from();
  const sql = `SELECT ${query.distinct ? 'DISTINCT ' : ''}${wanted.join(', ')} FROM ${from.sql} WHERE ${condition.sql}${order === '' ? '' : ` ORDER BY ${order}`} LIMIT ? OFFSET ?`;
  return readAll(session.engine.database, sql, ...from.values, ...condition.values, page.size + 1, page.offset);
};

const keysOf = (row: Row | undefined, keys: readonly SortKey[]): readonly Value[] => keys.map((_, at) => row?.[keyName(at)] ?? null);

const counted = (session: Session, sources: Sources, where: Fragment): { count: number; countLimited: boolean } => {
  const from = sources.from();
  const row = session.engine.database.get(
    `SELECT count(*) AS total FROM (SELECT 1 FROM ${from.sql} WHERE ${where.sql} LIMIT ${maximumPage + 1})`,
    ...from.values,
    ...where.values,
  );
  const total = Number(row?.['total'] ?? 0);
  return { count: Math.min(total, maximumPage), countLimited: total > maximumPage };
};
