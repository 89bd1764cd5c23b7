import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

const second = 1000;
const shortest = 5 * second;
const longest = 15 * 60 * second;
/** After this a person decides; runs are given up after about the same time. */
const wishLife = 2 * 60 * 60 * second;

/**
 * When a wish that the provider could not fulfil now is tried again: as long again as it has waited already, from 5 seconds to 15 minutes,
 * and not before the provider said (`providerAsks`, milliseconds). Null where it has waited for 2 hours, or nobody knows since when.
 * `askedOn` and the answer are ISO 8601, UTC; a whole second and never an earlier one, since Dataverse keeps no fractions.
 */
export const wishAgainOn = (askedOn: string | null, now: number, providerAsks = 0): string | null => {
  const age = askedOn === null ? wishLife : now - dayjs.utc(askedOn).valueOf();
  if (age >= wishLife) return null;
  const pause = Math.max(Math.min(Math.max(age, shortest), longest), providerAsks);
  return dayjs.utc(Math.ceil((now + pause) / second) * second).toISOString();
};
