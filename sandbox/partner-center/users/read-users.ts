import { customerOf } from '../customers/find-customer';
import { operation } from '../protocol/operation';
import { collection } from '../protocol/resource';
import type { World } from '../world';
import { customerUserResource } from './customer-user';
import { userOf, usersOf } from './find-user';

/** The customer's directory; in the sandbox it holds the first administrator. */
export const listUsers = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/users',
    access: 'user',
    handle(call) {
      const { id } = customerOf(world, call);
      const items = usersOf(world, id).map((user) => customerUserResource(id, user));
      return { status: 200, body: collection(items, `/customers/${id}/users`) };
    },
  });

export const getUser = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/users/{userId}',
    access: 'user',
    handle(call) {
      const { id } = customerOf(world, call);
      return { status: 200, body: customerUserResource(id, userOf(world, call, id)) };
    },
  });
