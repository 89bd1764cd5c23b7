import { writeAuditOf } from '../audit/write-audit';
import { customerDocument, type Customer } from '../customers/customer';
import { saveCustomer } from '../customers/find-customer';
import type { World } from '../world';

/** What the customer's administrator may do by himself: accept the agreement, or end the relationship with the partner. */
export const tenantDecisions = ['accept-agreement', 'end-relationship'] as const;
export type TenantDecision = (typeof tenantDecisions)[number];

/** A tenant as its own administrator sees it. `since`: UTC milliseconds. */
export type OwnTenant = {
  readonly customer: Customer;
  readonly partnerId: string;
  readonly isCustomer: boolean;
  readonly since: number;
};

/** Undefined where there is no such tenant. */
export const findOwnTenant = ({ database }: World, id: string): OwnTenant | undefined => {
  const row = database.get("SELECT * FROM customer WHERE id = ? AND state <> 'deleted'", id.toLowerCase());
  return (
    row && {
      customer: customerDocument.parse(JSON.parse(String(row['customer']))),
      partnerId: String(row['partnerId']),
      isCustomer: row['state'] === 'reseller',
      since: Number(row['createdAt']),
    }
  );
};

/** Deciding twice changes nothing. Without a partner there is nothing to decide. */
export const decideAsTenant = (world: World, { customer, partnerId, isCustomer }: OwnTenant, decision: TenantDecision): void => {
  if (!isCustomer) return;
  if (decision === 'accept-agreement') return saveCustomer(world, { ...customer, directSigned: true });
  world.database.transaction(() => {
    world.database.run("UPDATE customer SET state = 'ended' WHERE id = ?", customer.id);
    writeAuditOf(
      world,
      { partnerId, applicationId: undefined, correlationId: world.newId() },
      {
        operationType: 'remove_partner_customer_relationship',
        resourceType: 'partner_customer_relationship',
        customer,
        customizedData: { Relationship: 'none' },
      },
    );
  });
};
