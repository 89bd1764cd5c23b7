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
    const token = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
    if (token === undefined) throw new Refuse('token-missing');
    const verified = await verify(token);
    if (!verified.ok) throw new Refuse(verified.problem);
    context.set('caller', { objectId: verified.person.objectId, correlationId: context.get('correlationId') });
    await next();
  };
