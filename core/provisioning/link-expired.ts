import type { Instant } from '../time/instant';

/** At its last instant an attestation link has ended (R13). */
export const linkExpired = (expiresOn: Instant, now: Instant): boolean => now >= expiresOn;
