import type { z } from 'zod';
import type { RefusalCode } from '../../core/provisioning/refusal';
import type { TokenSource } from '../auth/token-source';
import type { Log } from '../log';
import type { Outcome, RefusalOfCall, Refused, Trace } from '../providers/provider';
import { refusedHere, told } from '../providers/refused-here';
import { retryAfter, type Time } from '../time';
import { readRefusal, wordsOf, type ProviderRefusal } from './error-body';
import { provesNothingDone, refusalCodeOf, type Operation as CustomerOperation } from './refusals';
import { tokenRefusal } from './token-refusal';

export type Connection = {
  /** `https://api.partnercenter.microsoft.com`, without `/v1`. */
  readonly url: string;
  readonly tokens: { readonly user: TokenSource; readonly app: TokenSource };
  readonly fetch: typeof fetch;
  readonly timeoutMilliseconds: number;
  readonly time: Time;
  readonly log: Log;
  readonly newId: () => string;
};

export type Call<T, Operation extends string = CustomerOperation> = {
  readonly operation: Operation;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH';
  /** The part of the API; most is in `v1`, the registration of events has a place of its own. */
  readonly service?: 'v1' | 'webhooks/v1';
  /** Relative to the part of the API, already encoded. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** App+User tokens do for everything but the attestation, which takes app-only tokens only. */
  readonly token?: 'user' | 'app';
  /** Refusals that are an answer to this call, told by their status and code. */
  readonly accept?: (refused: ProviderRefusal) => T | undefined;
  /** Reads the body of an answer with 2xx; an empty body is null. */
  readonly answer: z.ZodType<T>;
};

/** Says a refusal in the words of what was asked. */
type Words<Code extends string, Operation extends string> = (refused: ProviderRefusal, operation: Operation) => Code;

/**
 * A way to make calls whose refusals are said in the words of one field. One call with its headers, token and time limit; every way in
 * which it can fail comes back as `Refused`. Never throws for the provider's sake.
 */
export const callsInWordsOf =
  <Code extends string, Operation extends string>(words: Words<Code, Operation>) =>
  <T>(connection: Connection, trace: Trace, request: Call<T, Operation>): Promise<Outcome<T, Code | RefusalOfCall>> =>
    logged(connection, trace, request, words);

/** Calls about customers, their tenants and agreements. */
export const call = callsInWordsOf<RefusalCode, CustomerOperation>(refusalCodeOf);

const logged = async <T, Code extends string, Operation extends string>(
  connection: Connection,
  trace: Trace,
  request: Call<T, Operation>,
  words: Words<Code, Operation>,
): Promise<Outcome<T, Code | RefusalOfCall>> => {
  const requestId = trace.requestId ?? connection.newId();
  const started = connection.time.now();
  const outcome = await attempt(connection, request, words, { ...trace, requestId }, true);
  connection.log.info(
    {
      correlationId: trace.correlationId,
      requestId,
      method: request.method,
      operation: request.operation,
      milliseconds: connection.time.now() - started,
      ...(outcome.ok ? {} : told(outcome)),
    },
    'called Partner Center',
  );
  return outcome;
};

const attempt = async <T, Code extends string, Operation extends string>(
  connection: Connection,
  request: Call<T, Operation>,
  words: Words<Code, Operation>,
  trace: Required<Trace>,
  mayRenewToken: boolean,
): Promise<Outcome<T, Code | RefusalOfCall>> => {
  const tokens = connection.tokens[request.token ?? 'user'];
  const token = await tokenFrom(tokens);
  if (!token.ok) return token;
  const answer = await exchange(connection, request, trace, token.value);
  if (!answer.ok) return answer;
  const { response, body } = answer.value;
  if (response.ok) return read(request, body);

  const refused = readRefusal(response.status, body);
  const accepted = request.accept?.(refused);
  if (accepted !== undefined) return { ok: true, value: accepted };
  if (response.status === 401) {
    tokens.forget();
    if (mayRenewToken) return attempt(connection, request, words, trace, false);
  }
  const pause = retryAfter(response.headers, connection.time.now());
  return {
    ok: false,
    refusal: words(refused, request.operation),
    detail: wordsOf(refused),
    answered: provesNothingDone(response.status),
    ...(pause === null ? {} : { retryAfterMilliseconds: pause }),
  };
};

const tokenFrom = async (tokens: TokenSource): Promise<Outcome<string, RefusalOfCall>> => {
  try {
    return { ok: true, value: await tokens.token() };
  } catch (error) {
    const refused = tokenRefusal(error);
    if (refused === null) throw error;
    return refused;
  }
};

type Answer = { readonly response: Response; readonly body: unknown };

const exchange = async (
  connection: Connection,
  request: Call<unknown, string>,
  trace: Required<Trace>,
  token: string,
): Promise<Outcome<Answer, RefusalOfCall>> => {
  const headers = new Headers({
    Accept: 'application/json',
    Authorization: `Bearer ${token}`,
    'MS-RequestId': trace.requestId,
    'MS-CorrelationId': trace.correlationId,
    'MS-Contract-Version': 'v1',
    'MS-PartnerCenter-Application': 'Tenantry',
    ...request.headers,
  });
  if (request.body !== undefined) headers.set('Content-Type', 'application/json');
  try {
    const response = await connection.fetch(`${connection.url}/${request.service ?? 'v1'}/${request.path}`, {
      method: request.method,
      headers,
      body: request.body === undefined ? null : JSON.stringify(request.body),
      signal: AbortSignal.timeout(connection.timeoutMilliseconds),
    });
    return { ok: true, value: { response, body: parse(await response.text()) } };
  } catch (cause) {
    return unreachable(cause);
  }
};

const unreachable = (cause: unknown): Refused<RefusalOfCall> => {
  const timedOut = typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TimeoutError';
  const why = timedOut ? 'Partner Center did not answer in time' : 'the connection to Partner Center failed';
  return { ...refusedHere('provider-unreachable', why), answered: false };
};

/** `detail` names the members that are not as documented. */
const read = <T>(request: Pick<Call<T>, 'answer'>, body: unknown): Outcome<T, RefusalOfCall> => {
  const parsed = request.answer.safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data };
  const where = parsed.error.issues.map((issue) => issue.path.join('.')).filter((path) => path !== '');
  const why = 'Partner Center answered with something else than documented';
  return { ...refusedHere('unexpected', why, where.join(', ')), answered: false };
};

/** Some answers begin with a byte-order mark. What is no JSON is left for the schema to refuse. */
const parse = (text: string): unknown => {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare === '') return null;
  try {
    return JSON.parse(bare);
  } catch {
    return bare;
  }
};
