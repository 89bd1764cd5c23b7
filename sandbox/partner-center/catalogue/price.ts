import type { World } from '../world';
import type { Segment, Sku } from './catalogue';
import type { Market } from './market';
import { monthsOf, type Plan } from './plans';
import { priceChangesOf, type PriceChange } from './price-changes';

/** What a seat costs for the whole term, as price sheets say it: in minor units of the market's currency. */
export type Price = {
  /** What the partner pays. */
  readonly cost: number;
  /** Microsoft's list price for customers. */
  readonly retail: number;
};

/** A price with the time in which it holds: UTC milliseconds, the end exclusive and null where it is open. */
export type DatedPrice = Price & { readonly from: number; readonly until: number | null };

/** Sample: the partner's share of the list price. */
const partnerShare = 0.85;
/** Sample: a month without commitment, and monthly bills in a longer one, cost more. */
const premiumOf = ({ term, billingCycle }: Plan): number => {
  if (term === 'P1M') return 1.2;
  return billingCycle === 'Monthly' ? 1.05 : 1;
};
/** From when on the catalogue's first prices hold. */
const listBegins = Date.UTC(2025, 0, 1);

/** The price at an instant. What lies before the list's begin is sold at its first price. */
export const priceOf = (world: Pick<World, 'database'>, sku: Sku, plan: Plan, segment: Segment, market: Market, at: number): Price => {
  const begun = priceChangesOf(world, sku, market.country).filter(({ from }) => from <= at);
  return multiplied(sku, plan, segment, market, begun);
};

/** All prices that a plan had, has and will have, earliest first. */
export const pricesOf = (changes: readonly PriceChange[], sku: Sku, plan: Plan, segment: Segment, market: Market): DatedPrice[] => {
  const starts = [listBegins, ...new Set(changes.map(({ from }) => from).filter((from) => from > listBegins))];
  return starts.map((from, index) => ({
    ...multiplied(
      sku,
      plan,
      segment,
      market,
      changes.filter((change) => change.from <= from),
    ),
    from,
    until: starts[index + 1] ?? null,
  }));
};

const multiplied = (sku: Sku, plan: Plan, segment: Segment, market: Market, changes: readonly PriceChange[]): Price => {
  const factor = changes.reduce((product, change) => product * change.factor, (sku.segments[segment] ?? 1) * premiumOf(plan));
  const minorUnits = 10 ** market.digits;
  const monthly = Math.round((sku.monthlyPrice / 100) * market.perEuro * factor * minorUnits);
  const months = monthsOf[plan.term];
  return { retail: monthly * months, cost: Math.round(monthly * partnerShare) * months };
};

/** In units of the currency, as Partner Center writes amounts. */
export const inUnits = (minorUnits: number, { digits }: Market): number => minorUnits / 10 ** digits;

/** For people: `58.20`. */
export const shownAmount = (minorUnits: number, market: Market): string => inUnits(minorUnits, market).toFixed(market.digits);
