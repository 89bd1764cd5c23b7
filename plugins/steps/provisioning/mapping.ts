import { branch } from '../../../solution/rows';
import type { Dataverse } from '../../dataverse/client';
import { showOnAccount } from '../../mapping/show-on-account';
import { refusedHere } from '../../providers/refused-here';
import { isoInstant } from '../../time';
import { agreementIdOf, requireAgreement } from './agreement-row';
import type { RunContext } from './context';
import { mapTenant } from './map-tenant';
import { done, refusedBy, type StepResult } from './result';
import type { Run } from './run';
import type { Session } from './session';
import type { StepTarget } from './target';

/** Maps the tenant to the account, together with its agreement; a repeat changes nothing. Touches Dataverse only. */
export const mappingStep = async (context: RunContext, session: Session, target: StepTarget): Promise<StepResult> => {
  const { dataverse, time } = context;
  const { run } = session;
  const before = session.entry('mapping');
  const startedOn = before.startedOn ?? isoInstant(time.now());
  const attempts = before.attempts + 1;
  await session.record({ name: 'mapping', state: 'running', attempts, startedOn });

  const tenant = await mapTenant(dataverse, run, target.providerId, time.now());
  if (tenant === null)
    return refusedBy(refusedHere('tenant-mapped-elsewhere', 'the tenant is mapped to another account', run.csp_domain ?? ''));
  await bindAgreement(dataverse, run, tenant.row.csp_provideraccountid, time.now());
  if (run._csp_accountid_value !== null) await showOnAccount(context, run._csp_accountid_value);
  await session.record(
    { name: 'mapping', state: 'done', attempts, startedOn, finishedOn: isoInstant(time.now()) },
    { 'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenant.row.csp_provideraccountid})` },
  );
  return done;
};

/** A new customer's agreement is under way already; of one that had a tenant it is to be learned whether there is one (R13). */
const bindAgreement = async (dataverse: Dataverse, run: Run, tenantRowId: string, now: number): Promise<void> => {
  if (run.csp_branch === branch.ExistingTenant) return requireAgreement(dataverse, run, tenantRowId, now);
  const bound = { 'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})` };
  await dataverse.update('csp_agreements', agreementIdOf(run.csp_provisioningid), bound);
};
