import { skuKey } from '../../catalogue/catalogue';
import { catalogueOf } from '../../catalogue/current-catalogue';
import {
  quantityOutOfLimits,
  quantityUndecreasable,
  quantityUnchangeable,
  reductionWindowPassed,
  remainingSeatsExceeded,
} from '../../errors';
import { seatsGivenBackFirst } from '../../guesses';
import type { World } from '../../world';
import { givingBackTime } from '../calendar';
import { subscriptionsOf, type Subscription } from '../subscription';
import type { SubscriptionChange } from './subscription-change';

/** Adds seats, which get a window of their own, or gives back seats whose window is open. Drops what was scheduled. */
export const changeQuantity: SubscriptionChange = (world, subscription, request) => {
  const difference = (request.quantity ?? subscription.quantity) - subscription.quantity;
  if (difference === 0) return subscription;
  if (subscription.isTrial) throw quantityUnchangeable();
  const { scheduled: _dropped, ...kept } = subscription;
  return difference > 0 ? added(world, kept, difference) : givenBack(kept, -difference, world.clock.now());
};

const added = (world: World, subscription: Subscription, seats: number): Subscription => {
  const sku = catalogueOf(world).sku(subscription.productId, subscription.skuId);
  const quantity = subscription.quantity + seats;
  if (quantity > (sku?.maximumQuantity ?? quantity)) throw quantityOutOfLimits();
  if (sku?.tenantLimit !== undefined) {
    const others = subscriptionsOf(world, subscription.customerId).filter(
      (one) => one.id !== subscription.id && one.skuId === sku.id && one.productId === sku.productId && one.status === 'active',
    );
    const left = sku.tenantLimit - others.reduce((sum, one) => sum + one.quantity, subscription.quantity);
    if (seats > left) throw remainingSeatsExceeded(seats, left, skuKey(sku));
  }
  return { ...subscription, quantity, batches: [...subscription.batches, { quantity: seats, until: world.clock.now() + givingBackTime }] };
};

const givenBack = (subscription: Subscription, seats: number, now: number): Subscription => {
  if (subscription.quantity - seats < 1) throw quantityOutOfLimits();
  const open = subscription.batches.filter(({ until }) => now < until);
  if (open.length === 0) throw reductionWindowPassed();
  if (seats > open.reduce((sum, { quantity }) => sum + quantity, 0)) throw quantityUndecreasable();
  let left = seats;
  const batches = [...open].sort(seatsGivenBackFirst).flatMap(({ quantity, until }) => {
    const taken = Math.min(quantity, left);
    left -= taken;
    return quantity > taken ? [{ quantity: quantity - taken, until }] : [];
  });
  return { ...subscription, quantity: subscription.quantity - seats, batches };
};
