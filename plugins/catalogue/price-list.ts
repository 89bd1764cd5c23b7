import { createHash } from 'node:crypto';
import { holdsAt, replacesLine } from '../../core/catalogue/list-price';
import { fullSkuId, type OfferIdentity, type Segment } from '../../core/catalogue/offer-key';
import type { PriceLine } from '../providers/catalogue';

export type ListedPrice = Pick<PriceLine, 'cost' | 'retail' | 'currency' | 'validFrom' | 'validTo' | 'fromSeats'>;
export type ListedOffer = Pick<OfferIdentity, 'productId' | 'skuId' | 'segment' | 'term' | 'billingCycle'>;

/** The prices of one market that hold now, one for each offer; kept small, since a list can have a hundred thousand. */
export type PriceList = {
  take(line: PriceLine): void;
  /** A list that does not part segments has one price for all of them. */
  priceOf(offer: ListedOffer): ListedPrice | null;
  /** The lines that a product has for a segment, by `lineOf`. */
  linesOf(productId: string, segment: Segment): ReadonlySet<string>;
  /** Changes with every price and the end of its time, whatever the order of the lines. */
  fingerprint(): string;
};

type LineOf = Omit<ListedOffer, 'segment' | 'productId'>;
const lineName = ({ skuId, term, billingCycle }: LineOf, segment: Segment | null): string =>
  `${fullSkuId(skuId)}:${segment ?? '*'}:${term}:${billingCycle}`;

/** The names that an offer's line may have among its product's. */
export const linesFor = (offer: ListedOffer): readonly string[] => [lineName(offer, offer.segment), lineName(offer, null)];

/** `currency`: lines in another one are left out; null takes all. */
export const createPriceList = (currency: string | null, now: number): PriceList => {
  const products = new Map<string, Map<string, ListedPrice>>();
  const ofProduct = (productId: string): Map<string, ListedPrice> | undefined => products.get(productId.toUpperCase());

  return {
    take(line) {
      if (!holdsAt(line, now) || (currency !== null && line.currency !== currency)) return;
      const lines = ofProduct(line.productId) ?? new Map<string, ListedPrice>();
      products.set(line.productId.toUpperCase(), lines);
      const name = lineName(line, line.segment);
      const known = lines.get(name);
      if (known !== undefined && !replacesLine(line, known)) return;
      const { cost, retail, validFrom, validTo, fromSeats } = line;
      lines.set(name, { cost, retail, currency: line.currency, validFrom, validTo, fromSeats });
    },
    priceOf(offer) {
      const lines = ofProduct(offer.productId);
      return linesFor(offer).reduce<ListedPrice | null>((found, name) => found ?? lines?.get(name) ?? null, null);
    },
    linesOf: (productId, segment) =>
      new Set([...(ofProduct(productId)?.keys() ?? [])].filter((name) => [segment, '*'].includes(name.split(':')[1] ?? ''))),
    fingerprint() {
      const hash = createHash('sha256');
      for (const [productId, lines] of [...products].sort(byName))
        for (const [name, price] of [...lines].sort(byName))
          hash.update(`${productId}:${name} ${price.currency} ${price.cost} ${price.retail} ${price.validTo}\n`);
      return hash.digest('base64url');
    },
  };
};

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number => (one < other ? -1 : 1);
