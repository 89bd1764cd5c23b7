import { z } from 'zod';
import type { Sealing } from '../../sealing/seal';

/** What must come back unchanged from the sign-in, so that a code can only be turned in by the person and for the provider that asked. */
const state = z.object({
  providerId: z.guid(),
  /** Entra object id. */
  person: z.guid(),
  redirectUri: z.url(),
  /** The secret half of PKCE. */
  verifier: z.string().min(43),
  nonce: z.string().min(16),
  /** UTC milliseconds. */
  until: z.number(),
});
export type ConsentState = z.output<typeof state>;

const purpose = 'consent-state';

/** It travels through the browser: sealed, because it carries the verifier. */
export const sealState = (sealing: Sealing, plain: ConsentState): string => sealing.seal(JSON.stringify(plain), purpose);

/** Null where it is not ours. */
export const openState = (sealing: Sealing, sealed: string): ConsentState | null => {
  const plain = sealing.open(sealed, purpose);
  return plain === null ? null : state.parse(JSON.parse(plain));
};
