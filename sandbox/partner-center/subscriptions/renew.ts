import { availabilitiesOf } from '../catalogue/availability';
import { catalogueOf } from '../catalogue/current-catalogue';
import { marketOf } from '../catalogue/market';
import { priceOf } from '../catalogue/price';
import { recordChangeOrder } from '../orders/record-change-order';
import { discountOf } from '../promotions/judge';
import { findPromotion } from '../promotions/promotion';
import type { World } from '../world';
import { termEndAfter } from './calendar';
import { givingBack } from './new-subscription';
import type { Subscription } from './subscription';

/** Begins the next term, as it was scheduled or else as the last one was, at the price of the day and with a window of its own. */
export const renew = (world: World, { scheduled, promotionId: _past, ...subscription }: Subscription): Subscription => {
  const start = subscription.termEnd;
  const term = scheduled?.product.termDuration ?? subscription.term;
  const billingCycle = scheduled?.product.billingCycle ?? subscription.billingCycle;
  const quantity = scheduled?.quantity ?? subscription.quantity;
  const { productId, skuId } = scheduled?.product ?? subscription;
  const sku = catalogueOf(world).sku(productId, skuId);
  const [availability] = sku ? availabilitiesOf(world, sku, subscription.country, [subscription.segment]) : [];
  const promotion = scheduled?.product.promotionId === undefined ? undefined : findPromotion(scheduled.product.promotionId);
  const plan = { term, billingCycle };
  const listed = sku && priceOf(world, sku, plan, subscription.segment, marketOf(subscription.country), start).cost;
  const renewed: Subscription = {
    ...subscription,
    ...(sku ? { productId: sku.productId, skuId: sku.id, offerName: sku.title, isTrial: sku.isTrial } : {}),
    availabilityId: availability?.id ?? subscription.availabilityId,
    quantity,
    term,
    billingCycle,
    status: 'active',
    seatCost: listed === undefined ? subscription.seatCost : Math.round(listed * (1 - (promotion ? discountOf(promotion, plan) : 0))),
    ...(promotion ? { promotionId: promotion.id } : {}),
    termStart: start,
    termEnd: termEndAfter(start, term),
    ...givingBack(quantity, start),
  };
  recordChangeOrder(world, renewed, { transactionType: 'Renew', quantity, requestId: null });
  return renewed;
};
