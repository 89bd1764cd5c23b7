import { consentRefusalOf } from '../auth/consent-refusal';
import { TokenRefused, TokenUnavailable } from '../auth/token-errors';
import type { RefusalOfCall, Refused } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';

/** Why there is no token to call with, in the issuer's own codes; null where the error is another one. */
export const tokenRefusal = (error: unknown): Refused<RefusalOfCall> | null => {
  if (error instanceof TokenRefused) return refusedHere(consentRefusalOf(error), error.message, `${error.error} ${error.reason}`.trimEnd());
  return error instanceof TokenUnavailable ? refusedHere('provider-unreachable', error.message) : null;
};
