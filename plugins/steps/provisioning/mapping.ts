import { relationship } from '../../../solution/rows';
import { text } from '../../dataverse/client';
import { isoInstant } from '../../time';
import { agreementColumns, agreementIdOf } from './agreement-row';
import type { RunContext } from './context';
import { done, type StepResult } from './result';
import type { Session } from './session';
import type { StepTarget } from './target';

/** Maps the tenant to the account: one row a tenant and provider, by their key; a repeat changes nothing. Touches Dataverse only. */
export const mappingStep = async (context: RunContext, session: Session, target: StepTarget): Promise<StepResult> => {
  const { dataverse, time } = context;
  const { run } = session;
  const before = session.entry('mapping');
  const startedOn = before.startedOn ?? isoInstant(time.now());
  const attempts = before.attempts + 1;
  await session.record({ name: 'mapping', state: 'running', attempts, startedOn });

  const account = run._csp_accountid_value;
  const tenantId = run.csp_tenantid ?? '';
  const tenant = await dataverse.upsert(
    'csp_provideraccounts',
    `_csp_providerid_value=${target.providerId},csp_tenantid=${encodeURIComponent(text(tenantId))}`,
    {
      csp_name: run.csp_companyname ?? run.csp_domain ?? tenantId,
      csp_domain: run.csp_domain,
      csp_country: run.csp_country,
      csp_relationship: relationship.Reseller,
      csp_mappedon: isoInstant(time.now()),
      ...(account === null ? {} : { 'csp_AccountId@odata.bind': `/accounts(${account})` }),
      ...(run._csp_submittedby_value === null ? {} : { 'ownerid@odata.bind': `/systemusers(${run._csp_submittedby_value})` }),
    },
    ['csp_provideraccountid'],
  );
  const bound = `/csp_provideraccounts(${tenant.row.csp_provideraccountid})`;
  await dataverse.update('csp_agreements', agreementIdOf(run.csp_provisioningid), { 'csp_ProviderAccountId@odata.bind': bound });
  const agreement = await dataverse.retrieve('csp_agreements', agreementIdOf(run.csp_provisioningid), agreementColumns);
  if (account !== null)
    await dataverse.update('accounts', account, {
      csp_tenantdomain: run.csp_domain,
      csp_relationship: relationship.Reseller,
      csp_agreementstate: agreement?.row.csp_state ?? null,
      'csp_ProviderAccountId@odata.bind': bound,
    });
  await session.record(
    { name: 'mapping', state: 'done', attempts, startedOn, finishedOn: isoInstant(time.now()) },
    { 'csp_ProviderAccountId@odata.bind': bound },
  );
  return done;
};
