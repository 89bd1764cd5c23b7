import { isEndedTooSoon } from '../../core/orders/ended-too-soon';
import type { Dataverse } from '../dataverse/client';
import { instantOf, isoInstant, type Time } from '../time';
import { handlesOf, orderColumns, type Order } from './order';
import { orderIn } from './standing';

/** As many as one process takes on at once; the rest come with the next round or to another process. */
const mostAtOnce = 50;

/** What a checkout has left unfinished, by `core/orders/ended-too-soon`: the same as a question about rows. */
export const isUnfinished = 'csp_checkoutrequestid ne null and (csp_leaseholder ne null or csp_nextattempton ne null)';

/** Orders that somebody has ended while they were being bought. */
export const endedTooSoon = async (dataverse: Dataverse) => {
  const found = await dataverse.query('csp_orders', {
    columns: orderColumns,
    filter: `statecode eq 1 and ${isUnfinished}`,
    top: mostAtOnce,
  });
  return found.filter(({ row }) => isEndedTooSoon(ended(row)));
};

const ended = (order: Order) => ({
  isOver: order.statecode === 1,
  handles: handlesOf(order),
  holder: order.csp_leaseholder,
  nextAttemptOn: instantOf(order.csp_nextattempton),
});

/**
 * Opens such an order again, as of unknown outcome: what may have been bought has no end before the provider has told, whoever has ended the
 * row. A worker that still holds it goes on. Where somebody else changes the row meanwhile, the next round decides anew.
 */
export const reopen = async (
  { dataverse, time }: { readonly dataverse: Dataverse; readonly time: Time },
  { row, etag }: Awaited<ReturnType<typeof endedTooSoon>>[number],
): Promise<void> => {
  const changes = { ...orderIn('UnknownOutcome'), csp_nextattempton: isoInstant(time.now()) };
  await dataverse.change('csp_orders', row.csp_orderid, etag, changes, ['csp_orderid']);
};
