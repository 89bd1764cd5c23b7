import { z } from 'zod';
import { mayEdit } from '../../../core/orders/status';
import { nameOf, orderStatus } from '../../../solution/rows';
import type { Dataverse } from '../../dataverse/client';
import { columnsAsked, type ExecutionContext } from '../../webhook/execution-context';

/**
 * Whether a line, a subscription or its entry in the ledger, may be written for an order: only while its lines may still be changed. A window
 * that is late would otherwise write over what was bought meanwhile, since a browser cannot ask for the version that it has seen. The service
 * itself never names the order with a line, so that it is not asked about what it writes.
 */
export const guardLine = async (
  { dataverse }: { readonly dataverse: Dataverse },
  set: 'csp_subscriptions' | 'csp_subscriptionchanges',
  context: ExecutionContext,
): Promise<boolean> => {
  const line = await dataverse.retrieve(set, context.PrimaryEntityId, ['_csp_orderid_value']);
  const orders = [line?.row._csp_orderid_value ?? null, askedOrder(context)];
  for (const orderId of new Set(orders)) if (orderId !== null && !(await mayEditOrder(dataverse, orderId))) return false;
  return true;
};

const reference = z.object({ Id: z.guid().toLowerCase() });

/** Null where none is named, or the delivery was too long to say so. */
const askedOrder = (context: ExecutionContext): string | null =>
  reference.safeParse(columnsAsked(context)?.get('csp_orderid')).data?.Id ?? null;

const mayEditOrder = async (dataverse: Dataverse, orderId: string): Promise<boolean> => {
  const order = await dataverse.retrieve('csp_orders', orderId, ['statuscode']);
  return order === null || mayEdit(nameOf(orderStatus, order.row.statuscode) ?? 'Draft');
};
