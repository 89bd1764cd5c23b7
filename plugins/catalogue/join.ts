import { cyclePrice } from '../../core/catalogue/cycle-price';
import { offerKey, type OfferIdentity, type Segment } from '../../core/catalogue/offer-key';
import { minorOf, type Minor } from '../../core/money/minor';
import type { Availability, CatalogueProduct, CatalogueSku } from '../providers/catalogue';
import type { ListedPrice, PriceList } from './price-list';

/** One thing that can be bought, as the provider tells it. Amounts are minor units for one seat. */
export type ProviderOffer = {
  readonly identity: OfferIdentity;
  readonly key: string;
  readonly product: CatalogueProduct;
  readonly sku: CatalogueSku;
  readonly availabilityId: string;
  readonly termCost: Minor;
  readonly termRetail: Minor;
  readonly unitCost: Minor;
  readonly unitRetail: Minor;
  readonly validFrom: number;
  readonly validTo: number | null;
};

export type Join = {
  readonly market: string;
  readonly segment: Segment;
  /** The market's; null where the provider's row does not say. */
  readonly currency: string | null;
  readonly prices: PriceList;
  readonly now: number;
};

/** The offers that a SKU's availabilities make with the price list. What has no price is no offer, but for a trial, which costs nothing. */
export const offersOf = (
  product: CatalogueProduct,
  sku: CatalogueSku,
  availabilities: readonly Availability[],
  { market, segment, currency, prices, now }: Join,
): readonly ProviderOffer[] => {
  const offers = new Map<string, ProviderOffer>();
  for (const availability of availabilities) {
    if (!availability.isPurchasable || availability.segment !== segment) continue;
    for (const plan of availability.plans) {
      const price = prices.priceOf({ ...sku, segment, ...plan }) ?? (sku.isTrial ? freeIn(currency, now) : null);
      if (price === null) continue;
      const identity = { productId: sku.productId, skuId: sku.skuId, segment, market, currency: price.currency, ...plan };
      const key = offerKey(identity);
      const termCost = minorOf(price.cost, price.currency);
      const termRetail = minorOf(price.retail, price.currency);
      offers.set(key, {
        identity,
        key,
        product,
        sku,
        availabilityId: availability.id,
        termCost,
        termRetail,
        unitCost: cyclePrice(termCost, plan.term, plan.billingCycle),
        unitRetail: cyclePrice(termRetail, plan.term, plan.billingCycle),
        validFrom: price.validFrom,
        validTo: price.validTo,
      });
    }
  }
  return [...offers.values()];
};

const freeIn = (currency: string | null, now: number): ListedPrice | null =>
  currency === null ? null : { cost: 0, retail: 0, currency, validFrom: now, validTo: null, fromSeats: null };
