import type { Dataverse } from '../dataverse/client';
import type { Log } from '../log';
import type { Readings } from '../orders/readings';
import { told } from '../providers/refused-here';
import { isoInstant, type Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

/** How many rows of one customer tell that it is to be read; the answer holds all its subscriptions. */
const mostAtOnce = 500;

/**
 * Reads every customer's subscriptions from its provider once in a while, since events come late or never. A customer is due when one of its
 * subscriptions was not read for so long, so that several processes seldom read the same one.
 */
export const readSubscriptions = (options: {
  dataverse: Dataverse;
  readings: Readings;
  time: Time;
  log: Log;
  readMilliseconds: number;
  everyMilliseconds: number;
}): Job => ({
  name: 'read subscriptions',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    const due = isoInstant(options.time.now() - options.readMilliseconds);
    const rows = await options.dataverse.query('csp_subscriptions', {
      columns: ['_csp_provideraccountid_value'],
      filter: `statecode eq 0 and csp_providersubscriptionid ne null and csp_seenon le ${due}`,
      orderBy: 'csp_seenon asc',
      top: mostAtOnce,
    });
    const tenants = new Set(rows.flatMap(({ row }) => row._csp_provideraccountid_value ?? []));
    await eachOf(tenants, async (tenantRowId) => {
      const read = await options.readings.customer(tenantRowId);
      if (!read.ok) options.log.warn({ tenant: tenantRowId, ...told(read) }, 'a customer’s subscriptions could not be read');
    });
  },
});
