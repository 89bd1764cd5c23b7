import { customerOf } from '../customers/find-customer';
import { judgeLines } from '../orders/judge-line';
import { operationWithBody } from '../protocol/operation';
import type { World } from '../world';
import { saveCart, type Cart } from './cart';
import { cartRequest, requestedLines } from './cart-request';
import { cartResource } from './cart-resource';

/** Puts lines into a new cart. What is wrong with a line is told on the line; the cart is made all the same. */
export const createCart = (world: World) =>
  operationWithBody({
    feature: 'POST /v1/customers/{customerId}/carts',
    access: 'either',
    body: cartRequest,
    handle(call, request) {
      const customer = customerOf(world, call);
      const lines = requestedLines(request);
      const cart: Cart = {
        id: world.newId(),
        partnerId: call.caller.partnerId,
        customerId: customer.id,
        createdAt: call.now,
        modifiedAt: call.now,
        modifiedUser: call.caller.objectId ?? call.caller.partnerId,
        requestId: call.requestId,
        lines,
        status: 'Active',
        orderErrors: [],
      };
      saveCart(world, cart);
      return {
        status: 201,
        body: cartResource(cart, customer, judgeLines(world, customer, lines)),
        headers: { Location: `/customers/${customer.id}/carts/${cart.id}` },
      };
    },
  });
