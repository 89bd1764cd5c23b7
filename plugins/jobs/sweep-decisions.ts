import { day } from '../../core/time/instant';
import type { Dataverse } from '../dataverse/client';
import { isoInstant, type Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

export type SweepDecisionsOptions = {
  readonly dataverse: Dataverse;
  /** Makes the world fit a decision; safe to be done twice. */
  readonly decide: (tenantRowId: string) => Promise<unknown>;
  readonly time: Time;
  readonly everyMilliseconds: number;
};

/** How long after it a decision is looked at, should its delivery have been lost and no process have been up. */
const windowMilliseconds = day;

/** Finds people's decisions about tenants whose delivery was lost: every one of the last day is looked at once by each process. */
export const sweepDecisions = ({ dataverse, decide, time, everyMilliseconds }: SweepDecisionsOptions): Job => {
  const seen = new Map<string, string>();
  return {
    name: 'sweep decisions',
    everyMilliseconds,
    async run() {
      const since = isoInstant(time.now() - windowMilliseconds);
      const decided = await dataverse.query('csp_provideraccounts', {
        columns: ['csp_provideraccountid', 'csp_mappingaskedon'],
        filter: `csp_mappingaskedon ge ${since}`,
      });
      await eachOf(decided, async ({ row }) => {
        const askedOn = row.csp_mappingaskedon ?? '';
        if (seen.get(row.csp_provideraccountid) === askedOn) return;
        await decide(row.csp_provideraccountid);
        seen.set(row.csp_provideraccountid, askedOn);
      });
      for (const [id, askedOn] of seen) if (askedOn < since) seen.delete(id);
    },
  };
};
