import type { Watch } from './witness';

/** The handle by which a call's result can be found again is on the row before the call: step 1 and 2 of buying (R14). */
export const sayBeforeSending: Watch = {
  sends({ kind, cartId, requestId, by }, order) {
    // A process that was away may send what it had said while it held the order.
    if (!String(order['csp_leaseholder']).startsWith(`${by}/`)) return null;
    const isSaid =
      kind === 'makes a cart'
        ? order['csp_cartrequestid'] === requestId
        : order['csp_checkoutrequestid'] === requestId && order['csp_cartid'] === cartId;
    return isSaid ? null : `${by} ${kind} as ${requestId}, which is not on the row of ${String(order['csp_orderid'])}`;
  },
};
