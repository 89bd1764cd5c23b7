import { skuKey, type Sku } from '../catalogue/catalogue';
import type { Plan } from '../catalogue/plans';
import type { Subscription } from '../subscriptions/subscription';
import { isRunning, promotions, type Promotion } from './promotion';

/** What somebody wants to buy with a promotion. */
export type Wanted = { readonly sku: Sku; readonly plan: Plan; readonly quantity: number };

export type PromotionFault = { readonly type: string; readonly description: string } & Readonly<Record<string, unknown>>;

/** Why the promotion does not fit; nothing where it does. `owned` is all that the customer has or had; `at` is UTC milliseconds. */
export const faultsOf = (
  promotion: Promotion,
  { sku, plan, quantity }: Wanted,
  owned: readonly Subscription[],
  at: number,
): PromotionFault[] => {
  const faults: PromotionFault[] = [];
  const has = (product: string) => owned.some((one) => keyOf(one) === product && one.status !== 'deleted');
  if (promotion.product !== skuKey(sku) || !isRunning(promotion, at))
    faults.push({ type: 'InvalidPromotion', description: 'The promotion is not available for this product.' });
  if (!termOf(promotion, plan))
    faults.push({ type: 'Term', description: 'The promotion is not available for this term and billing cycle.' });
  const { seats, redemptions } = promotion;
  if (seats && (quantity < seats.minimum || quantity > seats.maximum))
    faults.push({
      minimumRequiredSeats: seats.minimum,
      maximumRequiredSeats: seats.maximum,
      availableSeats: seats.maximum,
      type: 'SeatCount',
      description: 'The provided quantity does not satisfy the minimum or maximum seat requirements for the promotion.',
    });
  const redeemed = owned.filter(({ promotionId }) => promotionId === promotion.id).length;
  if (redemptions !== undefined && redeemed >= redemptions)
    faults.push({
      maxPromotionRedemptionCount: redemptions,
      remainingPromotionRedemptionCount: 0,
      type: 'RedemptionLimit',
      description: 'The customer has taken the promotion as often as it may.',
    });
  if (promotion.firstPurchase && owned.some((one) => keyOf(one) === promotion.product && one.promotionId !== promotion.id))
    faults.push({ type: 'OfferPurchasedPreviously', description: 'The promotion is for customers who never had the product.' });
  if (promotion.ownsOneOf && !promotion.ownsOneOf.some(has))
    faults.push({ type: 'PrerequisiteProductOwnership', description: 'The customer does not own a product that the promotion requires.' });
  return faults;
};

/** Those that come on a line unasked. */
export const autoApplicable = (wanted: Wanted, owned: readonly Subscription[], at: number): Promotion | undefined =>
  promotions.find((promotion) => promotion.isAutoApplicable && faultsOf(promotion, wanted, owned, at).length === 0);

/** What the promotion takes off the price for the plan: a share from 0 to 1. */
export const discountOf = (promotion: Promotion, plan: Plan): number => termOf(promotion, plan)?.discount ?? 0;

const termOf = (promotion: Promotion, { term, billingCycle }: Plan) =>
  promotion.terms.find((one) => one.duration === term && one.billingCycle === billingCycle);

const keyOf = ({ productId, skuId }: Subscription): string => skuKey({ productId, id: skuId });
