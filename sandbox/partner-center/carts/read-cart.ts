import { customerOf } from '../customers/find-customer';
import { judgeLines } from '../orders/judge-line';
import { operation } from '../protocol/operation';
import type { World } from '../world';
import { cartOf } from './cart';
import { cartResource } from './cart-resource';

/** The cart as it would be judged now. One that was ordered has nothing to be judged any more. */
export const getCart = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/carts/{cartId}',
    access: 'either',
    handle(call) {
      const customer = customerOf(world, call);
      const cart = cartOf(world, call, customer);
      const judged = cart.status === 'Active' ? judgeLines(world, customer, cart.lines) : [];
      return { status: 200, body: cartResource(cart, customer, judged) };
    },
  });
