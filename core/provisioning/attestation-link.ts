import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

/** An attestation link lives at most this many days (R13). */
export const linkLifeDays = 7;

/** When a link ends: what the provider says, but never later than seven days after it was made. Instants are UTC, ISO 8601. */
export const linkExpiry = (madeOn: string, providerSays: string | null): string => {
  const latest = dayjs.utc(madeOn).add(linkLifeDays, 'day');
  const ends = providerSays === null || dayjs.utc(providerSays).isAfter(latest) ? latest : dayjs.utc(providerSays);
  return ends.toISOString();
};
