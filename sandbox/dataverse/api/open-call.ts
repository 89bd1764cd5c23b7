import type { Engine } from '../engine';
import { openSession } from '../organization/session';
import type { ApiRequest, Call } from './exchange';
import { readPreferences } from './preferences';

/** A request with the session of its caller, who may speak in another's name, and with what it prefers. */
export const openCall = (engine: Engine, userId: string, request: ApiRequest, correlationId: string): Call => ({
  session: openSession(engine, userId, request.headers, correlationId),
  request,
  preferences: readPreferences(request.headers.get('Prefer'), engine.loose),
});
