import type { Sealing } from '../../sealing/seal';

/** Bound to the provider: a seal that was copied to another row does not open. */
const purposeOf = (providerId: string): string => `consent|${providerId.toLowerCase()}`;

/** `cache` is MSAL's own text of the tokens that a consent brought. */
export const sealConsent = (sealing: Sealing, providerId: string, cache: string): string => sealing.seal(cache, purposeOf(providerId));

/** Null where there is none, or where the seal does not open. */
export const openConsent = (sealing: Sealing, providerId: string, sealed: string | null): string | null =>
  sealed === null ? null : sealing.open(sealed, purposeOf(providerId));
