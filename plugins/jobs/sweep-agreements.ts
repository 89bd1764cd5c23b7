import type { Dataverse } from '../dataverse/client';
import type { Agreements } from '../steps/agreements';
import { isoInstant, type Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

/** As many as one process takes on at once; the rest come with the next sweep or to another process. */
const mostAtOnce = 20;

/** Finds wishes about agreements that nobody works on: no webhook came, a process ended over them, or the provider is to be asked again. */
export const sweepAgreements = (options: { dataverse: Dataverse; agreements: Agreements; time: Time; everyMilliseconds: number }): Job => ({
  name: 'sweep agreements',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    const now = isoInstant(options.time.now());
    const left = await options.dataverse.query('csp_agreements', {
      columns: ['csp_agreementid'],
      filter: `statecode eq 0 and csp_asked ne null and (csp_leaseuntil eq null or csp_leaseuntil le ${now})`,
      orderBy: 'csp_askedon asc',
      top: mostAtOnce,
    });
    await eachOf(left, ({ row }) => options.agreements.begin(row.csp_agreementid));
  },
});
