import { isFreshlySubmitted } from '../../core/held/freshly-submitted';
import { mayClaimOrder, type ClaimableOrder } from '../../core/orders/claim';
import { nameOf, orderStatus } from '../../solution/rows';
import { namedLease, takeHold, type HeldTable } from '../dataverse/held-row';
import { instantOf } from '../time';
import type { OrderContext } from './context';
import { handlesOf, orderColumns, type Order, type OrderWrite } from './order';
import { createSession, type Session } from './session';

const orders: HeldTable<'csp_orders', (typeof orderColumns)[number]> = {
  set: 'csp_orders',
  columns: orderColumns,
  idOf: (order) => order.csp_orderid,
  ...namedLease,
};

/** Takes the order for this worker, or answers null where there is nothing to do or somebody else has it. `asked`: a person wants it now. */
export const claim = async (context: OrderContext, orderId: string, asked: boolean): Promise<Session | null> => {
  const found = await context.dataverse.retrieve('csp_orders', orderId, orderColumns);
  if (found === null || !mayClaimOrder(claimable(found.row), context.time.now(), asked)) return null;
  const holder = `${context.worker}/${context.newId()}`;
  const correlationId = found.row.csp_correlationid ?? context.newId();
  const wasUnknown = found.row.statuscode === orderStatus.UnknownOutcome;
  const held = await takeHold(context, orders, found, holder, {
    ...(wasUnknown ? {} : { statuscode: orderStatus.InProgress }),
    ...submission(found.row),
    csp_nextattempton: null,
    csp_correlationid: correlationId,
  });
  return held === null ? null : createSession(held, { correlationId, wasUnknown });
};

const claimable = (order: Order): ClaimableOrder => ({
  status: nameOf(orderStatus, order.statuscode) ?? 'Draft',
  lease: namedLease.leaseOf(order),
  nextAttemptOn: instantOf(order.csp_nextattempton),
  handles: handlesOf(order),
});

/** A fresh submission begins the count of attempts anew and takes the last reason away. */
const submission = (order: Order): OrderWrite => {
  const { status, nextAttemptOn } = claimable(order);
  if (!isFreshlySubmitted(status, nextAttemptOn)) return { csp_attempts: (order.csp_attempts ?? 0) + 1 };
  const cleared: OrderWrite = { csp_attempts: 1, csp_refusal: null, csp_refusaldetail: null };
  return order._csp_submittedby_value === null
    ? { ...cleared, 'csp_SubmittedBy@odata.bind': `/systemusers(${order._modifiedby_value})` }
    : cleared;
};
