import type { OrderDraft } from '../../../core/orders/draft';
import { isEntryGivenUp, isSubscriptionGivenUp } from '../../../core/orders/given-up';
import { changeStatus, nameOf, subscriptionStatus, type SubscriptionChangeWrite, type SubscriptionWrite } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow, readTexts } from '../../common/read-row';

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

/**
 * Gives up what is still open of lines that are not in the order any more: nobody comes back to it, and nothing of it was bought. The order is
 * named with it, as with every line, so that it is refused once another window has handed the order in.
 */
export const letGo = async (webAPI: WebApi, { orderId, draft, removed }: LettingGo, known: HandedIn): Promise<void> => {
  const ofOrder = { 'csp_OrderId@odata.bind': `/csp_orders(${orderId})` };
  const withdrawn: SubscriptionChangeWrite = { ...ofOrder, statecode: 1, statuscode: changeStatus.Withdrawn };
  const failed: SubscriptionWrite = { ...ofOrder, statuscode: subscriptionStatus.Failed, csp_quantity: 0, csp_reason: removed };
  for (const [id, status] of known.changes) {
    if (!isEntryGivenUp(nameOf(changeStatus, status)) || draft.lines.some(({ changeId }) => changeId === id)) continue;
    await webAPI.updateRecord('csp_subscriptionchange', id, withdrawn);
  }
  for (const [id, status] of known.subscriptions) {
    if (!isSubscriptionGivenUp(nameOf(subscriptionStatus, status)) || draft.lines.some(({ subscriptionId }) => subscriptionId === id))
      continue;
    await webAPI.updateRecord('csp_subscription', id, failed);
  }
};

/** `removed` says why, in the person's language. */
type LettingGo = { readonly orderId: string; readonly draft: OrderDraft; readonly removed: string };
