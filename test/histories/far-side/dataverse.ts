import type { Call } from './call';
import { filterOf, type Row } from './filter';

const isInstant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Dataverse keeps whole seconds. */
const stored = (value: unknown): unknown => (typeof value === 'string' && isInstant.test(value) ? `${value.slice(0, 19)}Z` : value);

/** A change of a row that the service was allowed: the row as it was, and by which process. */
export type ServiceWrite = { readonly set: string; readonly id: string; readonly before: Row; readonly changes: Row; readonly by: string };

/** As much of Dataverse's Web API as buying needs, in memory: rows with versions, `If-Match`, and the questions of the service. */
export const memoryDataverse = (now: () => number, changed: (change: ServiceWrite) => void) => {
  const tables = new Map<string, Map<string, Row>>();
  let version = 0;
  const tableOf = (set: string): Map<string, Row> => {
    const known = tables.get(set) ?? new Map<string, Row>();
    tables.set(set, known);
    return known;
  };

  const idOf = (set: string): string => (set === 'transactioncurrencies' ? 'transactioncurrencyid' : `${set.replace(/s$/, '')}id`);

  /** What a person or the platform writes; the row is made where it is not there. */
  const write = (set: string, id: string, changes: Readonly<Record<string, unknown>>): Row => {
    const rows = tableOf(set);
    const at = new Date(now()).toISOString();
    const row: Row = rows.get(id) ?? {
      [idOf(set)]: id,
      statecode: 0,
      statuscode: 1,
      createdon: stored(at),
      _ownerid_value: owner,
      _createdby_value: owner,
      _modifiedby_value: owner,
    };
    for (const [name, value] of Object.entries(changes)) {
      const lookup = /^(.*)@odata\.bind$/.exec(name)?.[1];
      if (lookup === undefined) row[name] = stored(value);
      else row[`_${lookup.toLowerCase()}_value`] = typeof value === 'string' ? (/\((.*)\)/.exec(value)?.[1] ?? null) : null;
    }
    row['modifiedon'] = stored(at);
    row['@odata.etag'] = `W/"${++version}"`;
    rows.set(id, row);
    return row;
  };

  const json = (body: unknown, status = 200): Response => Response.json(body, { status });
  const missing = (): Response => json({ error: { code: '0x80040217', message: 'does not exist' } }, 404);

  const list = (set: string, query: URLSearchParams): Response => {
    const holds = filterOf(query.get('$filter') ?? '');
    const [column, direction] = (query.get('$orderby') ?? '').split(' ');
    const found = [...tableOf(set).values()].filter(holds);
    if (column)
      found.sort((one, other) => (String(one[column] ?? '') < String(other[column] ?? '') ? -1 : 1) * (direction === 'desc' ? -1 : 1));
    const top = query.get('$top');
    return json({ value: (top === null ? found : found.slice(0, Number(top))).map((row) => selected(row, query)) });
  };

  const handle = async (call: Call, by: string): Promise<Response> => {
    const url = new URL(call.url);
    const [, set = '', id] = /\/api\/data\/v9\.2\/(\w+)(?:\(([^)]*)\))?$/.exec(url.pathname) ?? [];
    if (id === undefined) return list(set, url.searchParams);
    const row = tableOf(set).get(id);
    if (row === undefined) return missing();
    if (call.method === 'GET') return json(selected(row, url.searchParams));
    const expected = call.headers.get('if-match');
    if (expected !== '*' && expected !== row['@odata.etag']) return json({ error: { code: '0x80060882', message: 'changed' } }, 412);
    const changes = JSON.parse(call.body) as Row;
    if (set === 'csp_subscriptions' && isTaken(id, changes)) return json({ error: { code: '0x80060892', message: 'key is taken' } }, 412);
    changed({ set, id, before: { ...row }, changes, by });
    return json(selected(write(set, id, changes), url.searchParams));
  };

  /** The key of subscriptions: one row for each of the provider's. */
  const isTaken = (id: string, changes: Row): boolean =>
    changes['csp_providersubscriptionid'] !== undefined &&
    [...tableOf('csp_subscriptions')].some(
      ([other, row]) => other !== id && row['csp_providersubscriptionid'] === changes['csp_providersubscriptionid'],
    );

  return {
    handle,
    write,
    row: (set: string, id: string): Row => tableOf(set).get(id) ?? {},
    rows: (set: string): Row[] => [...tableOf(set).values()],
  };
};
export type MemoryDataverse = ReturnType<typeof memoryDataverse>;

const owner = '0e000000-0000-4000-8000-00000000000e';

const selected = (row: Row, query: URLSearchParams): Row => {
  const columns = query.get('$select')?.split(',') ?? Object.keys(row);
  return { '@odata.etag': row['@odata.etag'], ...Object.fromEntries(columns.map((column) => [column, row[column] ?? null])) };
};
