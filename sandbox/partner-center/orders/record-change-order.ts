import { readSettings } from '../settings';
import type { Subscription } from '../subscriptions/subscription';
import type { World } from '../world';
import { insertOrder, newOrderId, type OrderLine } from './order';

type Change = {
  readonly transactionType: Exclude<OrderLine['transactionType'], 'New'>;
  readonly quantity: number;
  /** `MS-RequestId` of the call that asked for it; null where time did. */
  readonly requestId: string | null;
};

/** In new commerce every change is an order of its own, while the subscription keeps the first. `subscription` is as it is afterwards. */
export const recordChangeOrder = (world: World, subscription: Subscription, { transactionType, quantity, requestId }: Change): void => {
  const now = world.clock.now();
  const { seatCost, productId, skuId, availabilityId } = subscription;
  insertOrder(
    world,
    {
      id: newOrderId(world),
      partnerId: subscription.partnerId,
      customerId: subscription.customerId,
      cartId: null,
      requestId,
      createdAt: now,
      country: subscription.country,
      currency: subscription.currency,
      billingCycle: subscription.billingCycle,
      status: 'completed',
      transactionType: requestId === null ? 'SystemPurchase' : 'UserPurchase',
      lines: [
        {
          catalogItemId: `${productId}:${skuId}:${availabilityId}`,
          subscriptionId: subscription.id,
          subscriptionShownAt: now,
          term: subscription.term,
          transactionType,
          friendlyName: subscription.friendlyName,
          quantity,
          pricing: {
            listPrice: seatCost,
            discountedPrice: seatCost,
            proratedPrice: seatCost,
            price: seatCost,
            extendedPrice: seatCost * quantity,
          },
        },
      ],
    },
    now + readSettings(world).orderListLagMilliseconds,
    null,
  );
};
