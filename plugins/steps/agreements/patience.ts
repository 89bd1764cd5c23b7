import { wishAgainOn } from '../../../core/agreements/wish-patience';
import { refusals } from '../../../core/provisioning/refusal';
import type { Refused } from '../../providers/provider';

/** When a refused wish is tried again, ISO 8601, UTC; null where waiting does not help, or has lasted too long. */
export const tryAgainOn = (refused: Refused, askedOn: string | null, now: number): string | null =>
  refusals[refused.refusal].next === 'wait' ? wishAgainOn(askedOn, now, refused.retryAfterMilliseconds) : null;
