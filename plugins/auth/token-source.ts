import type { AuthenticationResult, ConfidentialClientApplication } from '@azure/msal-node';
import { tokenErrorOf, TokenUnavailable } from './token-errors';

/**
 * Gives an access token that is valid for at least a minute. `forget` after a 401, so that the next one is new. Throws `TokenRefused` and
 * `TokenUnavailable`.
 */
export type TokenSource = { token(): Promise<string>; forget(): void };

/** One exchange with the issuer; `anew` forbids what a cache still holds. */
export type Exchange = (anew: boolean) => Promise<AuthenticationResult | null>;

/** Keeps the token until a minute before its end; callers at the same moment share one exchange. */
export const createTokenSource = (exchange: Exchange): TokenSource => {
  let kept: AuthenticationResult | null = null;
  let isForgotten = false;
  let underWay: Promise<string> | null = null;

  const renew = async (): Promise<string> => {
    try {
      const result = await exchange(isForgotten);
      if (result === null || result.accessToken === '') throw new TokenUnavailable('an answer without a token');
      kept = result;
      isForgotten = false;
      return result.accessToken;
    } catch (error) {
      throw tokenErrorOf(error);
    }
  };

  return {
    token() {
      if (kept !== null && isLiving(kept)) return Promise.resolve(kept.accessToken);
      underWay ??= renew().finally(() => (underWay = null));
      return underWay;
    },
    forget() {
      kept = null;
      isForgotten = true;
    },
  };
};

/** MSAL reckons a token's end by the machine's own clock, so it is that clock which tells whether it has come. */
const isLiving = ({ expiresOn }: AuthenticationResult): boolean => expiresOn !== null && expiresOn.getTime() - Date.now() > 60_000;

/** The application's own tokens; `resource` as in `https://graph.microsoft.com`. */
export const appTokens = (client: ConfidentialClientApplication, resource: string): TokenSource =>
  createTokenSource((anew) => client.acquireTokenByClientCredential({ scopes: [`${resource}/.default`], skipCache: anew }));
