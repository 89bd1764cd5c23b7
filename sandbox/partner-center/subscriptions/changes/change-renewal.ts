import { catalogueOf } from '../../catalogue/current-catalogue';
import { availabilitiesOf } from '../../catalogue/availability';
import { billingCycles, terms } from '../../catalogue/plans';
import {
  availabilityNotFound,
  invalidPromotionCode,
  quantityOutOfLimits,
  renewalUnavailable,
  skuNotFound,
  termUnavailable,
} from '../../errors';
import { parseEnumeration } from '../../protocol/enumeration';
import { findPromotion } from '../../promotions/promotion';
import type { World } from '../../world';
import type { NextTerm, Subscription } from '../subscription';
import type { SubscriptionChange, SubscriptionRequest } from './subscription-change';

/**
 * Whether and as what the subscription renews. A body without `autoRenewEnabled` turns renewal off, and one without scheduled instructions
 * drops them: that is how the service reads a body that is not whole.
 */
export const changeRenewal: SubscriptionChange = (world, subscription, request) => {
  const { scheduled, ...kept } = subscription;
  const autoRenew = request.autoRenewEnabled ?? false;
  const wanted = request.scheduledNextTermInstructions;
  if (wanted === undefined || !autoRenew) {
    if (wanted !== undefined && !sameNextTerm(wanted, scheduled)) throw renewalUnavailable();
    if (autoRenew === subscription.autoRenew && scheduled === undefined) return subscription;
    return { ...kept, autoRenew };
  }
  if (autoRenew === subscription.autoRenew && sameNextTerm(wanted, scheduled)) return subscription;
  return { ...kept, autoRenew, scheduled: checked(world, subscription, wanted) };
};

type Wanted = NonNullable<SubscriptionRequest['scheduledNextTermInstructions']>;

const sameNextTerm = (wanted: Wanted, scheduled: NextTerm | undefined): boolean =>
  scheduled !== undefined &&
  wanted.quantity === scheduled.quantity &&
  wanted.product.productId === scheduled.product.productId &&
  wanted.product.skuId === scheduled.product.skuId &&
  wanted.product.promotionId === scheduled.product.promotionId &&
  wanted.product.termDuration.toUpperCase() === scheduled.product.termDuration &&
  wanted.product.billingCycle.toLowerCase() === scheduled.product.billingCycle.toLowerCase();

/** Throws what is wrong with the term that is to come. */
const checked = (world: World, subscription: Subscription, { product, quantity }: Wanted): NextTerm => {
  const sku = catalogueOf(world).sku(product.productId, product.skuId);
  if (!sku) throw skuNotFound();
  const termDuration = parseEnumeration(terms, product.termDuration);
  const billingCycle = parseEnumeration(billingCycles, product.billingCycle);
  if (!sku.plans.some((plan) => plan.term === termDuration && plan.billingCycle === billingCycle)) throw termUnavailable();
  if (quantity < sku.minimumQuantity || quantity > sku.maximumQuantity) throw quantityOutOfLimits();
  if (product.promotionId !== undefined && !findPromotion(product.promotionId)) throw invalidPromotionCode();
  const [availability] = availabilitiesOf(world, sku, subscription.country, [subscription.segment]);
  if (!availability) throw availabilityNotFound();
  return {
    product: {
      productId: sku.productId,
      skuId: sku.id,
      availabilityId: product.availabilityId ?? availability.id,
      billingCycle,
      termDuration,
      ...(product.promotionId === undefined ? {} : { promotionId: product.promotionId }),
    },
    quantity,
  };
};
