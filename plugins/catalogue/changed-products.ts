import { readOfferKey, type OfferIdentity } from '../../core/catalogue/offer-key';
import { amountOf, minorOf } from '../../core/money/minor';
import type { KnownOffer } from './known-offers';
import { linesFor, type PriceList } from './price-list';
import type { SegmentProduct } from './reading';

type Sold = { readonly key: string; readonly identity: OfferIdentity; readonly offer: KnownOffer };

/**
 * Those of the products whose rows do not say what the price list says. Where the products themselves are as before, only these need be asked
 * about. The offers of the others are taken out of `known`; answers how many they are.
 */
export const changedProducts = (
  products: readonly SegmentProduct[],
  known: Map<string, KnownOffer>,
  prices: PriceList,
): { readonly changed: readonly SegmentProduct[]; readonly asBefore: number } => {
  const sold = new Map<string, Sold[]>();
  for (const [key, offer] of known) {
    const identity = offer.isOnSale ? readOfferKey(key) : null;
    if (identity === null) continue;
    const name = `${identity.productId}:${identity.segment}`;
    sold.set(name, [...(sold.get(name) ?? []), { key, identity, offer }]);
  }
  let asBefore = 0;
  const changed = products.filter((product) => {
    const offers = sold.get(`${product.product.id}:${product.segment}`) ?? [];
    if (!isAsListed(product, offers, prices)) return true;
    offers.forEach(({ key }) => known.delete(key));
    asBefore += offers.length;
    return false;
  });
  return { changed, asBefore };
};

/** Every offer has its line's price, and every line its offer. What has neither is asked about again: it may be a trial, or not sold yet. */
const isAsListed = ({ product, segment }: SegmentProduct, offers: readonly Sold[], prices: PriceList): boolean => {
  const lines = new Set(prices.linesOf(product.id, segment));
  for (const { identity, offer } of offers) {
    if (!hasListedPrice(identity, offer, prices)) return false;
    linesFor(identity).forEach((line) => lines.delete(line));
  }
  return offers.length > 0 && lines.size === 0;
};

const hasListedPrice = (identity: OfferIdentity, offer: KnownOffer, prices: PriceList): boolean => {
  const price = prices.priceOf(identity);
  if (price === null) return offer.termCost === 0 && offer.termRetail === 0;
  const amount = (listed: number): number => amountOf(minorOf(listed, identity.currency), identity.currency);
  return (
    price.currency === identity.currency &&
    amount(price.cost) === offer.termCost &&
    amount(price.retail) === offer.termRetail &&
    price.validTo === offer.validTo
  );
};
