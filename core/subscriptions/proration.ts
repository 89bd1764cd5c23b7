import { timesRatio, type Minor } from '../money/minor';
import type { Cycle } from './calendar';
import { day, startOfDay, type Instant } from '../time/instant';

/** The days of a cycle that are left at an instant, the instant's own day among them. */
export const daysLeft = (cycle: Cycle, now: Instant): number =>
  Math.min(cycle.days, Math.max(0, Math.round((cycle.endsOn - startOfDay(now)) / day)));

/** Cycle price × days left ÷ days in the cycle, rounded half up to the minor unit, for the whole line (R9). */
export const prorate = (unitPrice: Minor, seats: number, left: number, cycle: Pick<Cycle, 'days'>): Minor =>
  timesRatio(unitPrice * seats, left, cycle.days);
