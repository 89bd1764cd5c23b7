import type { Instant } from '../time/instant';
import type { OrderLine } from './draft';

/** What the rules need of an offer on a line. */
export type OrderableOffer = {
  readonly id: string;
  /** `product:sku`. */
  readonly productAndSku: string;
  readonly currency: string;
  readonly isOnSale: boolean;
  readonly priceValidTo: Instant | null;
  readonly minimumSeats: number | null;
  readonly maximumSeats: number | null;
  readonly isAddOn: boolean;
  readonly isTrial: boolean;
  /** `product:sku` of products of which one must be there; empty for none. */
  readonly prerequisites: readonly string[];
};

export type LineFaultCode =
  | 'offer-missing'
  | 'offer-withdrawn'
  | 'price-outdated'
  | 'seats-missing'
  | 'seats-too-few'
  | 'seats-too-many'
  | 'currency-differs'
  | 'base-missing'
  | 'offer-twice';
/** One thing to mend on a line; `limit` is the number that the sentence names. */
export type LineFault = {
  readonly subscriptionId: string;
  readonly field: 'offer' | 'seats';
  readonly code: LineFaultCode;
  readonly limit: number | null;
};

export type OrderContext = {
  /** The billing contract's, by ISO 4217; on one that has none nothing can be put. */
  readonly currency: string | null;
  /** `product:sku` of what the tenant has already, active. */
  readonly owned: readonly string[];
  readonly now: Instant;
};

/** What is to be mended on the lines before they can be bought. A base that is bought in the same order counts for an add-on. */
export const lineFaults = (
  lines: readonly OrderLine[],
  offerOf: (id: string) => OrderableOffer | null,
  context: OrderContext,
): readonly LineFault[] => {
  const inOrder = lines.flatMap((line) => offerOf(line.offerId)?.productAndSku ?? []);
  return lines.flatMap((line, place) => {
    const fault = (field: LineFault['field'], code: LineFaultCode, limit: number | null = null): LineFault => ({
      subscriptionId: line.subscriptionId,
      field,
      code,
      limit,
    });
    const offer = offerOf(line.offerId);
    if (offer === null) return [fault('offer', 'offer-missing')];
    const offerFaults = [
      ...(offer.isOnSale ? [] : [fault('offer', 'offer-withdrawn')]),
      ...(offer.priceValidTo !== null && offer.priceValidTo <= context.now ? [fault('offer', 'price-outdated')] : []),
      ...(offer.currency === context.currency ? [] : [fault('offer', 'currency-differs')]),
      ...(lines.findIndex((each) => each.offerId === line.offerId) < place ? [fault('offer', 'offer-twice')] : []),
      ...(hasBase(offer, [...inOrder, ...context.owned]) ? [] : [fault('offer', 'base-missing')]),
    ];
    return [...offerFaults, ...seatFaults(line.seats, offer, fault)];
  });
};

const hasBase = (offer: OrderableOffer, there: readonly string[]): boolean =>
  !offer.isAddOn || offer.prerequisites.length === 0 || offer.prerequisites.some((each) => there.includes(each));

const seatFaults = (
  seats: number | null,
  offer: OrderableOffer,
  fault: (field: 'seats', code: LineFaultCode, limit: number | null) => LineFault,
): readonly LineFault[] => {
  const fewest = Math.max(1, offer.minimumSeats ?? 1);
  if (seats === null) return [fault('seats', 'seats-missing', fewest)];
  if (seats < fewest) return [fault('seats', 'seats-too-few', fewest)];
  if (offer.maximumSeats !== null && offer.maximumSeats > 0 && seats > offer.maximumSeats) {
    return [fault('seats', 'seats-too-many', offer.maximumSeats)];
  }
  return [];
};
