import { changeKind, changeStatus, subscriptionStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import { notBought, withdrawn } from './give-up-line';

/** As many as one process takes on at once; the rest come with the next round or to another process. */
const mostAtOnce = 50;

/** An order that has its end is never handed in again. */
const isOver = 'csp_OrderId/statecode eq 1';

/**
 * Gives up what a window has written for an order after its end: nobody comes back to it, and none of it was bought. Each write is fenced by
 * the row's version; a row that somebody else changes meanwhile waits for the next round.
 */
export const giveUpLeftovers = async (dataverse: Dataverse): Promise<void> => {
  const entries = await dataverse.query('csp_subscriptionchanges', {
    columns: ['csp_subscriptionchangeid'],
    filter: `statuscode eq ${changeStatus.Submitted} and csp_kind eq ${changeKind.Purchase} and ${isOver}`,
    top: mostAtOnce,
  });
  for (const { row, etag } of entries)
    await dataverse.change('csp_subscriptionchanges', row.csp_subscriptionchangeid, etag, withdrawn, ['csp_subscriptionchangeid']);
  const subscriptions = await dataverse.query('csp_subscriptions', {
    columns: ['csp_subscriptionid'],
    filter: `statuscode eq ${subscriptionStatus.Linking} and csp_providersubscriptionid eq null and ${isOver}`,
    top: mostAtOnce,
  });
  for (const { row, etag } of subscriptions)
    await dataverse.change('csp_subscriptions', row.csp_subscriptionid, etag, notBought, ['csp_subscriptionid']);
};
