import { disagreement, writeDifferences } from '../../core/subscriptions/disagreement';
import type { Instant } from '../../core/subscriptions/instant';
import { stateAfterPurchase } from '../../core/subscriptions/state';
import { changeStatus, deadlineSource, subscriptionStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { ProviderSubscription } from '../providers/commerce';
import { isoInstant } from '../time';
import type { Line } from './lines';
import { batchOf, deadlineOf, mirrorOf, termEndOf } from './mirror';
import type { Order } from './order';

/**
 * Writes what was read of a line's subscription. Once the provider has it running, the line has its end: first the subscription says what it
 * is, then its entry in the ledger that it succeeded. A repeat changes nothing. Answers whether the line has its end.
 */
export const bookLine = async (
  dataverse: Dataverse,
  order: Order,
  line: Line,
  orderId: string,
  seen: ProviderSubscription,
  now: Instant,
): Promise<boolean> => {
  const state = stateAfterPurchase(seen.status);
  const isRunning = state !== 'Linking';
  const sides = { seats: line.seats, renews: null, renewsOn: null };
  await dataverse.update('csp_subscriptions', line.subscription.csp_subscriptionid, {
    ...mirrorOf(seen, now),
    ...termEndOf(seen),
    ...(order._csp_provideraccountid_value === null
      ? {}
      : { 'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${order._csp_provideraccountid_value})` }),
    csp_providersubscriptionid: seen.id,
    csp_providerorderid: orderId,
    ...(isRunning ? { ...deadlineOf(seen, now), csp_quantity: line.seats, csp_reason: null } : {}),
    csp_disagreement: writeDifferences(
      disagreement({ ...sides, state }, { status: seen.status, seats: isRunning ? seen.quantity : null, renews: null, renewsOn: null }),
    ),
    statecode: state === 'Expired' || state === 'Canceled' ? 1 : 0,
    statuscode: subscriptionStatus[state],
  });
  if (isRunning) await succeed(dataverse, order, line, orderId, seen, now);
  return isRunning;
};

const succeed = async (
  dataverse: Dataverse,
  order: Order,
  line: Line,
  orderId: string,
  seen: ProviderSubscription,
  now: Instant,
): Promise<void> => {
  const batch = batchOf(line.change.csp_subscriptionchangeid, line.seats, seen, now);
  await dataverse.update('csp_subscriptionchanges', line.change.csp_subscriptionchangeid, {
    csp_effectiveon: isoInstant(seen.startsOn ?? now),
    csp_canceluntil: isoInstant(batch.until),
    csp_refundableseats: batch.refundable,
    csp_deadlinesource: deadlineSource[batch.source],
    csp_providerorderid: orderId,
    csp_seatsbefore: 0,
    csp_seatsafter: line.seats,
    csp_refusal: null,
    csp_refusaldetail: null,
    ...(order._csp_billingcontractid_value === null
      ? {}
      : { 'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${order._csp_billingcontractid_value})` }),
    ...(order.csp_submittedon === null ? {} : { csp_submittedon: order.csp_submittedon }),
    ...(order._csp_submittedby_value === null ? {} : { 'csp_SubmittedBy@odata.bind': `/systemusers(${order._csp_submittedby_value})` }),
    statecode: 1,
    statuscode: changeStatus.Succeeded,
  });
};
