import { AuthError, ClientAuthErrorCodes } from '@azure/msal-node';
import { z } from 'zod';
import { TokenRefused, tokenErrorOf } from '../../auth/token-errors';
import type { ConsentContext } from './context';
import { openState } from './state';

export type ConsentReturned = {
  readonly providerId: string;
  /** The partner's tenant as the provider's row has it. */
  readonly tenantId: string;
  readonly person: string;
  readonly code: string;
  readonly state: string;
  readonly redirectUri: string;
};

/** `not-ours`: the answer does not belong to a question of this person; `too-late`: it was turned in twice or after ten minutes. */
export type ConsentFailure = 'not-ours' | 'too-late' | 'wrong-tenant' | 'without-second-factor';
export type ConsentOutcome = { readonly ok: true; readonly cache: string } | { readonly ok: false; readonly failure: ConsentFailure };

/** Optional claims say how the person signed in; where they are left out, Partner Center judges by itself. */
const claims = z.object({ tid: z.guid(), amr: z.array(z.string()).optional() });

/** Turns the code in. Answers with MSAL's text of the tokens. Throws `TokenRefused` and `TokenUnavailable` where it is not the person's doing. */
export const completeConsent = async (context: ConsentContext, returned: ConsentReturned): Promise<ConsentOutcome> => {
  const { providerId, person, redirectUri, code, tenantId } = returned;
  const asked = openState(context.sealing, returned.state);
  if (asked === null || asked.providerId !== providerId || asked.person !== person || asked.redirectUri !== redirectUri)
    return failed('not-ours');
  if (asked.until <= context.time.now()) return failed('too-late');

  const client = context.clientAt(tenantId);
  try {
    const scopes = [context.scope];
    const result = await client.acquireTokenByCode({ code, scopes, redirectUri, codeVerifier: asked.verifier, nonce: asked.nonce });
    const signedIn = claims.parse(result.idTokenClaims);
    if (signedIn.tid.toLowerCase() !== tenantId.toLowerCase()) return failed('wrong-tenant');
    if (signedIn.amr !== undefined && !signedIn.amr.includes('mfa')) return failed('without-second-factor');
    return { ok: true, cache: client.getTokenCache().serialize() };
  } catch (error) {
    if (error instanceof AuthError && error.errorCode === ClientAuthErrorCodes.nonceMismatch) return failed('not-ours');
    const explained = tokenErrorOf(error);
    if (explained instanceof TokenRefused && explained.error === 'invalid_grant') return failed('too-late');
    throw explained;
  }
};

const failed = (failure: ConsentFailure): ConsentOutcome => ({ ok: false, failure });
