type Stored = Record<string, unknown>;

/** One request as it went over the wire. */
export type Sent = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Stored;
};
type Refusal = { readonly status: number; readonly code: string; readonly message: string };

/** The network under the real Web API client: rows by entity set and id, with versions, and refusals on demand. */
export const createNetwork = (sets: Readonly<Record<string, { readonly key: string; readonly rows: readonly Stored[] }>>) => {
  const tables = new Map(
    Object.entries(sets).map(([name, { key, rows }]) => [name, { key, rows: new Map(rows.map((row) => [String(row[key]), { ...row }])) }]),
  );
  const versions = new Map<string, number>();
  const sent: Sent[] = [];
  const refusals: Refusal[] = [];
  let made = 0;

  const versionOf = (id: string): string => `W/"${versions.get(id) ?? 1}"`;
  const touch = (id: string): void => void versions.set(id, (versions.get(id) ?? 1) + 1);

  const handle = ({ method, path, headers, body }: Sent): Response => {
    const refused = refusals.shift();
    if (refused) return answer(refused.status, { error: { code: refused.code, message: refused.message } });
    const [, set = '', id] = /^(\w+)(?:\(([0-9a-f-]+)\))?/.exec(path) ?? [];
    const table = tables.get(set);
    if (!table) return answer(404, { error: { code: '0x80060888', message: `Resource not found for the segment '${set}'.` } });
    if (id === undefined && method === 'GET') return answer(200, { value: [...table.rows.values()] });
    if (id === undefined) {
      const newId = `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
      table.rows.set(newId, { createdon: '2026-11-21T12:00:00Z', ...body, [table.key]: newId });
      return answer(204, null, { 'OData-EntityId': `http://localhost/api/data/v9.2/${set}(${newId})` });
    }
    const row = table.rows.get(id);
    if (!row) return answer(404, { error: { code: '0x80040217', message: `${set} With Id = ${id} Does Not Exist` } });
    if (method === 'GET') return answer(200, { '@odata.etag': versionOf(id), ...row });
    const match = headers['If-Match'];
    if (match !== undefined && match !== '*' && match !== versionOf(id))
      return answer(412, {
        error: { code: '0x80060882', message: "The version of the existing record doesn't match the RowVersion property provided." },
      });
    if (method === 'DELETE') table.rows.delete(id);
    else Object.assign(row, body);
    touch(id);
    return answer(204, null);
  };

  const meanwhile: (() => void)[] = [];
  const fetcher = ((
    address: string,
    { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) => {
    const path = decodeURIComponent(address.replace(/^.*\/api\/data\/v9\.2\//, ''));
    const request: Sent = { method, path, headers, body: body === undefined ? {} : (JSON.parse(body) as Stored) };
    sent.push(request);
    if (method !== 'GET') meanwhile.shift()?.();
    return Promise.resolve(handle(request));
  }) as unknown as typeof fetch;

  return {
    fetcher,
    sent,
    writes: (): readonly Sent[] => sent.filter(({ method }) => method !== 'GET'),
    /** Runs while the next write is on its way. */
    duringNextWrite: (act: () => void): void => void meanwhile.push(act),
    /** The next request is answered with this. */
    refuseNext: (status: number, code: string, message: string): void => void refusals.push({ status, code, message }),
    row: (set: string, id: string): Stored => tables.get(set)?.rows.get(id) ?? {},
    /** As if somebody else had saved the row. */
    changeElsewhere: (set: string, id: string, change: Stored): void => {
      Object.assign(tables.get(set)?.rows.get(id) ?? {}, change);
      touch(id);
    },
  };
};

export type Network = ReturnType<typeof createNetwork>;

/** As much of a `Response` as the client reads; jsdom has none. */
const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  ({
    status,
    ok: status < 400,
    statusText: '',
    headers: new Headers(headers),
    text: () => Promise.resolve(body === null ? '' : JSON.stringify(body)),
  }) as unknown as Response;
