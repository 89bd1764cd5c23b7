import { orderStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Orders } from '../orders';
import { isoInstant, type Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

/** As many as one process takes on at once; the rest come with the next sweep or to another process. */
const mostAtOnce = 20;

/** Of what is found some cannot be taken: that keeps those behind them from no sweep. */
const mostFound = 10 * mostAtOnce;

/**
 * Finds the orders that nobody works on: submitted without a webhook having come, left behind by a process that ended, due for the next
 * attempt, or of unknown outcome and due to be looked into. The claim decides again for each of them.
 */
export const sweepOrders = (options: { dataverse: Dataverse; orders: Orders; time: Time; everyMilliseconds: number }): Job => ({
  name: 'sweep orders',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    const now = isoInstant(options.time.now());
    const unheld = `(csp_leaseuntil eq null or csp_leaseuntil lt ${now})`;
    const due = `(csp_nextattempton eq null or csp_nextattempton le ${now})`;
    const underWay = `((statuscode eq ${orderStatus.Submitted} or statuscode eq ${orderStatus.InProgress}) and ${due})`;
    const unclear = `(statuscode eq ${orderStatus.UnknownOutcome} and (csp_nextattempton le ${now} or csp_leaseholder ne null))`;
    const found = await options.dataverse.query('csp_orders', {
      columns: ['csp_orderid'],
      filter: `statecode eq 0 and ${unheld} and (${underWay} or ${unclear})`,
      orderBy: 'csp_submittedon asc',
      top: mostFound,
    });
    let begun = 0;
    await eachOf(found, async ({ row }) => {
      if (begun < mostAtOnce && (await options.orders.begin(row.csp_orderid, { asked: false }))) begun++;
    });
  },
});
