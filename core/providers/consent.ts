import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { day } from '../time/instant';

dayjs.extend(utc);

/** A consent that is not used lives so many days; each use begins them anew (Microsoft's refresh tokens). */
export const consentLifeDays = 90;

/** So many days before its end somebody should give it anew. */
const consentWarningDays = 14;

/** When a consent ends that was used at this instant. ISO 8601, UTC. */
export const consentUntil = (usedOn: string | number): string => dayjs.utc(usedOn).add(consentLifeDays, 'day').toISOString();

export type ConsentFacts = {
  readonly connection: 'NotConnected' | 'Connected' | 'ConsentExpired' | 'ConsentRevoked' | null;
  /** ISO 8601, UTC; `null` where nobody knows. */
  readonly until: string | null;
};

export type ConsentState = 'none' | 'ok' | 'expires-soon' | 'expired' | 'revoked';

/** What an administrator should know of a provider's consent. At its last instant a consent has ended. */
export const consentState = ({ connection, until }: ConsentFacts, now: string | number): ConsentState => {
  if (connection === 'ConsentRevoked') return 'revoked';
  if (connection === 'ConsentExpired') return 'expired';
  if (connection !== 'Connected') return 'none';
  if (until === null) return 'ok';
  const left = dayjs.utc(until).diff(dayjs.utc(now));
  if (left <= 0) return 'expired';
  return left <= consentWarningDays * day ? 'expires-soon' : 'ok';
};
