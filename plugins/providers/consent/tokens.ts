import type { AuthenticationResult, ConfidentialClientApplication } from '@azure/msal-node';
import { TokenRefused, tokenErrorOf, TokenUnavailable } from '../../auth/token-errors';
import { createTokenSource, type TokenSource } from '../../auth/token-source';
import { isPassing } from '../../dataverse/errors';
import type { ConsentContext } from './context';
import { keepConsent, noteRefusal, readConsent, type StoredConsent } from './row';
import { openConsent } from './sealed-consent';

export type Consented = { readonly providerId: string; readonly tenantId: string };

/**
 * Tokens of the person who consented for a provider (App+User, secure application model). What is known of the consent is on the provider's
 * row and nowhere else, so any number of processes may renew: each begins from the row and writes the rotated token back. The row also tells
 * when a consent has ended, and that it is good again.
 */
export const consentedTokens = (context: ConsentContext, consented: Consented): TokenSource =>
  createTokenSource(async (anew) => {
    const stored = await readConsent(context, consented.providerId).catch(unavailable);
    const client = context.clientAt(consented.tenantId);
    const known = openConsent(context.sealing, consented.providerId, stored.row.csp_sealedconsent);
    if (known !== null) client.getTokenCache().deserialize(known);
    const result = await acquire(context, client, anew).catch((error: unknown) => explain(context, stored, error));
    if (!result.fromCache) await keepConsent(context, stored, client.getTokenCache().serialize());
    return result;
  });

/** The first consent of a provider may come from the configuration. */
const acquire = async (
  { scope, firstRefreshToken }: ConsentContext,
  client: ConfidentialClientApplication,
  anew: boolean,
): Promise<AuthenticationResult> => {
  const [account] = await client.getTokenCache().getAllAccounts();
  if (account !== undefined) return client.acquireTokenSilent({ account, scopes: [scope], forceRefresh: anew });
  if (firstRefreshToken === null) throw new TokenRefused('no_consent', '');
  const result = await client.acquireTokenByRefreshToken({ refreshToken: firstRefreshToken, scopes: [scope], forceCache: true });
  if (result === null) throw new TokenUnavailable('an answer without a token');
  return result;
};

const explain = async (context: ConsentContext, stored: StoredConsent, error: unknown): Promise<never> => {
  const explained = tokenErrorOf(error);
  if (explained instanceof TokenRefused) await noteRefusal(context, stored, explained);
  throw explained;
};

/** Nothing was asked of the issuer yet: to be tried again, as when it is down. */
const unavailable = (error: unknown): never => {
  throw isPassing(error) ? new TokenUnavailable('the consent could not be read') : error;
};
