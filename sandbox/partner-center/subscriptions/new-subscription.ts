import type { PurchaseLine } from '../orders/purchase-line';
import type { World } from '../world';
import { termEndAfter, givingBackTime } from './calendar';
import { scheduledPaidTerm } from './trial';
import type { Subscription } from './subscription';

/** What somebody has just bought; it is pending until it is provisioned. */
export const newSubscription = (
  world: World,
  owner: { readonly partnerId: string; readonly customerId: string; readonly orderId: string },
  line: PurchaseLine,
): Subscription => {
  const now = world.clock.now();
  const scheduled = scheduledPaidTerm(world, line);
  return {
    ...owner,
    id: world.newId(),
    productId: line.productId,
    skuId: line.skuId,
    availabilityId: line.availabilityId,
    segment: line.segment,
    country: line.country,
    currency: line.currency,
    offerName: line.title,
    friendlyName: line.friendlyName,
    quantity: line.quantity,
    status: 'pending',
    term: line.term,
    billingCycle: line.billingCycle,
    isTrial: line.isTrial,
    autoRenew: true,
    ...(line.promotionId === undefined ? {} : { promotionId: line.promotionId }),
    seatCost: line.pricing.price,
    createdAt: now,
    termStart: now,
    termEnd: termEndAfter(now, line.term),
    ...(line.isTrial ? { cancelableUntil: null, batches: [] } : givingBack(line.quantity, now)),
    ...(scheduled ? { scheduled } : {}),
  };
};

/** The window that a purchase or a renewal opens. `start` is UTC milliseconds. */
export const givingBack = (quantity: number, start: number): Pick<Subscription, 'cancelableUntil' | 'batches'> => ({
  cancelableUntil: start + givingBackTime,
  batches: [{ quantity, until: start + givingBackTime }],
});
