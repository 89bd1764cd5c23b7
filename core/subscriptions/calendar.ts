import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { day, startOfDay, type Instant } from '../time/instant';
import { monthsInTerm, monthsOf, type BillingCycle, type Term } from './terms';

dayjs.extend(utc);

/** The same day of the month that many months later, 00:00 UTC; where the month is too short, its last day. */
export const monthsLater = (instant: Instant, months: number): Instant => dayjs.utc(startOfDay(instant)).add(months, 'month').valueOf();

/** When a term that began then renews: 00:00 UTC of the day after its last, inclusive, day (R6). */
export const renewalAfter = (startedOn: Instant, term: Term): Instant => monthsLater(startedOn, monthsInTerm[term]);

/** The provider names a term's end by its last moment or its last day; both mean the renewal at 00:00 UTC of the next day (R6). */
export const renewalAfterLastDay = (lastMoment: Instant): Instant => startOfDay(lastMoment) + day;

/** In the last 24 hours before the renewal, changes are locked (R6). */
export const isLockedForRenewal = (now: Instant, renewsOn: Instant): boolean => now >= renewsOn - day && now < renewsOn;

/** A billing cycle from its first day's 00:00 UTC to the next cycle's; `days` are the days between. */
export type Cycle = { readonly startsOn: Instant; readonly endsOn: Instant; readonly days: number };

/** The billing cycle in which an instant lies; cycles are counted from the day the term started, so that a short month shifts none. */
export const cycleAt = (startedOn: Instant, term: Term, billing: BillingCycle, now: Instant): Cycle => {
  const months = monthsOf(term, billing);
  let place = Math.max(0, Math.floor(dayjs.utc(now).diff(dayjs.utc(startOfDay(startedOn)), 'month') / months) - 1);
  while (monthsLater(startedOn, (place + 1) * months) <= now) place++;
  const startsOn = monthsLater(startedOn, place * months);
  const endsOn = monthsLater(startedOn, (place + 1) * months);
  return { startsOn, endsOn, days: Math.round((endsOn - startsOn) / day) };
};
