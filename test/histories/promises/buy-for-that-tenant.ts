import type { Watch } from './witness';

/**
 * What is bought for an order is bought for the tenant for which a person handed it in, and nothing is sent for a tenant that was not the
 * customer's any more when the order was taken up, and has not been since (P4).
 */
export const buyForThatTenant = (isCustomers: () => boolean): Watch => {
  const said = new Map<unknown, unknown>();
  /** Orders whose tenant was not the customer's since they were taken up. */
  const astray = new Set<unknown>();
  return {
    personWrites({ orderId, changes }) {
      if (changes['csp_tenantid'] !== undefined) said.set(orderId, changes['csp_tenantid']);
    },
    tenantsMoved() {
      if (isCustomers()) astray.clear();
    },
    serviceWrites({ set, id, before, changes }) {
      const isTaken = typeof changes['csp_leaseholder'] === 'string' && changes['csp_leaseholder'] !== before['csp_leaseholder'];
      if (set === 'csp_orders' && isTaken && !isCustomers()) astray.add(id);
      if (set === 'csp_orders' && isTaken && isCustomers()) astray.delete(id);
      return null;
    },
    sends({ kind, tenantId, by }, { csp_orderid: id, csp_leaseholder: holder }) {
      if (tenantId !== said.get(id)) return `${by} ${kind} for ${tenantId}, though ${String(id)} was handed in for ${String(said.get(id))}`;
      // A process that was away sends what was decided before.
      const isAstray = String(holder).startsWith(`${by}/`) && astray.has(id);
      return isAstray ? `${by} ${kind} for ${String(id)}, whose tenant is not the customer’s` : null;
    },
  };
};
