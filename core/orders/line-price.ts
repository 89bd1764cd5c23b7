import { discounted } from '../catalogue/promotions';
import type { BasisPoints } from '../money/margin';
import type { Minor } from '../money/minor';
import { priceOf, type OfferPrice, type PriceFor, type PriceRule } from '../pricing/price-rules';

/** What one seat of a line costs for one billing cycle, to the customer and to us: by the rules, and less the promotion's part. */
export type LinePrice = { readonly unitPrice: Minor; readonly unitCost: Minor };

export const linePrice = (offer: OfferPrice, rules: readonly PriceRule[], whom: PriceFor, discount: BasisPoints | null): LinePrice => {
  const { unitPrice } = priceOf(offer, rules, whom);
  return discount === null
    ? { unitPrice, unitCost: offer.cost }
    : { unitPrice: discounted(unitPrice, discount), unitCost: discounted(offer.cost, discount) };
};
