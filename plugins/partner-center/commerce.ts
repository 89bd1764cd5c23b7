import type { Commerce } from '../providers/commerce';
import { accountStanding } from './account-status';
import { availabilitiesFor } from './availabilities';
import type { Connection } from './call';
import { cart, createCart, updateCart } from './carts';
import { checkout } from './checkout';
import { order, orders } from './orders';
import { subscription, subscriptions } from './subscriptions';

/** What Partner Center sells. */
export const commerce = (connection: Connection): Commerce => ({
  accountStanding: (tenantId, trace) => accountStanding(connection, tenantId, trace),
  availabilities: (tenantId, what, trace) => availabilitiesFor(connection, tenantId, what, trace),
  createCart: (tenantId, lines, trace) => createCart(connection, tenantId, lines, trace),
  updateCart: (tenantId, cartId, lines, trace) => updateCart(connection, tenantId, cartId, lines, trace),
  cart: (tenantId, cartId, trace) => cart(connection, tenantId, cartId, trace),
  checkout: (tenantId, cartId, trace) => checkout(connection, tenantId, cartId, trace),
  order: (tenantId, orderId, trace) => order(connection, tenantId, orderId, trace),
  orders: (tenantId, trace) => orders(connection, tenantId, trace),
  subscription: (tenantId, subscriptionId, trace) => subscription(connection, tenantId, subscriptionId, trace),
  subscriptions: (tenantId, trace) => subscriptions(connection, tenantId, trace),
});
