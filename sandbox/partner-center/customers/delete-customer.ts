import { writeAudit } from '../audit/write-audit';
import { operation } from '../protocol/operation';
import type { World } from '../world';
import { customerOf } from './find-customer';

/** Deletes a tenant and frees its domain. Microsoft allows it in its integration sandbox only. */
export const deleteCustomer = (world: World) =>
  operation({
    feature: 'DELETE /v1/customers/{customerId}',
    access: 'either',
    handle(call) {
      const customer = customerOf(world, call);
      world.database.run("UPDATE customer SET state = 'deleted' WHERE id = ?", customer.id);
      writeAudit(world, call, { operationType: 'delete_customer', resourceType: 'customer', customer });
      return { status: 204 };
    },
  });
