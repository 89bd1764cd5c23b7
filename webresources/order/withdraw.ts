import { changeStatus, orderStatus, subscriptionStatus, type SubscriptionChangeRow, type SubscriptionRow } from '../../solution/rows';
import { confirmed } from '../common/command';
import type { ChosenRow } from '../common/place';
import { writeRow } from '../common/rows';
import { saying } from '../common/words';
import texts from './texts.json';

const say = saying(texts);

/** **Withdraw**: gives up an order of which nothing was bought. The order itself comes last, so that a second try finds what is left. */
export const withdrawOrder = async ({ id, name }: ChosenRow): Promise<void> => {
  if (!(await confirmed(say('withdraw'), say('withdraw-ask', { name })))) return;
  for (const change of await changesHandedIn(id)) {
    await writeRow('csp_subscriptionchange', change, { statecode: 1, statuscode: changeStatus.Withdrawn });
  }
  for (const subscription of await subscriptionsBegun(id)) {
    await writeRow('csp_subscription', subscription, { statuscode: subscriptionStatus.Failed, csp_reason: say('withdrawn') });
  }
  await writeRow('csp_order', id, { statecode: 1, statuscode: orderStatus.Withdrawn });
};

/** Rows of an order that was not handed in to its end: the last of its rows to be written is the order's own. */
const changesHandedIn = async (orderId: string): Promise<readonly string[]> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_subscriptionchange',
    `?$select=csp_subscriptionchangeid&$filter=_csp_orderid_value eq ${orderId} and statuscode eq ${changeStatus.Submitted}`,
  );
  const rows: Pick<SubscriptionChangeRow, 'csp_subscriptionchangeid'>[] = found.entities;
  return rows.map((row) => row.csp_subscriptionchangeid);
};

const subscriptionsBegun = async (orderId: string): Promise<readonly string[]> => {
  const found = await Xrm.WebApi.retrieveMultipleRecords(
    'csp_subscription',
    `?$select=csp_subscriptionid&$filter=_csp_orderid_value eq ${orderId} and statuscode eq ${subscriptionStatus.Linking}`,
  );
  const rows: Pick<SubscriptionRow, 'csp_subscriptionid'>[] = found.entities;
  return rows.map((row) => row.csp_subscriptionid);
};
