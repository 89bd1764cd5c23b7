import { readDataverseError } from './dataverse-error';

/** A row of the Web API as it came: columns, `_x_value` lookups and annotations. */
export type Row = Readonly<Record<string, unknown>>;

export type Page = { readonly rows: readonly Row[]; readonly nextLink: string | null; readonly count: number | null };

/** The Web API in the signed-in person's name (session cookie, same origin). Every method rejects with `DataverseError`. */
export type DataverseClient = {
  retrieve(setName: string, id: string, query?: string): Promise<Row>;
  /** `query` begins with `?`. */
  retrievePage(setName: string, query: string, maxPageSize?: number): Promise<Page>;
  /** Follows an address that an earlier page gave. */
  retrieveLink(nextLink: string, maxPageSize?: number): Promise<Page>;
  /** The id of the new row. */
  create(setName: string, values: Row): Promise<string>;
  /** With `etag` it fails (412) where the row was changed since; without, it overwrites but never creates. */
  update(setName: string, id: string, values: Row, etag?: string): Promise<void>;
  remove(setName: string, id: string): Promise<void>;
  /** Any other call; `path` is relative to the service root. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
};

const annotations = 'odata.include-annotations="*"';

export const createDataverseClient = (clientUrl: string, fetcher: typeof fetch = (...request) => fetch(...request)): DataverseClient => {
  const root = `${clientUrl}/api/data/v9.2/`;

  const send: DataverseClient['send'] = async (method, path, body, headers = {}) => {
    const response = await fetcher(new URL(path, root).href, {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'OData-MaxVersion': '4.0',
        'OData-Version': '4.0',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw await readDataverseError(response);
    return response;
  };

  const readPage = async (path: string, maxPageSize?: number): Promise<Page> => {
    const size = maxPageSize === undefined ? '' : `,odata.maxpagesize=${maxPageSize}`;
    const response = await send('GET', path, undefined, { Prefer: annotations + size });
    const body = (await response.json()) as { value: Row[]; '@odata.nextLink'?: string; '@odata.count'?: number };
    return { rows: body.value, nextLink: body['@odata.nextLink'] ?? null, count: body['@odata.count'] ?? null };
  };

  return {
    send,
    retrieve: async (setName, id, query = '') => {
      const response = await send('GET', `${setName}(${id})${query}`, undefined, { Prefer: annotations });
      return (await response.json()) as Row;
    },
    retrievePage: (setName, query, maxPageSize) => readPage(setName + query, maxPageSize),
    retrieveLink: (nextLink, maxPageSize) => readPage(nextLink, maxPageSize),
    create: async (setName, values) => {
      const response = await send('POST', setName, values);
      return idOf(response.headers.get('OData-EntityId') ?? '');
    },
    update: async (setName, id, values, etag) => {
      await send('PATCH', `${setName}(${id})`, values, { 'If-Match': etag ?? '*' });
    },
    remove: async (setName, id) => {
      await send('DELETE', `${setName}(${id})`);
    },
  };
};

/** `…/accounts(1234…)` → `1234…` */
const idOf = (address: string): string => {
  const id = /\(([0-9a-f-]{36})\)$/i.exec(address)?.[1];
  if (id === undefined) throw new Error(`"${address}" names no row`);
  return id;
};
