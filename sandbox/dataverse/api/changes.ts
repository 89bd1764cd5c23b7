import * as errors from '../errors';
import { tableOf } from '../definitions/definitions';
import { writePagingCookie } from '../query/fetchxml/paging-cookie';
import type { Query } from '../query/plan';
import { retrieve } from '../retrieve/retrieve';
import { requirePrivilege } from '../security/access';
import { depths } from '../security/depth';
import { privilegeName } from '../security/privilege-names';
import type { Table } from '../solution/types';
import { currentVersion } from '../store/row';
import { quoted } from '../store/columns';
import { contextOf } from './context';
import { json, optionOf, type ApiResponse, type Call } from './exchange';
import { pageAt } from './page-at';
import { rowWriter } from './row-json';

/** Tokens older than this are refused: 7 days, as `ExpireChangeTrackingInDays` has it. */
const tokenLife = 7 * 24 * 3600 * 1000;

/** Whether a request begins change tracking or goes on with it. */
export const tracksChanges = ({ preferences, request }: Call): boolean =>
  preferences.trackChanges || optionOf(request, '$deltatoken') !== undefined;

/** All rows with a link for what changes after them, or what changed since such a link was given. */
export const queryChanges = (call: Call, query: Query): ApiResponse => {
  const table = tableOf(call.session.engine.definitions(), query.table);
  requireTracking(call, table, query);
  const token = optionOf(call.request, '$deltatoken');
  return token === undefined ? initialRows(call, query) : changesSince(call, table, query, readToken(call, token));
};

const requireTracking = ({ session }: Call, table: Table, query: Query): void => {
  if (!table.changeTracking) throw errors.notChangeTracked(table.logicalName);
  if (query.where || query.orders.length > 0 || query.expands.length > 0 || query.top !== null || query.count)
    throw errors.trackChangesWithOptions();
  const { userId, roleIds, privilegeCount } = session.rights;
  if (requirePrivilege(session, table, 'Read') !== depths.Global)
    throw errors.missingPrivilege(userId, roleIds.length, privilegeCount, privilegeName('Read', table), table.logicalName);
};

/** The version is that of the first page, so that what changes while pages are read is told afterwards. */
const initialRows = (call: Call, query: Query): ApiResponse => {
  const { session, request } = call;
  const skip = optionOf(request, '$skiptoken');
  const version = Number(/trackingversion="(\d+)"/.exec(skip ?? '')?.[1] ?? currentVersion(session.engine.database));
  const page = retrieve(session, { ...query, page: pageAt(call) });
  return json(call, 200, {
    '@odata.context': contextOf(session.engine.definitions(), request.root, query),
    ...(page.cookie
      ? { '@odata.nextLink': link(call, '$skiptoken', writePagingCookie(page.cookie, version)) }
      : { '@odata.deltaLink': link(call, '$deltatoken', tokenOf(call, version)) }),
    value: page.rows.map(rowWriter(call).write),
  });
};

const changesSince = (call: Call, table: Table, query: Query, since: number): ApiResponse => {
  const { session, request } = call;
  const { database } = session.engine;
  const version = currentVersion(database);
  const changed = retrieve(session, query, {
    within: ({ root }) => ({ sql: `${root.alias}.${quoted('versionnumber')} > ?`, values: [since] }),
  });
  const deleted = database.all(
    'SELECT id FROM engine$deleted WHERE tablename = ? AND versionnumber > ? ORDER BY versionnumber',
    table.logicalName,
    since,
  );
  const context = `${request.root}/$metadata#${table.setName}/$deletedEntity`;
  return json(call, 200, {
    '@odata.context': `${contextOf(session.engine.definitions(), request.root, query)}/$delta`,
    '@odata.deltaLink': link(call, '$deltatoken', tokenOf(call, version)),
    value: [
      ...changed.rows.map(rowWriter(call).write),
      ...deleted.map((row) => ({ '@odata.context': context, id: String(row['id']), reason: 'deleted' })),
    ],
  });
};

const link = ({ request }: Call, name: string, value: string): string => {
  const kept = request.options.filter(([each]) => each === '$select').map(([each, text]) => `${each}=${text}`);
  return `${request.root}/${request.path}?${[...kept, `${name}=${encodeURIComponent(value)}`].join('&')}`;
};

/** Version and instant, as `919058!08/22/2017 08:21:20`. */
const tokenOf = ({ session }: Call, version: number): string => {
  const iso = new Date(session.engine.clock.now()).toISOString();
  return `${version}!${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)} ${iso.slice(11, 19)}`;
};

const readToken = ({ session }: Call, token: string): number => {
  const [, version, month, day, year, time] = /^(\d+)!(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d:\d\d)$/.exec(token) ?? [];
  if (version === undefined) throw errors.badQuery('The delta token is not valid.');
  if (session.engine.clock.now() - Date.parse(`${year}-${month}-${day}T${time}Z`) > tokenLife) throw errors.deltaTokenExpired();
  return Number(version);
};
