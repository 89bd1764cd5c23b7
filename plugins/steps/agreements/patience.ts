import { refusals } from '../../../core/provisioning/refusal';
import type { Refused } from '../../providers/provider';
import { isoInstant } from '../../time';

const shortest = 5_000;
const longest = 15 * 60_000;
/** After this a person decides; runs are given up after about the same time. */
const wishLife = 2 * 60 * 60_000;

/**
 * When a wish that the provider could not fulfil now is tried again: as long again as it has waited already, from 5 seconds to 15 minutes,
 * and not before the provider said. Null where waiting does not help, or has lasted 2 hours. `askedOn` and the answer are ISO 8601, UTC;
 * a whole second and never an earlier one, since Dataverse keeps no fractions.
 */
export const tryAgainOn = (refused: Refused, askedOn: string | null, now: number): string | null => {
  const age = askedOn === null ? wishLife : now - Date.parse(askedOn);
  if (refusals[refused.refusal].next !== 'wait' || age >= wishLife) return null;
  const pause = Math.max(Math.min(Math.max(age, shortest), longest), refused.retryAfterMilliseconds ?? 0);
  return isoInstant(Math.ceil((now + pause) / 1000) * 1000);
};
