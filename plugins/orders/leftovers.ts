import { changeKind, changeStatus, subscriptionStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import { notBought, withdrawn } from './give-up-line';

/** As many as one process takes on at once; the rest come with the next round or to another process. */
const mostAtOnce = 50;

/**
 * An order that has its end is never handed in again. One that somebody has ended while it was being bought has none: what it has bought is
 * still to be booked (`reopen`).
 */
const isOver =
  'csp_OrderId/statecode eq 1 and' +
  ' (csp_OrderId/csp_checkoutrequestid eq null or (csp_OrderId/csp_leaseholder eq null and csp_OrderId/csp_nextattempton eq null))';

/**
 * What a window has written for an order after its end, each as the write that gives it up: nobody comes back to it, and none of it was bought.
 * Each is fenced by the row's version; a row that somebody else changes meanwhile waits for the next round.
 */
export const leftovers = async (dataverse: Dataverse): Promise<readonly (() => Promise<unknown>)[]> => {
  const entries = await dataverse.query('csp_subscriptionchanges', {
    columns: ['csp_subscriptionchangeid'],
    filter: `statuscode eq ${changeStatus.Submitted} and csp_kind eq ${changeKind.Purchase} and ${isOver}`,
    top: mostAtOnce,
  });
  const subscriptions = await dataverse.query('csp_subscriptions', {
    columns: ['csp_subscriptionid'],
    filter: `statuscode eq ${subscriptionStatus.Linking} and csp_providersubscriptionid eq null and ${isOver}`,
    top: mostAtOnce,
  });
  const entry = (id: string, etag: string) => () =>
    dataverse.change('csp_subscriptionchanges', id, etag, withdrawn, ['csp_subscriptionchangeid']);
  const subscription = (id: string, etag: string) => () =>
    dataverse.change('csp_subscriptions', id, etag, notBought, ['csp_subscriptionid']);
  return [
    ...entries.map(({ row, etag }) => entry(row.csp_subscriptionchangeid, etag)),
    ...subscriptions.map(({ row, etag }) => subscription(row.csp_subscriptionid, etag)),
  ];
};
