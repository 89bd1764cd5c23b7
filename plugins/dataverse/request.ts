import { retryAfter, type Time } from '../time';
import { TokenUnavailable } from '../auth/token-errors';
import type { TokenSource } from '../auth/token-source';
import { DataverseUnreachable, refusalOf } from './errors';

export type Connection = {
  /** `https://organisation.crm.dynamics.com`, without `/api/data`. */
  readonly url: string;
  readonly tokens: TokenSource;
  readonly fetch: typeof fetch;
  readonly timeoutMilliseconds: number;
  readonly time: Time;
};

type Asked = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Relative to `/api/data/v9.2/`, already encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Entra object id of the person in whose name Dataverse shall act and judge. */
  readonly onBehalfOf?: string | undefined;
};
export type Request = Asked & { readonly body?: unknown };

/** What is sent as it stands. */
export type RawRequest = Asked & { readonly content?: { readonly type: string; readonly text: string } };

const protocol = { Accept: 'application/json', 'OData-MaxVersion': '4.0', 'OData-Version': '4.0' };
const patience = { attempts: 4, longestMilliseconds: 30_000 };

/**
 * One request to the Web API. What was refused with 429 or 401 was not executed, so it is sent again: after `Retry-After` a few times, and
 * once with a new token. Throws `DataverseRefused` (other statuses than 2xx) and `DataverseUnreachable`.
 * Answers with the body, null where it is empty.
 */
export const send = async (connection: Connection, { body, ...request }: Request): Promise<unknown> => {
  const content = body === undefined ? {} : { content: { type: 'application/json; charset=utf-8', text: JSON.stringify(body) } };
  const text = await sendRaw(connection, { ...request, ...content });
  return text === '' ? null : JSON.parse(text);
};

/** The same with a body that is no JSON; answers with the text of the answer's body. */
export const sendRaw = async (connection: Connection, request: RawRequest): Promise<string> => {
  let hasNewToken = false;
  for (let attempt = 1; ; attempt++) {
    const { response, text } = await sendOnce(connection, request);
    if (response.ok) return text;
    if (response.status === 401 && !hasNewToken) {
      connection.tokens.forget();
      hasNewToken = true;
      continue;
    }
    if (response.status !== 429 || attempt >= patience.attempts) throw refusalOf(response.status, text);
    const pause = retryAfter(response.headers, connection.time.now()) ?? 1000 * 2 ** attempt;
    await connection.time.sleep(Math.min(pause, patience.longestMilliseconds));
  }
};

const sendOnce = async (connection: Connection, request: RawRequest): Promise<{ response: Response; text: string }> => {
  const token = await tokenOf(connection);
  const headers = new Headers({ ...protocol, Authorization: `Bearer ${token}`, ...request.headers });
  if (request.onBehalfOf !== undefined) headers.set('CallerObjectId', request.onBehalfOf);
  if (request.content !== undefined) headers.set('Content-Type', request.content.type);
  try {
    const response = await connection.fetch(`${connection.url}/api/data/v9.2/${request.path}`, {
      method: request.method,
      headers,
      body: request.content?.text ?? null,
      signal: AbortSignal.timeout(connection.timeoutMilliseconds),
    });
    return { response, text: await response.text() };
  } catch (cause) {
    throw new DataverseUnreachable(cause);
  }
};

/** Without a token nothing was sent. An issuer that is down passes, as Dataverse itself being down does. */
const tokenOf = async ({ tokens }: Connection): Promise<string> => {
  try {
    return await tokens.token();
  } catch (error) {
    throw error instanceof TokenUnavailable ? new DataverseUnreachable(error) : error;
  }
};
