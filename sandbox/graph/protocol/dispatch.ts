import { NotSupported } from '../../platform/not-supported';
import { ConnectionLost, type Connection } from '../../partner-center/protocol/connection';
import { notSupported, Refusal, unexpected } from '../errors';
import type { Fault } from '../faults/fault';
import { sufferAfter, sufferBefore } from '../faults/suffer';
import type { Switchboard } from '../faults/switchboard';
import type { World } from '../world';
import type { Answer, Operation } from './operation';
import { prefersImmutableIds } from './preferences';
import { permittedCaller, readClaims, type VerifyToken } from './read-caller';

export type Parts = { readonly world: World; readonly verify: VerifyToken; readonly switchboard: Switchboard; readonly loose: boolean };

/** A request with its body read. */
export type Incoming = {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly text: string;
  readonly connection: Connection;
};

/** Brings a request through faults, token and conventions to its operation and writes the answer. */
export const dispatch = async (parts: Parts, operation: Operation, incoming: Incoming): Promise<Response> => {
  const { world, switchboard } = parts;
  const faults = switchboard.strike(operation.fault);
  try {
    for (const fault of faults) await sufferBefore(fault, switchboard, incoming.connection);
    const answer = await answerTo(parts, operation, incoming, faults);
    for (const fault of faults) await sufferAfter(fault, switchboard);
    return respond(world, incoming, answer);
  } catch (error) {
    if (error instanceof ConnectionLost) return incoming.connection.lose();
    return refuse(world, incoming, refusalOf(error));
  }
};

const answerTo = async (
  { world, verify, loose }: Parts,
  operation: Operation,
  incoming: Incoming,
  faults: readonly Fault[],
): Promise<Answer> => {
  const claims = await readClaims(incoming.headers, verify);
  const caller = permittedCaller(claims, operation.permission, world);
  const call = {
    caller,
    claims,
    parameters: incoming.parameters,
    query: readQuery(operation, incoming.query, loose),
    text: incoming.text,
    now: world.clock.now(),
    loose,
    immutableIds: prefersImmutableIds(incoming.headers, loose),
    listLag: Math.max(0, ...faults.map(({ action }) => (action.kind === 'list-lag' ? action.milliseconds : 0))),
  };
  return world.database.transaction(() => operation.run(call));
};

const readQuery = (operation: Operation, query: URLSearchParams, loose: boolean): Record<string, string> => {
  const unknown = [...query.keys()].find((name) => !operation.query.includes(name));
  if (unknown !== undefined && !loose) throw new NotSupported(`query option ${unknown}`);
  return Object.fromEntries([...query].filter(([name]) => operation.query.includes(name)));
};

/** The refusal of a request, whatever went wrong with it. */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (error instanceof NotSupported) return notSupported(error.message);
  console.error(error);
  return unexpected();
};

/** In the shape of Graph's errors, with the ids of the request. */
export const refuse = (world: World, { headers }: Pick<Incoming, 'headers'>, refusal: Refusal): Response => {
  const requestId = world.newId();
  const innerError = {
    date: new Date(world.clock.now()).toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': headers.get('client-request-id') ?? requestId,
  };
  const body = { error: { code: refusal.code, message: refusal.message, innerError } };
  return Response.json(body, { status: refusal.status, headers: { ...refusal.headers, 'request-id': requestId } });
};

const respond = (world: World, { headers }: Incoming, { status, body }: Answer): Response => {
  const requestId = world.newId();
  const answered = {
    'request-id': requestId,
    'client-request-id': headers.get('client-request-id') ?? requestId,
    ...(prefersImmutableIds(headers, true) ? { 'preference-applied': 'IdType="ImmutableId"' } : {}),
  };
  return body === undefined
    ? new Response(null, { status, headers: answered })
    : Response.json(body, { status, headers: { ...answered, 'cache-control': 'private' } });
};
