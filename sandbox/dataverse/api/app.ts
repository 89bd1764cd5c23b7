import { Hono } from 'hono';
import { NotSupported } from '../../platform/not-supported';
import { notSignedIn, unknownUser } from '../errors';
import type { Engine } from '../engine';
import type { ServiceProtection } from '../limits/service-protection';
import { userOf, type Principal } from '../organization/session';
import { answerBatch } from './batch/answer';
import { dispatch } from './dispatch';
import { errorResponse } from './error-response';
import type { ApiRequest, ApiResponse } from './exchange';
import { openCall } from './open-call';
import { refuseUnknownHeaders } from './request-headers';

export type Authenticate = (request: Request) => Promise<Principal | null>;

const prefix = /^(\/api\/data\/v9\.[0-2])(?:\/(.*))?$/;

/** The Web API as a web application. `asUser` answers requests of a user who is known already, without asking who he is. */
export const createApi = (engine: Engine, authenticate: Authenticate, protection: ServiceProtection) => {
  const app = new Hono();
  app.all('/api/data/*', async (c) => {
    const answer = await guarded(async () => {
      const principal = await authenticate(c.req.raw);
      if (!principal) throw notSignedIn();
      const userId = userOf(engine, principal);
      if (userId === null) throw unknownUser('objectId' in principal ? principal.objectId : principal.applicationId);
      const limits = protection.count(userId);
      const answer = await guarded(() => handle(engine, userId, c.req.raw));
      return { ...answer, headers: { ...answer.headers, ...limits } };
    });
    return toResponse(answer);
  });
  const asUser = async (userId: string, request: Request): Promise<Response> =>
    toResponse(await guarded(() => handle(engine, userId, request)));
  return { app, asUser };
};

const handle = async (engine: Engine, userId: string, request: Request): Promise<ApiResponse> => {
  const read = await readRequest(engine, request);
  const correlationId = request.headers.get('x-ms-client-request-id') ?? engine.newId();
  if (!engine.loose) refuseUnknownHeaders(request.headers);
  const call = openCall(engine, userId, read, correlationId);
  if (read.path === '$batch' && read.method === 'POST') return answerBatch(call, userId);
  return read.method === 'GET' ? dispatch(call) : engine.complete(() => dispatch(call));
};

const readRequest = async (engine: Engine, request: Request): Promise<ApiRequest> => {
  const url = new URL(request.url);
  const [, base, path = ''] = prefix.exec(url.pathname) ?? [];
  if (base === undefined) throw new NotSupported(`the path ${url.pathname}`);
  return {
    method: request.method,
    path,
    options: [...url.searchParams],
    headers: request.headers,
    body: await request.text(),
    root: `${engine.organization.url}${base}`,
  };
};

/** Answers what was thrown, too. */
const guarded = async (body: () => Promise<ApiResponse>): Promise<ApiResponse> => {
  try {
    return await body();
  } catch (error) {
    return errorResponse(error);
  }
};

const toResponse = ({ status, headers, body }: ApiResponse): Response => new Response(body, { status, headers });
