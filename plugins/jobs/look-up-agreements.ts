import { refusals } from '../../core/provisioning/refusal';
import { agreementState } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Agreements } from '../steps/agreements';
import { isoInstant, type Time } from '../time';
import type { Job } from './job';

const day = 24 * 60 * 60 * 1000;

/**
 * Asks the provider about agreements that are not on file yet: those whose link is with the customer as often as waiting runs are asked
 * about, the others once a day, since a customer may accept with Microsoft at any time. A provider that cannot answer now is not asked
 * about the next agreement of the same round.
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
    const { dataverse, agreements, time } = options;
    const away = new Set<string>();
    for (const { row, etag } of await dueAgreements(dataverse, time.now(), options.everyMilliseconds)) {
      const providerId = await providerOf(dataverse, row._csp_provideraccountid_value);
      if (providerId === null || away.has(providerId)) continue;
      const finding = await agreements.look(row.csp_agreementid, etag);
      if (finding?.refused && refusals[finding.refused.refusal].next !== 'mend') away.add(providerId);
    }
  },
});

const dueAgreements = (dataverse: Dataverse, now: number, linkMilliseconds: number) => {
  const notSince = (instant: number) => `(csp_refreshedon eq null or csp_refreshedon le ${isoInstant(instant)})`;
  const withCustomer = `((csp_state eq ${agreementState.LinkSent} or csp_state eq ${agreementState.Accepted}) and ${notSince(now - linkMilliseconds)})`;
  const others = `((csp_state eq ${agreementState.Required} or csp_state eq ${agreementState.LinkExpired}) and ${notSince(now - day)})`;
  // A process that ended over a look left its lease behind: what it wrote may not be on the account yet.
  const left = 'csp_leaseuntil ne null';
  return dataverse.query('csp_agreements', {
    columns: ['csp_agreementid', '_csp_provideraccountid_value'],
    filter:
      `statecode eq 0 and _csp_provideraccountid_value ne null and csp_asked eq null and ` +
      `(csp_leaseuntil eq null or csp_leaseuntil le ${isoInstant(now)}) and (${withCustomer} or ${others} or ${left})`,
    orderBy: 'csp_refreshedon asc',
  });
};

const providerOf = async (dataverse: Dataverse, tenantRowId: string | null): Promise<string | null> => {
  const tenant = tenantRowId === null ? null : await dataverse.retrieve('csp_provideraccounts', tenantRowId, ['_csp_providerid_value']);
  return tenant?.row._csp_providerid_value ?? null;
};
