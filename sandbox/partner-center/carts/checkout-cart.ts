import { authorOf } from '../audit/write-audit';
import type { Customer } from '../customers/customer';
import { customerOf } from '../customers/find-customer';
import { cartAlreadySubmitted, cartBeingProcessed, orderInProgress } from '../errors';
import { checkMayBuy } from '../orders/check-may-buy';
import { judgeLines } from '../orders/judge-line';
import { checkoutRefusalOf } from '../orders/line-refusal';
import { ordersOfCart } from '../orders/order';
import { orderResource } from '../orders/order-resource';
import { placeOrders } from '../orders/place-orders';
import type { PurchaseLine } from '../orders/purchase-line';
import { operation } from '../protocol/operation';
import { readSettings } from '../settings';
import type { World } from '../world';
import { cartOf, saveCart, type Cart } from './cart';

/**
 * Buys what is in the cart: one order for each order group. Money is owed from here on. A cart is ordered once, however often it is checked
 * out; what it became is answered again.
 */
export const checkoutCart = (world: World) =>
  operation({
    feature: 'POST /v1/customers/{customerId}/carts/{cartId}/checkout',
    access: 'either',
    handle(call) {
      const customer = customerOf(world, call);
      const cart = cartOf(world, call, customer);
      if (cart.underWay) throw cartBeingProcessed(cart.id);
      if (cart.status === 'Ordered') {
        if (readSettings(world).repeatedCheckout === 'refused') throw cartAlreadySubmitted(cart.id);
        return { status: 201, body: checkoutResource(world, cart) };
      }
      checkMayBuy(world, customer);
      const lines = purchasable(world, customer, cart);
      const { requestId, purchaseFaults: faults } = call;
      if (faults.inProgress > 0) {
        saveCart(world, { ...cart, underWay: { endsAt: call.now + faults.inProgress, requestId, author: authorOf(call), lines, faults } });
        return orderInProgress();
      }
      const { orderErrors } = placeOrders(world, { author: authorOf(call), customer, cartId: cart.id, requestId, lines, faults });
      const ordered: Cart = { ...cart, status: 'Ordered', modifiedAt: call.now, orderErrors };
      saveCart(world, ordered);
      return { status: 201, body: checkoutResource(world, ordered) };
    },
  });

const purchasable = (world: World, customer: Customer, cart: Cart): PurchaseLine[] =>
  judgeLines(world, customer, cart.lines).map((judged, index) => {
    if (!judged.ok) throw checkoutRefusalOf(judged.fault, index);
    return judged.line;
  });

const checkoutResource = (world: World, cart: Cart) => ({
  orders: ordersOfCart(world, cart.id).map((order) => orderResource(order, world.clock.now())),
  ...(cart.orderErrors.length === 0 ? {} : { orderErrors: cart.orderErrors }),
  attributes: { objectType: 'CartCheckoutResult' },
});
