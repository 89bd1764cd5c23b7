import type { MiddlewareHandler } from 'hono';
import type { VerifyPerson } from '../auth/incoming';
import { Refuse } from './problem';

/** What every question knows of who asks. */
export type Caller = { readonly objectId: string; readonly correlationId: string };
export type ApiEnvironment = { Variables: { caller: Caller; correlationId: string } };

/** Lets in who brings a valid token of a signed-in person. */
export const signedIn =
  (verify: VerifyPerson): MiddlewareHandler<ApiEnvironment> =>
  async (context, next) => {
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
    const person = token === undefined ? null : await verify(token);
    if (person === null) throw new Refuse(token === undefined ? 'token-missing' : 'token-not-trusted');
    context.set('caller', { objectId: person.objectId, correlationId: context.get('correlationId') });
    await next();
  };
