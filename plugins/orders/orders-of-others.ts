import { readOutcome } from '../../core/orders/outcome';
import { text, type Dataverse } from '../dataverse/client';

/**
 * The provider's orders that another order of ours for the same tenant names as its own: one is never taken for two purchases. Where two
 * look at the same moment, the key of the subscription's row lets one of them have it.
 */
export const ordersOfOthers = async (dataverse: Dataverse, orderId: string, tenantId: string): Promise<ReadonlySet<string>> => {
  const others = await dataverse.query('csp_orders', {
    columns: ['csp_providerorders'],
    filter: `csp_tenantid eq ${text(tenantId)} and csp_orderid ne ${orderId} and csp_providerorders ne null`,
  });
  const groups = others.flatMap(({ row }) => readOutcome(row.csp_providerorders)?.groups ?? []);
  return new Set(groups.flatMap((group) => group.orderId ?? []));
};
