import type { Minor } from '../money/minor';
import { cycleAt, renewalAfter, type Cycle } from '../subscriptions/calendar';
import { cancellationDeadline, type Deadline } from '../subscriptions/cancellation';
import type { Instant } from '../time/instant';
import { daysLeft, prorate } from '../subscriptions/proration';
import type { BillingCycle, Term } from '../subscriptions/terms';

/** A line that is to be bought now. Prices are for one seat and one billing cycle, as `linePrice` makes them. */
export type PricedLine = {
  readonly seats: number;
  readonly unitPrice: Minor;
  readonly unitCost: Minor;
  readonly term: Term;
  readonly billingCycle: BillingCycle;
};

/** The first invoice's line with everything that its formula names: price × seats × days ÷ days of the cycle. */
export type FirstInvoiceLine = {
  readonly unitPrice: Minor;
  readonly unitCost: Minor;
  readonly seats: number;
  readonly days: number;
  readonly cycle: Cycle;
  readonly amount: Minor;
  readonly cost: Minor;
  readonly renewsOn: Instant;
  /** Until when the purchase can be undone (R1). */
  readonly undo: Deadline;
};

/** What a purchase that starts now puts on the first invoice. A whole cycle is billed: the term starts with the purchase. */
export const firstInvoiceLine = (line: PricedLine, now: Instant): FirstInvoiceLine => {
  const { unitPrice, unitCost } = line;
  const cycle = cycleAt(now, line.term, line.billingCycle, now);
  const days = daysLeft(cycle, now);
  return {
    unitPrice,
    unitCost,
    seats: line.seats,
    days,
    cycle,
    amount: prorate(unitPrice, line.seats, days, cycle),
    cost: prorate(unitCost, line.seats, days, cycle),
    renewsOn: renewalAfter(now, line.term),
    undo: cancellationDeadline(now, null),
  };
};

/** What the lines of one currency come to together. */
export const firstInvoiceTotal = (lines: readonly FirstInvoiceLine[]): { readonly amount: Minor; readonly cost: Minor } => ({
  amount: lines.reduce((all, line) => all + line.amount, 0),
  cost: lines.reduce((all, line) => all + line.cost, 0),
});
