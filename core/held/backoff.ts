import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

const firstSeconds = 5;
const longestSeconds = 15 * 60;

/** After so many attempts a run fails and a person decides; with the waits below that is about two hours. */
export const mostAttempts = 16;

/**
 * How many seconds to wait after the n-th attempt (n from 1): doubled each time from 5 s up to 15 minutes, spread by `random`
 * (0 inclusive to 1 exclusive) over its second half so that many runs do not return at once. What the provider asks for is a floor.
 */
export const waitSeconds = (attempts: number, random: number, providerAsks = 0): number => {
  const full = Math.min(longestSeconds, firstSeconds * 2 ** Math.max(0, attempts - 1));
  return Math.max(providerAsks, full / 2 + (full / 2) * random);
};

/**
 * The instant after that wait, UTC, ISO 8601. A whole second, never an earlier one: Dataverse keeps no fractions, and cutting one off would
 * bring us back before the provider said.
 */
export const afterWait = (now: string | number, attempts: number, random: number, providerAsks = 0): string =>
  dayjs.utc(Math.ceil(dayjs.utc(now).valueOf() / 1000 + waitSeconds(attempts, random, providerAsks)) * 1000).toISOString();

/** The same for the next attempt of what a person decides in the end: `null` where enough were made. */
export const nextAttempt = (now: string | number, attempts: number, random: number, providerAsks = 0): string | null =>
  attempts >= mostAttempts ? null : afterWait(now, attempts, random, providerAsks);
