import { Hono } from 'hono';
import { NotSupported } from '../../platform/not-supported';
import { DataverseError, notSignedIn, unknownUser } from '../errors';
import type { Engine } from '../engine';
import { openSession, userOf, type Principal } from '../organization/session';
import { answerBatch } from './batch/answer';
import { dispatch } from './dispatch';
import type { ApiRequest, ApiResponse } from './exchange';
import { readPreferences } from './preferences';
import { refuseUnknownHeaders } from './request-headers';

export type Authenticate = (request: Request) => Promise<Principal | null>;

const prefix = /^(\/api\/data\/v9\.[0-2])(?:\/(.*))?$/;

/** The Web API as a web application. `asUser` answers requests of a user who is known already, without asking who he is. */
export const createApi = (engine: Engine, authenticate: Authenticate) => {
  const app = new Hono();
  app.all('/api/data/*', async (c) => {
    const answer = await guarded(async () => {
      const principal = await authenticate(c.req.raw);
      if (!principal) throw notSignedIn();
      const userId = userOf(engine, principal);
      if (userId === null) throw unknownUser('objectId' in principal ? principal.objectId : principal.applicationId);
      return handle(engine, userId, c.req.raw);
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
  return answerRequest(engine, userId, read, correlationId);
};

const answerRequest = (engine: Engine, userId: string, request: ApiRequest, correlationId: string): ApiResponse => {
  const session = openSession(engine, userId, request.headers, correlationId);
  const call = { session, request, preferences: readPreferences(request.headers.get('Prefer'), engine.loose) };
  return request.path === '$batch' && request.method === 'POST' ? answerBatch(call) : dispatch(call);
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

/** Turns what was thrown into the service's answer. What nobody foresaw is told on the console: it is a fault of the sandbox. */
const guarded = async (body: () => Promise<ApiResponse>): Promise<ApiResponse> => {
  try {
    return await body();
  } catch (error) {
    return errorResponse(error);
  }
};

export const errorResponse = (error: unknown): ApiResponse => {
  const headers = { 'Content-Type': 'application/json; odata.metadata=minimal', 'OData-Version': '4.0' };
  const answer = (status: number, code: string, message: string, more: Readonly<Record<string, string>> = {}): ApiResponse => ({
    status,
    headers: { ...headers, ...more },
    body: JSON.stringify({ error: { code, message } }),
  });
  if (error instanceof DataverseError) return answer(error.status, error.code, error.message, error.headers);
  if (error instanceof NotSupported) return answer(501, '0x80060888', error.message);
  console.error(error);
  return answer(500, '0x80040216', 'An unexpected error occurred.');
};

const toResponse = ({ status, headers, body }: ApiResponse): Response => new Response(body, { status, headers });
