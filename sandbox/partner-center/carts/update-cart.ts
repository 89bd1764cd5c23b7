import { customerOf } from '../customers/find-customer';
import { cartAlreadySubmitted, cartBeingProcessed } from '../errors';
import { cartUpdateStatus } from '../guesses';
import { judgeLines } from '../orders/judge-line';
import { operationWithBody } from '../protocol/operation';
import type { World } from '../world';
import { cartOf, saveCart, type Cart } from './cart';
import { cartRequest, requestedLines } from './cart-request';
import { cartResource } from './cart-resource';

/** Replaces the lines of a cart that was not checked out. */
export const updateCart = (world: World) =>
  operationWithBody({
    feature: 'PUT /v1/customers/{customerId}/carts/{cartId}',
    access: 'either',
    body: cartRequest,
    handle(call, request) {
      const customer = customerOf(world, call);
      const before = cartOf(world, call, customer);
      if (before.underWay) throw cartBeingProcessed(before.id);
      if (before.status === 'Ordered') throw cartAlreadySubmitted(before.id);
      const modifiedUser = call.caller.objectId ?? call.caller.partnerId;
      const cart: Cart = { ...before, lines: requestedLines(request), modifiedAt: call.now, modifiedUser };
      saveCart(world, cart);
      return { status: cartUpdateStatus, body: cartResource(cart, customer, judgeLines(world, customer, cart.lines)) };
    },
  });
