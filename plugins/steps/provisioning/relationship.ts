import type { Dataverse } from '../../dataverse/client';
import { lookPauseMilliseconds } from '../../mapping/look';
import { tenantColumns } from '../../mapping/tenant-row';
import { refusedHere } from '../../providers/refused-here';
import { isoInstant } from '../../time';
import type { RunContext } from './context';
import { doneEntry } from './journal';
import { done, refusedBy, type StepResult } from './result';
import type { Session } from './session';
import type { StepTarget } from './target';
import { tenantOfRun } from './tenant-of-run';

/**
 * Waits until the customer's acceptance brought a tenant for this run. Nothing tells the service that nobody accepted: it is the event, the
 * daily list or a person's look that wakes the run. Only the first look is repeated, since lists lag and providers are busy at times.
 */
export const relationshipStep = async (context: RunContext, session: Session, target: StepTarget): Promise<StepResult> => {
  const found = await tenantOfRun(context, session);
  if (found === 'elsewhere')
    return refusedBy(refusedHere('tenant-mapped-elsewhere', 'the tenant is mapped already', session.run.csp_knowntenant ?? ''));
  if (found === null) {
    const isFirst = session.entry('relationship').state === 'pending';
    const pause = context.look.pause(target.providerId) || (isFirst ? lookPauseMilliseconds : 0);
    return { kind: 'waiting', checkAgain: pause > 0 ? pause : null };
  }
  await session.record(doneEntry(session.entry('relationship'), isoInstant(context.time.now())), {
    csp_tenantid: found.row.csp_tenantid,
    csp_domain: found.row.csp_domain,
    'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${found.row.csp_provideraccountid})`,
  });
  await leaveOthers(context.dataverse, session.run.csp_provisioningid, found.row.csp_provideraccountid);
  return done;
};

/** Two people may have accepted two tenants for one run: both stay with the account, but the run has one. */
const leaveOthers = async (dataverse: Dataverse, runId: string, tenantRowId: string): Promise<void> => {
  const filter = `_csp_runid_value eq ${runId} and csp_provideraccountid ne ${tenantRowId}`;
  for (const { row, etag } of await dataverse.query('csp_provideraccounts', { columns: tenantColumns, filter }))
    await dataverse.change('csp_provideraccounts', row.csp_provideraccountid, etag, { 'csp_RunId@odata.bind': null }, tenantColumns);
};
