import { changeStatus, orderRefusal, subscriptionStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { LineRefused } from '../providers/commerce';
import type { Line } from './lines';

/** As much as its column holds. */
const longestReason = 2000;

/** A line was not bought: its subscription says so, and then its entry in the ledger, by which the line has its end. A repeat changes nothing. */
export const failLine = async (dataverse: Dataverse, { change, subscription }: Line, { refusal, detail }: LineRefused): Promise<void> => {
  await dataverse.update('csp_subscriptions', subscription.csp_subscriptionid, {
    csp_quantity: 0,
    csp_reason: detail.slice(0, longestReason),
    statecode: 0,
    statuscode: subscriptionStatus.Failed,
  });
  await dataverse.update('csp_subscriptionchanges', change.csp_subscriptionchangeid, {
    csp_refusal: orderRefusal[refusal],
    csp_refusaldetail: detail.slice(0, longestReason),
    statecode: 1,
    statuscode: changeStatus.Failed,
  });
};
