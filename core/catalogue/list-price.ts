import type { Instant } from '../time/instant';

/** When and for how many seats a line of the provider's price list holds. `validTo` is exclusive; null is open. */
export type LineScope = { readonly validFrom: Instant; readonly validTo: Instant | null; readonly fromSeats: number | null };

/** A list also names prices to come and prices gone by. */
export const holdsAt = (line: LineScope, now: Instant): boolean => line.validFrom <= now && (line.validTo === null || now < line.validTo);

/**
 * Whether a line takes the place of another that holds for the same offer: the price from the first seat on is the offer's, and of two such
 * the later one.
 */
export const replacesLine = (line: LineScope, other: LineScope): boolean => {
  const seats = (line.fromSeats ?? 1) - (other.fromSeats ?? 1);
  return seats === 0 ? line.validFrom > other.validFrom : seats < 0;
};

/** An offer's price with the instant from which it holds in our books. */
export type DatedPrice = { readonly cost: number; readonly retail: number; readonly validFrom: Instant };

/**
 * From when on a price that has changed holds: since the list says so, but never before the price that it follows, since what was shown and
 * sold until now was the old one. A list that corrects itself without a new date takes effect now.
 */
export const holdsSince = (known: Pick<DatedPrice, 'validFrom'> | null, listed: Instant, now: Instant): Instant =>
  known === null || listed > known.validFrom ? listed : Math.max(now, known.validFrom + 1000);
