import { isEntryGivenUp, isSubscriptionGivenUp } from '../../core/orders/given-up';
import { mayWithdrawOrder } from '../../core/orders/status';
import {
  changeStatus,
  nameOf,
  orderStatus,
  subscriptionStatus,
  type SubscriptionChangeRow,
  type SubscriptionRow,
} from '../../solution/rows';
import { confirmed, Refused } from '../common/command';
import type { ChosenRow } from '../common/place';
import { writeRow } from '../common/rows';
import { saying } from '../common/words';
import { readStanding } from './standing';
import texts from './texts.json';

const say = saying(texts);

/**
 * **Withdraw**: gives up an order of which nothing was bought. The order itself comes last, so that a second try finds what is left. It is named
 * with each of its lines, so that they are refused once another window has handed the order in.
 */
export const withdrawOrder = async ({ id, name }: ChosenRow): Promise<void> => {
  if (!(await confirmed(say('withdraw'), say('withdraw-ask', { name })))) return;
  // Somebody else may have handed it in since the command was offered.
  if (!mayWithdrawOrder((await readStanding(id)).status)) throw new Refused(say('handed-in'));
  const ofOrder = { 'csp_OrderId@odata.bind': `/csp_orders(${id})` };
  for (const change of await changesHandedIn(id)) {
    await writeRow('csp_subscriptionchange', change, { ...ofOrder, statecode: 1, statuscode: changeStatus.Withdrawn });
  }
  for (const subscription of await subscriptionsBegun(id)) {
    const failed = { ...ofOrder, statuscode: subscriptionStatus.Failed, csp_quantity: 0, csp_reason: say('withdrawn') };
    await writeRow('csp_subscription', subscription, failed);
  }
  await writeRow('csp_order', id, { statecode: 1, statuscode: orderStatus.Withdrawn });
};

/** Rows of an order that was not handed in to its end: the last of its rows to be written is the order's own. */
const changesHandedIn = async (orderId: string): Promise<readonly string[]> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_subscriptionchange',
    `?$select=csp_subscriptionchangeid,statuscode&$filter=_csp_orderid_value eq ${orderId} and statecode eq 0`,
  );
  const rows: Pick<SubscriptionChangeRow, 'csp_subscriptionchangeid' | 'statuscode'>[] = found.entities;
  return rows.filter((row) => isEntryGivenUp(nameOf(changeStatus, row.statuscode))).map((row) => row.csp_subscriptionchangeid);
};

const subscriptionsBegun = async (orderId: string): Promise<readonly string[]> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_subscription',
    `?$select=csp_subscriptionid,statuscode&$filter=_csp_orderid_value eq ${orderId} and statecode eq 0`,
  );
  const rows: Pick<SubscriptionRow, 'csp_subscriptionid' | 'statuscode'>[] = found.entities;
  return rows.filter((row) => isSubscriptionGivenUp(nameOf(subscriptionStatus, row.statuscode))).map((row) => row.csp_subscriptionid);
};
