import { isFinal, type RunState } from './run';

const second = 1000;

/**
 * How many milliseconds until the control looks at its row again, or `null` where nothing is to come by itself.
 * Quickly while somebody is likely to watch, then slower; a customer's acceptance is a matter of days.
 */
export const pollDelay = (state: RunState, watchedFor: number): number | null => {
  if (isFinal(state) || state === 'Draft' || state === 'Failed') return null;
  if (state === 'WaitingForCustomer') return watchedFor < 60 * second ? 10 * second : 60 * second;
  if (watchedFor < 15 * second) return second;
  if (watchedFor < 60 * second) return 2 * second;
  return watchedFor < 10 * 60 * second ? 5 * second : 30 * second;
};

/** Milliseconds until the control looks again after it could not look so many times in a row: soon at first, then every quarter of a minute. */
export const delayAfterFailure = (failures: number): number => Math.min(2 ** failures, 15) * second;

/** One failure is a hiccup; after three in a row the person is told that what is shown may be old. */
export const isCutOff = (failures: number): boolean => failures >= 3;
