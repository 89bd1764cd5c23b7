import { createHash } from 'node:crypto';
import { holdsAt, replacesLine } from '../../core/catalogue/list-price';
import { fullSkuId, type Segment } from '../../core/catalogue/offer-key';
import type { BillingCycle, Term } from '../../core/subscriptions/terms';
import type { PriceLine } from '../providers/catalogue';

export type ListedPrice = Pick<PriceLine, 'cost' | 'retail' | 'currency' | 'validFrom' | 'validTo' | 'fromSeats'>;
export type ListedOffer = {
  readonly productId: string;
  readonly skuId: string;
  readonly segment: Segment;
  readonly term: Term;
  readonly billingCycle: BillingCycle;
};

/** The prices of one market that hold now, one for each offer; kept small, since a list can have a hundred thousand. */
export type PriceList = {
  take(line: PriceLine): void;
  /** A list that does not part segments has one price for all of them. */
  priceOf(offer: ListedOffer): ListedPrice | null;
  /** Changes with every price and the end of its time, whatever the order of the lines. */
  fingerprint(): string;
};

/** `currency`: lines in another one are left out; null takes all. */
export const createPriceList = (currency: string | null, now: number): PriceList => {
  const prices = new Map<string, ListedPrice>();
  return {
    take(line) {
      if (!holdsAt(line, now) || (currency !== null && line.currency !== currency)) return;
      const key = keyOf(line, line.segment);
      const known = prices.get(key);
      if (known !== undefined && !replacesLine(line, known)) return;
      const { cost, retail, validFrom, validTo, fromSeats } = line;
      prices.set(key, { cost, retail, currency: line.currency, validFrom, validTo, fromSeats });
    },
    priceOf: (offer) => prices.get(keyOf(offer, offer.segment)) ?? prices.get(keyOf(offer, null)) ?? null,
    fingerprint() {
      const hash = createHash('sha256');
      for (const key of [...prices.keys()].sort()) {
        const price = prices.get(key);
        hash.update(`${key} ${price?.currency} ${price?.cost} ${price?.retail} ${price?.validTo}\n`);
      }
      return hash.digest('base64url');
    },
  };
};

const keyOf = ({ productId, skuId, term, billingCycle }: Omit<ListedOffer, 'segment'>, segment: Segment | null): string =>
  `${productId.toUpperCase()}:${fullSkuId(skuId)}:${segment ?? '*'}:${term}:${billingCycle}`;
