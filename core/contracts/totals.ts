import { marginOf, type BasisPoints } from '../money/margin';
import type { Minor } from '../money/minor';
import { yearPrice } from '../catalogue/cycle-price';
import { isBilled, type SubscriptionState } from '../subscriptions/state';
import type { BillingCycle } from '../subscriptions/terms';

/** One subscription on a contract; amounts are for one seat and one billing cycle. */
export type OnContract = {
  readonly state: SubscriptionState;
  readonly seats: number;
  readonly billingCycle: BillingCycle;
  readonly unitPrice: Minor;
  readonly unitCost: Minor;
};

/** What a contract comes to: per cycle, and in a year as far as cycles of different length can be compared. */
export type Totals = {
  readonly monthly: Minor;
  readonly annual: Minor;
  readonly triennial: Minor;
  readonly year: Minor;
  readonly yearCost: Minor;
  readonly yearMargin: Minor;
  readonly margin: BasisPoints | null;
};

/** Sums what is billed: active and suspended subscriptions (R3). */
export const totalsOf = (subscriptions: readonly OnContract[]): Totals => {
  const billed = subscriptions.filter((each) => isBilled(each.state));
  const perCycle = (cycle: BillingCycle): Minor =>
    sum(billed.filter((each) => each.billingCycle === cycle).map((each) => each.unitPrice * each.seats));
  const year = sum(billed.map((each) => yearPrice(each.unitPrice * each.seats, each.billingCycle)));
  const yearCost = sum(billed.map((each) => yearPrice(each.unitCost * each.seats, each.billingCycle)));
  return {
    monthly: perCycle('Monthly'),
    annual: perCycle('Annual'),
    triennial: perCycle('Triennial'),
    year,
    yearCost,
    yearMargin: year - yearCost,
    margin: marginOf(year, yearCost),
  };
};

const sum = (amounts: readonly Minor[]): Minor => amounts.reduce((all, each) => all + each, 0);
