import type { OrderStatus } from '../../core/orders/status';
import type { Instant } from '../../core/time/instant';
import { nameOf, orderStatus } from '../../solution/rows';
import { readRow } from '../common/rows';

/** What commands know of an order. */
export type OrderStanding = { readonly status: OrderStatus; readonly checkedOutOn: Instant | null };

export const readStanding = async (orderId: string): Promise<OrderStanding> => {
  const row = await readRow('csp_order', orderId, ['statuscode', 'csp_checkedouton']);
  return {
    status: nameOf(orderStatus, row.statuscode) ?? 'Draft',
    checkedOutOn: row.csp_checkedouton === null ? null : Date.parse(row.csp_checkedouton),
  };
};
