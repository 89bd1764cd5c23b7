import { NotSupported } from '../../platform/not-supported';
import * as errors from '../errors';
import { tableOf } from '../definitions/definitions';
import { writePagingCookie, type PagingCookie } from '../query/fetchxml/paging-cookie';
import { readFetchXml } from '../query/fetchxml/read';
import { readODataQuery } from '../query/odata/read';
import type { Query } from '../query/plan';
import { aggregate, isAggregate } from '../retrieve/aggregate';
import { retrieve, type Options, type Page } from '../retrieve/retrieve';
import { readRow } from '../store/row';
import { guid } from '../store/guid';
import { queryChanges, tracksChanges } from './changes';
import { contextOf } from './context';
import { json, optionOf, type ApiResponse, type Call } from './exchange';
import { nameResolver } from './names';
import { pageAt } from './page-at';
import { rowWriter } from './row-json';

/** Answers a GET to a collection: OData options, FetchXML or a saved view. `options.within` narrows it to what a path names. */
export const queryRows = (call: Call, table: string, options: Options = {}): ApiResponse => {
  const fetchXml = optionOf(call.request, 'fetchXml') ?? viewQuery(call, table);
  return fetchXml === null ? queryByOData(call, table, options) : queryByFetchXml(call, table, fetchXml, options);
};

/** Options that are no part of the query itself. `tag` and others without `$` reach plug-ins only, and nothing here looks at them. */
const apart = new Set(['fetchXml', 'savedQuery', 'userQuery', '$skiptoken', '$deltatoken']);

export const readQuery = (call: Call, table: string): Query => {
  const { request, session } = call;
  const given = request.options.filter(([name]) => !apart.has(name) && (name.startsWith('$') || name.startsWith('@')));
  const understood = session.engine.loose ? given.filter(([name]) => name.startsWith('@') || known.has(name)) : given;
  return readODataQuery(understood, table, nameResolver(session.engine.definitions()));
};

const known = new Set(['$select', '$filter', '$orderby', '$expand', '$top', '$count', '$apply']);

const queryByOData = (call: Call, table: string, options: Options): ApiResponse => {
  const { request, session } = call;
  const query = readQuery(call, table);
  const definitions = session.engine.definitions();
  if (tracksChanges(call)) return queryChanges(call, query);
  if (isAggregate(query)) {
    const writer = rowWriter(call);
    return json(call, 200, {
      '@odata.context': contextOf(definitions, request.root, query),
      value: aggregate(session, query).map(writer.write),
    });
  }
  const page = retrieve(session, { ...query, page: pageAt(call) }, options);
  const writer = rowWriter(call, { nestedLinks: true });
  return json(call, 200, {
    '@odata.context': contextOf(definitions, request.root, query),
    ...totals(call, query, page),
    value: page.rows.map(writer.write),
    ...(page.cookie ? { '@odata.nextLink': nextLink(call, page.cookie) } : {}),
  });
};

const totals = ({ preferences }: Call, query: Query, page: Page): object => {
  if (!query.count) return {};
  const annotated =
    preferences.annotations.includes('*') || preferences.annotations.some((each) => each.startsWith('Microsoft.Dynamics.CRM'));
  return {
    '@odata.count': page.count,
    ...(annotated
      ? {
          '@Microsoft.Dynamics.CRM.totalrecordcount': page.countLimited ? -1 : page.count,
          '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded': page.countLimited,
        }
      : {}),
  };
};

const nextLink = ({ request }: Call, cookie: PagingCookie): string => {
  const kept = request.options.filter(([name]) => name !== '$skiptoken').map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${request.root}/${request.path}?${[...kept, `$skiptoken=${encodeURIComponent(writePagingCookie(cookie))}`].join('&')}`;
};

const queryByFetchXml = (call: Call, table: string, fetchXml: string, options: Options): ApiResponse => {
  const { request, session } = call;
  const definitions = session.engine.definitions();
  const query = readFetchXml(fetchXml, nameResolver(definitions));
  if (query.table !== table)
    throw errors.badQuery(
      `Entity name in the request URI '${tableOf(definitions, table).setName}' does not match the entity '${query.table}' of the FetchXML.`,
    );
  const extra = request.options.find(([name]) => name.startsWith('$') && name !== '$skiptoken');
  if (extra && !session.engine.loose) throw new NotSupported(`query option ${extra[0]} together with fetchXml`);
  const context = contextOf(definitions, request.root, { ...query, expands: [] });
  const writer = rowWriter(call, { omitEmpty: true });
  if (isAggregate(query)) return json(call, 200, { '@odata.context': context, value: aggregate(session, query).map(writer.write) });
  const page = retrieve(session, query, { ...options, byLabel: true });
  return json(call, 200, {
    '@odata.context': context,
    ...(query.count ? countAnnotations(page) : {}),
    ...(page.cookie
      ? { '@Microsoft.Dynamics.CRM.fetchxmlpagingcookie': writePagingCookie(page.cookie), '@Microsoft.Dynamics.CRM.morerecords': true }
      : {}),
    value: page.rows.map(writer.write),
  });
};

const countAnnotations = (page: Page): object => ({
  '@Microsoft.Dynamics.CRM.totalrecordcount': page.countLimited ? -1 : page.count,
  '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded': page.countLimited,
});

/** FetchXML of the view that `savedQuery` or `userQuery` names; null where neither is given. */
const viewQuery = (call: Call, table: string): string | null => {
  for (const kind of ['savedQuery', 'userQuery'] as const) {
    const value = optionOf(call.request, kind);
    if (value === undefined) continue;
    const { engine } = call.session;
    const id = guid(value);
    const row = id === null ? undefined : readRow(engine.database, tableOf(engine.definitions(), kind.toLowerCase()), id);
    if (!row || row['returnedtypecode'] !== table) throw errors.rowNotFound(kind.toLowerCase(), value);
    return String(row['fetchxml']);
  }
  return null;
};
