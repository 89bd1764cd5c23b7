import { discounted } from '../catalogue/promotions';
import type { BasisPoints } from '../money/margin';
import type { Minor } from '../money/minor';
import { priceOf, type OfferPrice, type Price, type PriceFor, type PriceRule } from '../pricing/price-rules';

/** What one seat of a line costs for one billing cycle, to the customer and to us, and the rule that made our price. */
export type LinePrice = Price & { readonly unitCost: Minor };

/** A promotion lowers our cost, and a price that follows cost or retail by the same part; a price that is fixed stays what was agreed. */
export const linePrice = (offer: OfferPrice, rules: readonly PriceRule[], whom: PriceFor, discount: BasisPoints | null): LinePrice => {
  const { unitPrice, rule } = priceOf(offer, rules, whom);
  if (discount === null) return { unitPrice, unitCost: offer.cost, rule };
  const isFixed = rule?.price.kind === 'FixedPrice';
  return { unitPrice: isFixed ? unitPrice : discounted(unitPrice, discount), unitCost: discounted(offer.cost, discount), rule };
};
