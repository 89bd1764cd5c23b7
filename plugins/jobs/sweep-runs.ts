import { runStatus } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Handler } from '../steps/handler';
import { isoInstant, type Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

/** As many as one process takes on at once; the rest come with the next sweep or to another process. */
const mostAtOnce = 20;

/** Customers who accepted while nobody could go on with their run. */
const hasFoundTenant = '(_csp_provideraccountid_value ne null and csp_tenantid eq null)';

/**
 * Finds the runs that nobody works on: submitted without a webhook having come, left behind by a process that ended, due for the next
 * attempt, or waiting for the customer and due to be asked about. The handler decides again for each of them whether there is anything to do.
 */
export const sweepRuns = (options: { dataverse: Dataverse; handler: Handler; time: Time; everyMilliseconds: number }): Job => ({
  name: 'sweep runs',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    const now = isoInstant(options.time.now());
    const unheld = `(csp_leaseuntil eq null or csp_leaseuntil lt ${now})`;
    const submitted = `(statuscode eq ${runStatus.Submitted} and (csp_nextattempton eq null or csp_nextattempton le ${now}))`;
    const left = `statuscode eq ${runStatus.InProgress}`;
    const waiting = `(statuscode eq ${runStatus.WaitingForCustomer} and (csp_nextattempton le ${now} or csp_leaseholder ne null or ${hasFoundTenant}))`;
    const found = await options.dataverse.query('csp_provisionings', {
      columns: ['csp_provisioningid'],
      filter: `statecode eq 0 and ${unheld} and (${submitted} or ${left} or ${waiting})`,
      orderBy: 'csp_submittedon asc',
      top: mostAtOnce,
    });
    await eachOf(found, ({ row }) => options.handler.begin(row.csp_provisioningid, { asked: false }));
  },
});
