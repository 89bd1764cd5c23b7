import { orderStatus } from '../../solution/rows';
import { isoInstant } from '../time';
import type { OrderContext } from './context';
import { orderColumns, type Order, type OrderWrite } from './order';
import { createSession, type Session } from './session';

/** Takes the order for this worker, or answers null where there is nothing to do or somebody else has it. `asked`: a person wants it now. */
export const claim = async (context: OrderContext, orderId: string, asked: boolean): Promise<Session | null> => {
  const { dataverse, time, leaseMilliseconds } = context;
  const found = await dataverse.retrieve('csp_orders', orderId, orderColumns);
  if (found === null || !mayClaim(found.row, time.now(), asked)) return null;
  const holder = `${context.worker}/${context.newId()}`;
  const correlationId = found.row.csp_correlationid ?? context.newId();
  const wasUnknown = found.row.statuscode === orderStatus.UnknownOutcome;
  const changes: OrderWrite = {
    ...(wasUnknown ? {} : { statuscode: orderStatus.InProgress }),
    ...submission(found.row),
    csp_leaseholder: holder,
    csp_leaseuntil: isoInstant(time.now() + leaseMilliseconds),
    csp_nextattempton: null,
    csp_correlationid: correlationId,
  };
  const claimed = await dataverse.change('csp_orders', orderId, found.etag, changes, orderColumns);
  return claimed === null ? null : createSession({ dataverse, time, leaseMilliseconds, holder, correlationId, wasUnknown }, claimed);
};

/** Submitted and due, left behind by a worker that died, waiting for the provider and due, or unclear and to be looked into again. */
export const mayClaim = (order: Order, now: number, asked: boolean): boolean => {
  if (order.statecode !== 0 || (order.csp_leaseholder !== null && isAfter(order.csp_leaseuntil, now))) return false;
  switch (order.statuscode) {
    case orderStatus.Submitted:
    case orderStatus.InProgress:
      return !isAfter(order.csp_nextattempton, now);
    case orderStatus.UnknownOutcome:
      return asked || isToBeBoughtAgain(order) || order.csp_leaseholder !== null || isDue(order.csp_nextattempton, now);
    default:
      return false;
  }
};

/** A person's word is used up by the checkout that follows it. */
export const isToBeBoughtAgain = (order: Pick<Order, 'csp_buyagainon' | 'csp_checkedouton'>): boolean =>
  order.csp_buyagainon !== null && order.csp_checkedouton !== null && Date.parse(order.csp_buyagainon) > Date.parse(order.csp_checkedouton);

/** A fresh submission begins the count of attempts anew and takes the last reason away. */
const submission = (order: Order): OrderWrite => {
  const isFresh = order.statuscode === orderStatus.Submitted && order.csp_nextattempton === null;
  if (!isFresh) return { csp_attempts: (order.csp_attempts ?? 0) + 1 };
  const cleared: OrderWrite = { csp_attempts: 1, csp_refusal: null, csp_refusaldetail: null };
  return order._csp_submittedby_value === null
    ? { ...cleared, 'csp_SubmittedBy@odata.bind': `/systemusers(${order._modifiedby_value})` }
    : cleared;
};

const isAfter = (instant: string | null, now: number): boolean => instant !== null && Date.parse(instant) > now;
const isDue = (instant: string | null, now: number): boolean => instant !== null && Date.parse(instant) <= now;
