import { monthsOf, type BillingCycle, type Term } from '../catalogue/plans';

const hour = 3_600_000;
export const day = 24 * hour;

/** The window in which what was bought or renewed can be given back: 168 hours, not seven days of the calendar. */
export const givingBackTime = 168 * hour;

/** The first midnight (UTC) after a term that begins at `start`: its last day is the one before, inclusive. */
export const termEndAfter = (start: number, term: Term): number => addMonths(start, monthsOf[term]);

/** The first midnight after the billing cycle in which `at` lies. Cycles are counted from the term's begin. */
export const cycleEndAfter = (start: number, termEnd: number, billingCycle: BillingCycle, at: number): number => {
  const months = billingCycle === 'Monthly' ? 1 : billingCycle === 'Annual' ? 12 : undefined;
  if (months === undefined) return termEnd;
  let count = 1;
  while (addMonths(start, count * months) <= at) count++;
  return Math.min(addMonths(start, count * months), termEnd);
};

/** Midnight of the same day so many months later, or of that month's last day where it is shorter. */
const addMonths = (start: number, months: number): number => {
  const date = new Date(start);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), lastDay));
};
