import { NotSupported } from '../../platform/not-supported';
import { customerOf } from '../customers/find-customer';
import { orderNotFound } from '../errors';
import { operation, parameter, type Call } from '../protocol/operation';
import { collection } from '../protocol/resource';
import type { World } from '../world';
import { findOrder, listedOrders, type Order } from './order';
import { orderResource } from './order-resource';

/** The customer's orders, all in one answer and up to 15 minutes late. */
export const listOrders = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/orders',
    access: 'either',
    query: ['include_price'],
    handle(call) {
      const { id } = customerOf(world, call);
      const orders = listedOrders(world, id).map((order) => orderResource(order, call.now, withPrice(call)));
      return { status: 200, body: collection(orders, `/customers/${id}/orders`) };
    },
  });

/** One order is there as soon as it is placed. */
export const getOrder = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/orders/{orderId}',
    access: 'either',
    query: ['include_price'],
    handle: (call) => ({ status: 200, body: orderResource(orderOf(world, call), call.now, withPrice(call)) }),
  });

/** How far each line is provisioned. */
export const getOrderProvisioningStatus = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/orders/{orderId}/provisioningstatus',
    access: 'user',
    handle(call) {
      const order = orderOf(world, call);
      const status = order.status === 'completed' ? 'fulfilled' : 'unfulfilled';
      const items = order.lines.map(({ quantity }, lineItemNumber) => ({
        orderLineItemId: lineItemNumber,
        lineItemNumber,
        status,
        quantityProvisioningInformation: [{ quantity, status }],
      }));
      return { status: 200, body: { totalCount: items.length, items, attributes: { objectType: 'Collection' } } };
    },
  });

const orderOf = (world: World, call: Call): Order => {
  const customer = customerOf(world, call);
  const order = findOrder(world, parameter(call, 'orderId'));
  if (order?.customerId !== customer.id) throw orderNotFound();
  return order;
};

const withPrice = (call: Call): boolean => {
  const wanted = call.query['include_price']?.toLowerCase() ?? 'false';
  if (wanted !== 'true' && wanted !== 'false') throw new NotSupported(`include_price=${wanted}`);
  return wanted === 'true';
};
