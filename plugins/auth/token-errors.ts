import { AuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-node';

/** The issuer refused: `invalid_grant` and its like mean that a consent has ended and a person must give it again. */
export class TokenRefused extends Error {
  constructor(
    readonly error: string,
    /** Microsoft's `AADSTS…` number where there is one; the rest of its text may name accounts and is left out. */
    readonly reason: string,
  ) {
    super(`The token endpoint refused: ${error} ${reason}`.trimEnd());
  }
}

/** The issuer gave no answer that can be used. */
export class TokenUnavailable extends Error {
  constructor(why: string) {
    super(`The token endpoint did not answer: ${why}`);
  }
}

/** What an error of MSAL means to whoever wanted a token. */
export const tokenErrorOf = (error: unknown): unknown => {
  if (error instanceof ServerError || error instanceof InteractionRequiredAuthError)
    return new TokenRefused(error.errorCode, /AADSTS\d+/.exec(error.errorMessage)?.[0] ?? '');
  return error instanceof AuthError ? new TokenUnavailable(`${error.errorCode} ${error.errorMessage}`) : error;
};
