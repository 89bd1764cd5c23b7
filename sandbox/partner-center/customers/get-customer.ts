import { operation } from '../protocol/operation';
import type { World } from '../world';
import { customerResource } from './customer-resource';
import { customerOf } from './find-customer';

/** One customer with its profiles; never its credentials. */
export const getCustomer = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}',
    access: 'either',
    handle: (call) => ({ status: 200, body: customerResource(customerOf(world, call)) }),
  });
