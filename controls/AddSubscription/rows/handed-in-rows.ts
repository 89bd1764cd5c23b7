import type { OrderLine } from '../../../core/orders/draft';
import { isEntryGivenUp, isSubscriptionGivenUp } from '../../../core/orders/given-up';
import { changeStatus, subscriptionStatus, type SubscriptionChangeWrite, type SubscriptionWrite } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { nameOf, readRow, readTexts } from '../../common/read-row';

/** What earlier tries have written for an order: ids of rows with their status reasons. */
export type HandedIn = {
  readonly subscriptions: ReadonlyMap<string, number | null>;
  readonly changes: ReadonlyMap<string, number | null>;
};

export const readHandedIn = async (webAPI: WebApi, orderId: string): Promise<HandedIn> => {
  const read = async (table: 'csp_subscription' | 'csp_subscriptionchange') => {
    const answer = await webAPI.retrieveMultipleRecords(table, `?$select=${table}id,statuscode&$filter=_csp_orderid_value eq ${orderId}`);
    return new Map(
      answer.entities.map((entity: unknown) => {
        const { id } = readTexts(entity, { id: `${table}id` });
        return [id ?? '', readRow(entity, { statuscode: 'number' }).statuscode];
      }),
    );
  };
  const [subscriptions, changes] = await Promise.all([read('csp_subscription'), read('csp_subscriptionchange')]);
  return { subscriptions, changes };
};

/** Gives up what is still open of lines that are not in the order any more: nobody comes back to it, and nothing of it was bought. */
export const letGo = async (webAPI: WebApi, known: HandedIn, stays: readonly OrderLine[], reason: string): Promise<void> => {
  const withdrawn: SubscriptionChangeWrite = { statecode: 1, statuscode: changeStatus.Withdrawn };
  const failed: SubscriptionWrite = { statuscode: subscriptionStatus.Failed, csp_quantity: 0, csp_reason: reason };
  for (const [id, status] of known.changes) {
    if (!isEntryGivenUp(nameOf(changeStatus, status)) || stays.some(({ changeId }) => changeId === id)) continue;
    await webAPI.updateRecord('csp_subscriptionchange', id, withdrawn);
  }
  for (const [id, status] of known.subscriptions) {
    if (!isSubscriptionGivenUp(nameOf(subscriptionStatus, status)) || stays.some(({ subscriptionId }) => subscriptionId === id)) continue;
    await webAPI.updateRecord('csp_subscription', id, failed);
  }
};
