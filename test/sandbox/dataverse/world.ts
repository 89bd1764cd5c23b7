import { randomUUID } from 'node:crypto';
import { createDataverse, type Dataverse } from '../../../sandbox/dataverse';
import { createClock, type Clock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';

export const root = 'http://crm.test/api/data/v9.2';
const administrator = { objectId: '10000000-0000-4000-8000-000000000001', firstName: 'Ada', lastName: 'Admin', email: 'ada@crm.test' };

type Body = { readonly [member: string]: unknown };
type Row = { readonly [member: string]: unknown };
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON object of the answer; empty where there is none. */ readonly body: Row;
  /** Its member `value`, where that is a list. */ readonly rows: readonly Row[];
  /** Its member `error`. */ readonly error: { readonly code: string; readonly message: string } | null;
};

const answerOf = (response: Response, text: string): Answer => {
  const isJson = (response.headers.get('Content-Type') ?? '').startsWith('application/json') && text !== '';
  const body = isJson ? JSON.parse(text) : {};
  const rows = Array.isArray(body.value) ? body.value : [];
  return { status: response.status, headers: response.headers, text, body, rows, error: body.error ?? null };
};

type WorldOptions = {
  readonly loose?: boolean;
  readonly database?: Database;
  readonly fetch?: typeof globalThis.fetch;
  /** The organization's address, `http://crm.test` where none is given. */ readonly url?: string;
};

/** A Dataverse in memory whose clock stands still at 9 March 2026, 10:00 UTC. Closed when the test ends. */
export const openWorld = (options: WorldOptions = {}) => {
  const database = options.database ?? new Database(':memory:');
  const clock = createClock(() => Date.UTC(2026, 2, 9, 10));
  const dataverse = createDataverse({
    database,
    clock,
    organization: { id: '20000000-0000-4000-8000-000000000001', name: 'Contoso', url: options.url ?? 'http://crm.test' },
    authenticate: async (request) => {
      const name = request.headers.get('Authorization');
      return name === null ? null : { objectId: name.replace(/^Bearer /, '') };
    },
    administrator,
    loose: options.loose ?? false,
    newId: () => randomUUID(),
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
  return {
    database,
    clock,
    dataverse,
    ...clientOf(dataverse, administrator.objectId),
    as: (objectId: string) => clientOf(dataverse, objectId),
  };
};

export type World = ReturnType<typeof openWorld> & { readonly clock: Clock };

/** Calls the Web API as the person with this object id. */
export const clientOf = (dataverse: Dataverse, objectId: string) => {
  const send = async (method: string, path: string, body?: Body | string, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await dataverse.app.request(path.startsWith('http') ? path : `${root}/${path}`, {
      method,
      headers: { Authorization: objectId, 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return answerOf(response, await response.text());
  };
  /** Creates a row and gives its id. */
  const create = async (set: string, body: Body): Promise<string> => {
    const answer = await send('POST', set, body);
    if (answer.status !== 204) throw new Error(`${answer.status} ${answer.text}`);
    return /\(([^)]+)\)$/.exec(answer.headers.get('OData-EntityId') ?? '')?.[1] ?? '';
  };
  return {
    send,
    create,
    get: (path: string, headers?: Record<string, string>) => send('GET', path, undefined, headers),
    patch: (path: string, body: Body, headers?: Record<string, string>) => send('PATCH', path, body, headers),
    remove: (path: string, headers?: Record<string, string>) => send('DELETE', path, undefined, headers),
  };
};
