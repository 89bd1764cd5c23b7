import { timesRatio, type Minor } from '../money/minor';
import type { BasisPoints } from '../money/margin';
import type { Day } from '../time/day';
import { ruleFaults } from './rule-faults';

/** A reseller's price rule. Null where it is for every account, contract or offer. Both days are inclusive; null is open. */
export type PriceRule = {
  readonly id: string;
  readonly name: string;
  readonly accountId: string | null;
  readonly contractId: string | null;
  readonly offerId: string | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly createdOn: string;
  readonly price:
    | { readonly kind: 'DiscountOnRetail'; readonly percent: BasisPoints }
    | { readonly kind: 'MarkupOnCost'; readonly percent: BasisPoints }
    | { readonly kind: 'FixedPrice'; readonly amount: Minor; readonly currency: string };
};

/** A rule's figures as they were written; null where nothing was. `currency` is that of the amount. */
export type RuleFigures = { readonly percent: BasisPoints | null; readonly amount: Minor | null; readonly currency: string | null };

/** The price that a rule's figures name; null where one that its kind needs is missing: such a rule makes no price. */
export const namedPrice = (kind: PriceRule['price']['kind'], { percent, amount, currency }: RuleFigures): PriceRule['price'] | null => {
  if (kind === 'FixedPrice') return amount === null || currency === null ? null : { kind, amount, currency };
  return percent === null ? null : { kind, percent };
};

/** What an offer costs and what it is listed at, for one seat and one billing cycle. */
export type OfferPrice = { readonly offerId: string; readonly currency: string; readonly cost: Minor; readonly retail: Minor };

export type PriceFor = { readonly accountId: string | null; readonly contractId: string | null; readonly today: Day };

/** Our price for one seat and one billing cycle, and the rule that made it; no rule means the retail price. */
export type Price = { readonly unitPrice: Minor; readonly rule: PriceRule | null };

/** The price of an offer for a customer. The closest rule wins: contract before account before everywhere, then one for the offer, then the newest; one that is at fault makes none. */
export const priceOf = (offer: OfferPrice, rules: readonly PriceRule[], whom: PriceFor): Price => {
  const rule = [...rules].filter((each) => applies(each, offer, whom)).sort(closestFirst)[0] ?? null;
  return { unitPrice: rule === null ? offer.retail : priceBy(rule.price, offer), rule };
};

const applies = (rule: PriceRule, offer: OfferPrice, whom: PriceFor): boolean =>
  (rule.contractId === null || rule.contractId === whom.contractId) &&
  (rule.accountId === null || rule.accountId === whom.accountId) &&
  (rule.offerId === null || rule.offerId === offer.offerId) &&
  (rule.startsOn === null || rule.startsOn <= whom.today) &&
  (rule.endsOn === null || whom.today <= rule.endsOn) &&
  (rule.price.kind !== 'FixedPrice' || rule.price.currency === offer.currency) &&
  isUsable(rule);

const isUsable = ({ price, offerId, startsOn, endsOn }: PriceRule): boolean => {
  const { kind } = price;
  const figures = kind === 'FixedPrice' ? { percent: null, amount: price.amount } : { percent: price.percent, amount: null };
  return ruleFaults({ kind, offerId, startsOn, endsOn, ...figures }).length === 0;
};

const closeness = (rule: PriceRule): number =>
  (rule.contractId === null ? 0 : 4) + (rule.accountId === null ? 0 : 2) + (rule.offerId === null ? 0 : 1);

const closestFirst = (one: PriceRule, other: PriceRule): number => {
  if (closeness(one) !== closeness(other)) return closeness(other) - closeness(one);
  if (one.createdOn !== other.createdOn) return one.createdOn < other.createdOn ? 1 : -1;
  return one.id < other.id ? -1 : 1;
};

/** What a rule makes of an offer's cost and retail price. */
export const priceBy = (price: PriceRule['price'], offer: Pick<OfferPrice, 'cost' | 'retail'>): Minor => {
  switch (price.kind) {
    case 'DiscountOnRetail':
      return timesRatio(offer.retail, 10_000 - price.percent, 10_000);
    case 'MarkupOnCost':
      return timesRatio(offer.cost, 10_000 + price.percent, 10_000);
    case 'FixedPrice':
      return price.amount;
  }
};

/** Whether the cost is another than when the price was fixed: a person should look whether the price still earns. */
export const costMoved = (costWhenFixed: Minor | null, cost: Minor): boolean => costWhenFixed !== null && costWhenFixed !== cost;
