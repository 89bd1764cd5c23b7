import { withoutEmpty } from '../protocol/resource';
import type { Promotion } from './promotion';

/** How a promotion is shown. A value is a share: 0.15 is 15 percent. */
export const promotionResource = (promotion: Promotion) => {
  const [productId, skuId] = promotion.product.split(':');
  return withoutEmpty({
    id: promotion.id,
    name: promotion.name,
    description: promotion.description,
    startDate: promotion.startDate,
    endDate: promotion.endDate,
    properties: { isAutoApplicable: promotion.isAutoApplicable },
    requiredProducts: promotion.terms.map(({ duration, billingCycle, discount }) => ({
      productId,
      skuId,
      term: { duration, billingCycle },
      pricingPolicies: [{ policyType: 'PercentDiscount', value: String(discount) }],
    })),
    promotionConstraints: constraints(promotion),
  });
};

const constraints = ({ seats, redemptions, firstPurchase, ownsOneOf }: Promotion) => {
  if (!seats && redemptions === undefined && !firstPurchase && !ownsOneOf) return undefined;
  return withoutEmpty({
    seatConstraints: seats && [{ minSeats: seats.minimum, maxSeats: seats.maximum, type: 'SubscriptionQuantity' }],
    assetOwnershipLimits:
      redemptions === undefined ? undefined : [{ minAssets: 0, maxAssets: redemptions, type: 'LifetimeRedemptionCount' }],
    eligibilityConstraints: firstPurchase ? [{ isApplicable: true, type: 'FirstPurchase' }] : undefined,
    productOwnershipConstraints: ownsOneOf?.map((product) => [{ bigId: product.replace(':', '/') }]),
  });
};
