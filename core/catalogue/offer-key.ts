import { isBillingCycle, isTerm, type BillingCycle, type Term } from '../subscriptions/terms';

export const segments = ['Commercial', 'Education', 'Government', 'Nonprofit'] as const;
export type Segment = (typeof segments)[number];

/** What makes an offer one of its own within a provider; the availability is left out since it changes over time. */
export type OfferIdentity = {
  readonly productId: string;
  readonly skuId: string;
  readonly segment: Segment;
  /** ISO 3166-1 alpha-2. */
  readonly market: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly term: Term;
  readonly billingCycle: BillingCycle;
};

/** The price sheet writes SKU `1` where the catalogue writes `0001`. */
export const fullSkuId = (skuId: string): string => skuId.toUpperCase().padStart(4, '0');

/** The offer's key in its row, `CFQ7TTC0LH18:0001:Commercial:US:USD:P1Y:Monthly`. */
export const offerKey = (offer: OfferIdentity): string =>
  [
    offer.productId.toUpperCase(),
    fullSkuId(offer.skuId),
    offer.segment,
    offer.market.toUpperCase(),
    offer.currency.toUpperCase(),
    offer.term,
    offer.billingCycle,
  ].join(':');

/** What a key in a row names; null for a text that is none. */
export const readOfferKey = (key: string): OfferIdentity | null => {
  const [productId, skuId, segment, market, currency, term, billingCycle, ...more] = key.split(':');
  const known = segments.find((each) => each === segment);
  if (!productId || !skuId || !market || !currency || known === undefined || more.length > 0) return null;
  if (!isTerm(term) || !isBillingCycle(billingCycle)) return null;
  return { productId, skuId, segment: known, market, currency, term, billingCycle };
};

/** `product:sku`, as prerequisites and promotions name what they are for. */
export const productAndSku = (offer: Pick<OfferIdentity, 'productId' | 'skuId'>): string =>
  `${offer.productId.toUpperCase()}:${fullSkuId(offer.skuId)}`;
