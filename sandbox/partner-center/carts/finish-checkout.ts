import { findCustomer } from '../customers/find-customer';
import { placeOrders } from '../orders/place-orders';
import type { World } from '../world';
import { saveCart, type Cart } from './cart';

/** Ends a checkout that was still under way, without anybody asking. */
export const finishCheckout = (world: World, { underWay, ...cart }: Cart): void => {
  const customer = findCustomer(world, cart.customerId);
  if (!underWay || !customer) return saveCart(world, cart);
  const { author, requestId, lines, faults } = underWay;
  const { orderErrors } = placeOrders(world, { author, customer, cartId: cart.id, requestId, lines, faults });
  saveCart(world, { ...cart, status: 'Ordered', modifiedAt: world.clock.now(), orderErrors });
};
