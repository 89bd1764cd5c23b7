import { text, type Dataverse } from '../dataverse/client';
import type { ProviderOrder } from '../providers/commerce';

/** How many ids one question names, so that its address stays short. */
const mostAtOnce = 20;

/** Those of the provider's orders that are known to be another order's of ours: one is never taken for two purchases. */
export const ordersOfOthers = async (
  dataverse: Dataverse,
  orderId: string,
  orders: readonly ProviderOrder[],
): Promise<ReadonlySet<string>> => {
  const taken = new Set<string>();
  for (let from = 0; from < orders.length; from += mostAtOnce) {
    const some = orders.slice(from, from + mostAtOnce).map(({ id }) => `csp_providerorderid eq ${text(id)}`);
    const known = await dataverse.query('csp_subscriptions', {
      columns: ['csp_providerorderid', '_csp_orderid_value'],
      filter: some.join(' or '),
    });
    for (const { row } of known)
      if (row.csp_providerorderid !== null && row._csp_orderid_value !== orderId) taken.add(row.csp_providerorderid);
  }
  return taken;
};
