import { customerOf } from '../customers/find-customer';
import { subscriptionNotFound } from '../errors';
import { operation, parameter, type Call } from '../protocol/operation';
import { collection } from '../protocol/resource';
import { isoInstant, type World } from '../world';
import { provisioningIdOf } from '../catalogue/resources';
import { subscriptionResource } from './subscription-resource';
import { subscriptionsOf, type Subscription } from './subscription';

/** All subscriptions of a customer in one answer, the ended ones too. */
export const listSubscriptions = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/subscriptions',
    access: 'either',
    query: ['order_id'],
    handle(call) {
      const { id } = customerOf(world, call);
      const { order_id: orderId } = call.query;
      const found = subscriptionsOf(world, id).filter((one) => orderId === undefined || one.orderId === orderId.toLowerCase());
      return {
        status: 200,
        body: collection(
          found.map((subscription) => subscriptionResource(subscription, call.now)),
          `/customers/${id}/subscriptions`,
        ),
      };
    },
  });

export const getSubscription = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/subscriptions/{subscriptionId}',
    access: 'either',
    handle: (call) => ({ status: 200, body: subscriptionResource(subscriptionOf(world, call), call.now) }),
  });

export const getSubscriptionProvisioningStatus = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus',
    access: 'either',
    handle(call) {
      const { productId, skuId, quantity, status, termEnd } = subscriptionOf(world, call);
      const body = {
        skuId: provisioningIdOf({ productId, id: skuId }).toUpperCase(),
        status: status === 'pending' ? 'pending' : 'success',
        quantity,
        endDate: isoInstant(termEnd),
        attributes: { objectType: 'SubscriptionProvisioningStatus' },
      };
      return { status: 200, body };
    },
  });

/** The subscription of the path. Throws 404 / 20003, also for one that is not shown yet. */
export const subscriptionOf = (world: World, call: Call): Subscription => {
  const customer = customerOf(world, call);
  const id = parameter(call, 'subscriptionId');
  const found = subscriptionsOf(world, customer.id).find((one) => one.id === id.toLowerCase());
  if (!found) throw subscriptionNotFound(id);
  return found;
};
