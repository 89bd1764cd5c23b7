import { isFinal, type OrderStatus } from './status';

const second = 1000;

/**
 * How many milliseconds until the control looks at its order again, or `null` where nothing is to come by itself: quickly while somebody is
 * likely to watch, then slower. An outcome that is not known yet is a matter of a quarter of an hour and more.
 */
export const orderPollDelay = (status: OrderStatus, hasLateLines: boolean, watchedFor: number): number | null => {
  if (status === 'Draft' || (isFinal(status) && !hasLateLines)) return null;
  if (status === 'UnknownOutcome') return 30 * second;
  if (watchedFor < 15 * second) return second;
  if (watchedFor < 60 * second) return 2 * second;
  return watchedFor < 600 * second ? 5 * second : 30 * second;
};
