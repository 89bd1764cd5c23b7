import type { Minor } from '../money/minor';
import type { Instant } from '../time/instant';
import type { BillingCycle } from '../subscriptions/terms';
import { firstInvoiceTotal, type FirstInvoiceLine } from './first-invoice';

/** A line of a basket, and how often it is billed. */
export type CommittedLine = { readonly billingCycle: BillingCycle; readonly invoice: FirstInvoiceLine };

/** What somebody says yes to when they buy; amounts are of one currency. */
export type Commitment = {
  readonly subscriptions: number;
  readonly seats: number;
  readonly firstInvoice: Minor;
  /** What each kind of billing cycle comes to after the first invoice, the shortest first; a trial is billed nothing. */
  readonly perCycle: readonly { readonly billingCycle: BillingCycle; readonly amount: Minor }[];
  /** The first of the lines' deadlines: until then all of it can be undone (R1). Null without lines. */
  readonly undoUntil: Instant | null;
};

const cycles: readonly BillingCycle[] = ['Monthly', 'Annual', 'Triennial'];

/** What buying these lines comes to, now and later, as it is asked before money is spent. */
export const commitmentOf = (lines: readonly CommittedLine[]): Commitment => ({
  subscriptions: lines.length,
  seats: lines.reduce((all, { invoice }) => all + invoice.seats, 0),
  firstInvoice: firstInvoiceTotal(lines.map(({ invoice }) => invoice)).amount,
  perCycle: cycles.flatMap((billingCycle) => {
    const billed = lines.filter((line) => line.billingCycle === billingCycle);
    const amount = billed.reduce((all, { invoice }) => all + invoice.unitPrice * invoice.seats, 0);
    return billed.length === 0 ? [] : [{ billingCycle, amount }];
  }),
  undoUntil: lines.length === 0 ? null : Math.min(...lines.map(({ invoice }) => invoice.undo.until)),
});
