import { day } from '../../core/time/instant';
import { agreementState, connection } from '../../solution/rows';
import { isProviderAway } from '../agreements/provider-away';
import { isAnyOf, type Dataverse } from '../dataverse/client';
import type { Stored } from '../dataverse/tables';
import type { Agreements } from '../steps/agreements';
import { isoInstant, type Time } from '../time';
import { eachOf } from './each-of';
import type { Job } from './job';

/** Of those without a link, as many of one provider's as are asked about in one round, so that those with a link need not wait for them. */
const mostInARound = 50;

/** One may be a single customer's; so many in a row are the provider's. */
const signsOfAbsence = 3;

/**
 * Asks the providers about agreements that are not on file yet: those whose link is with the customer as often as waiting runs are asked
 * about, the others once a day, since a customer may accept with Microsoft at any time. A provider that does not answer several times in a
 * row is left alone until the next round.
 */
export const lookUpAgreements = (options: {
  dataverse: Dataverse;
  agreements: Agreements;
  time: Time;
  everyMilliseconds: number;
}): Job => ({
  name: 'look up agreements',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    const { dataverse, agreements, time, everyMilliseconds } = options;
    const providers = await dataverse.query('csp_providers', {
      columns: ['csp_providerid'],
      filter: `statecode eq 0 and csp_connection ne ${connection.NotConnected}`,
    });
    await eachOf(providers, async ({ row }) =>
      lookUpEach(agreements, await dueAgreements(dataverse, row.csp_providerid, time.now(), everyMilliseconds)),
    );
  },
});

type Due = Stored<{ readonly csp_agreementid: string }>;

const lookUpEach = async (agreements: Agreements, due: readonly Due[]): Promise<void> => {
  let refusedInARow = 0;
  for (const { row, etag } of due) {
    const finding = await agreements.look(row.csp_agreementid, etag);
    refusedInARow = finding?.refused && isProviderAway(finding.refused) ? refusedInARow + 1 : 0;
    if (refusedInARow === signsOfAbsence) return;
  }
};

const dueAgreements = async (dataverse: Dataverse, providerId: string, now: number, linkMilliseconds: number): Promise<readonly Due[]> => {
  const notSince = (instant: number) => `(csp_refreshedon eq null or csp_refreshedon le ${isoInstant(instant)})`;
  const withLink = `(${isAnyOf('csp_state', [agreementState.LinkSent, agreementState.Accepted])} and ${notSince(now - linkMilliseconds)})`;
  const withoutLink = `(${isAnyOf('csp_state', [agreementState.Required, agreementState.LinkExpired])} and ${notSince(now - day)})`;
  // A process that ended over a look left its lease behind: what it wrote may not be on the account yet.
  const left = 'csp_leaseuntil ne null';
  const free =
    `csp_ProviderAccountId/_csp_providerid_value eq ${providerId} and statecode eq 0 and csp_asked eq null and ` +
    `(csp_leaseuntil eq null or csp_leaseuntil le ${isoInstant(now)})`;
  const query = { columns: ['csp_agreementid'], orderBy: 'csp_refreshedon asc' } as const;
  return [
    ...(await dataverse.query('csp_agreements', { ...query, filter: `${free} and (${withLink} or ${left})` })),
    ...(await dataverse.query('csp_agreements', {
      ...query,
      filter: `${free} and ${withoutLink} and csp_leaseuntil eq null`,
      top: mostInARound,
    })),
  ];
};
