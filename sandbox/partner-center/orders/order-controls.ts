import { Hono } from 'hono';
import { z } from 'zod';
import { findCart } from '../carts/cart';
import { letTimePass } from '../passing-time';
import { isoInstant, type World } from '../world';
import { allOrders, type Order } from './order';

const query = z.object({ customerId: z.guid().toLowerCase().optional() });

/**
 * `GET /orders.json[?customerId=…]`: every order that was ever placed, listed or not, with the calls that asked for it, so that orders can be
 * counted for each intent.
 */
export const orderControls = (world: World) => {
  const controls = new Hono();
  controls.get('/', (context) => {
    letTimePass(world);
    const { customerId } = query.parse(context.req.query());
    return context.json({ orders: allOrders(world, customerId).map((order) => orderRecord(world, order)) });
  });
  return controls;
};

const orderRecord = (world: World, order: Order) => ({
  id: order.id,
  customerId: order.customerId,
  cartId: order.cartId,
  /** `MS-RequestId` of the call that made the cart, and of the one that placed the order. */
  cartRequestId: order.cartId === null ? null : (findCart(world, order.cartId)?.requestId ?? null),
  requestId: order.requestId,
  createdAt: isoInstant(order.createdAt),
  status: order.status,
  transactionType: order.transactionType,
  currency: order.currency,
  lines: order.lines.map(({ catalogItemId, subscriptionId, term, transactionType, friendlyName, quantity }) => ({
    catalogItemId,
    subscriptionId,
    term,
    transactionType,
    friendlyName,
    quantity,
  })),
});
