import type { Instant } from '../time/instant';

/**
 * Whether a person has just handed a row in: submitted, and no attempt was put off since. From then on attempts are counted anew, and the
 * last reason is gone.
 */
export const isFreshlySubmitted = (state: string | null, nextAttemptOn: Instant | null): boolean =>
  state === 'Submitted' && nextAttemptOn === null;
