import { NotSupported } from '../../platform/not-supported';
import { notSupported, Refusal, unexpected } from '../errors';
import type { Fault } from '../faults/fault';
import { purchaseFaultsOf } from '../faults/purchase-faults';
import { sufferAfter, sufferBefore } from '../faults/suffer';
import type { Switchboard } from '../faults/switchboard';
import { letTimePass } from '../passing-time';
import { readSettings } from '../settings';
import type { Caller, World } from '../world';
import { checkAccess, readCaller, type VerifyToken } from './check-token';
import { ConnectionLost, type Connection } from './connection';
import { matchPath } from './match-path';
import type { Answer, Operation } from './operation';
import { checkHeaders, identifyCall, type CallIdentity } from './read-headers';
import { inODataShape, isSalesPath } from './odata-errors';
import { readQuery } from './read-query';
import { answerOnce } from './remembered-answers';
import { headersToKeep, type RequestLog } from './request-log';
import { respond } from './respond';
import type { Throttle } from './throttle';

type Parts = {
  readonly world: World;
  readonly operations: readonly Operation[];
  readonly verify: VerifyToken;
  readonly switchboard: Switchboard;
  readonly log: RequestLog;
  readonly throttle: Throttle;
  readonly loose: boolean;
};

/** A request with its body read. `path` begins with `/v1`. */
export type Incoming = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly text: string;
  readonly connection: Connection;
};

/** Brings each request through the conventions that hold everywhere to its operation, and writes it down. */
export const createDispatcher = (parts: Parts) => {
  const { world, switchboard, log } = parts;

  /** `caller` is given where a request is replayed; otherwise the token tells. */
  return async (incoming: Incoming, caller?: Caller): Promise<Response> => {
    const started = performance.now();
    const at = world.clock.now();
    const identity = identifyCall(incoming.headers, world.newId);
    const faults = switchboard.strike(incoming.method, incoming.path);
    const seen: { caller: Caller | null; gap: string | null } = { caller: caller ?? null, gap: null };

    const given = await outcome(
      async () => {
        for (const fault of faults) await sufferBefore(fault, switchboard, incoming.connection);
        return answerTo(parts, incoming, identity, faults, caller, (found) => (seen.caller = found));
      },
      (gap) => (seen.gap = gap),
    );
    const answer = given !== 'lost' && isSalesPath(incoming.path) ? inODataShape(given) : given;
    const lost = answer === 'lost' || (await lostAfter(faults, switchboard, incoming.connection));

    log.write({
      at,
      method: incoming.method,
      path: incoming.path,
      query: incoming.query.toString(),
      headers: headersToKeep(incoming.headers),
      requestId: identity.requestId,
      correlationId: identity.correlationId,
      requestBody: incoming.text,
      status: lost ? 0 : answer.status,
      answerBody: lost || answer.body === undefined ? '' : JSON.stringify(answer.body),
      duration: Math.round(performance.now() - started),
      caller: seen.caller,
      fault: faults.map((fault) => fault.action.kind).join(', ') || null,
      gap: seen.gap,
    });
    if (!lost)
      return respond(
        answer,
        identity,
        world.clock.now(),
        faults.some((fault) => fault.action.kind === 'bom'),
      );
    return incoming.connection.lose();
  };
};

const answerTo = async (
  { world, operations, verify, throttle, loose }: Parts,
  incoming: Incoming,
  identity: CallIdentity,
  faults: readonly Fault[],
  replayedAs: Caller | undefined,
  onCaller: (caller: Caller) => void,
): Promise<Answer> => {
  const { method, path, headers, text } = incoming;
  const match = matchPath(operations, method, path);
  if (!match) throw new NotSupported(`${method} ${path}`);
  const now = world.clock.now();
  const caller = replayedAs ?? (await readCaller(headers, verify));
  onCaller(caller);
  letTimePass(world);
  throttle.take(caller.partnerId, path, now, readSettings(world).requestsPerMinute);
  checkAccess(match.operation.access, caller, now);
  checkHeaders(headers, loose);

  const purchaseFaults = purchaseFaultsOf(faults);
  const call = {
    caller,
    parameters: match.parameters,
    query: readQuery(match.operation, incoming.query, loose),
    headers,
    requestId: identity.requestId,
    correlationId: identity.correlationId,
    now,
    loose,
    listLag: purchaseFaults.listLag,
    purchaseFaults,
  };
  const run = (): Answer => match.operation.run(call, text);
  const answer =
    identity.requestIdGiven && (method === 'POST' || method === 'PATCH')
      ? answerOnce(world, { requestId: identity.requestId, partnerId: caller.partnerId, method, path, text }, run)
      : world.database.transaction(run);
  if (headers.get('ValidateMfa')?.toLowerCase() !== 'true') return answer;
  return { ...answer, headers: { ...answer.headers, isMfaCompliant: String(caller.mfa) } };
};

/** The answer, also where it is a refusal; `lost` where a fault cut the connection. */
const outcome = async (body: () => Promise<Answer>, onGap: (gap: string) => void): Promise<Answer | 'lost'> => {
  try {
    return await body();
  } catch (error) {
    if (error instanceof ConnectionLost) return 'lost';
    if (error instanceof Refusal) return error;
    if (error instanceof NotSupported) {
      onGap(error.gap);
      return notSupported(error.message);
    }
    console.error(error);
    return unexpected();
  }
};

const lostAfter = async (faults: readonly Fault[], switchboard: Switchboard, connection: Connection): Promise<boolean> => {
  try {
    for (const fault of faults) await sufferAfter(fault, switchboard, connection);
    return false;
  } catch (error) {
    if (error instanceof ConnectionLost) return true;
    throw error;
  }
};
