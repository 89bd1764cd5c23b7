import { accountStatusNotFound, invalidInput } from '../errors';
import { operation } from '../protocol/operation';
import { isoInstant, type World } from '../world';
import { customerOf } from './find-customer';

/** Whether Microsoft lets the customer buy. A person sets it in the sandbox; a customer without one is 404 / 600074. */
export const getValidationStatus = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/validationStatus',
    access: 'user',
    query: ['type'],
    handle(call) {
      const { id, accountStatus, accountStatusAt } = customerOf(world, call);
      if (call.query['type']?.toLowerCase() !== 'account') throw invalidInput('type must be account.');
      if (accountStatus === null) throw accountStatusNotFound(id);
      return {
        status: 200,
        body: { type: 'account', status: accountStatus, lastUpdateDateTime: isoInstant(accountStatusAt).slice(0, 19) },
      };
    },
  });
