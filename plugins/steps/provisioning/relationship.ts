import { mapping } from '../../../solution/rows';
import { isoInstant } from '../../time';
import type { RunContext } from './context';
import { doneEntry } from './journal';
import { done, type StepResult } from './result';
import type { Session } from './session';

/** Waits until a tenant is mapped that the customer's acceptance brought for this run. */
export const relationshipStep = async (context: RunContext, session: Session): Promise<StepResult> => {
  const [tenant] = await context.dataverse.query('csp_provideraccounts', {
    columns: ['csp_provideraccountid', 'csp_tenantid', 'csp_domain'],
    filter: `_csp_runid_value eq ${session.run.csp_provisioningid} and csp_mapping eq ${mapping.Mapped} and statecode eq 0`,
    top: 1,
  });
  if (tenant === undefined) return { kind: 'waiting', checkAgain: null };
  await session.record(doneEntry(session.entry('relationship'), isoInstant(context.time.now())), {
    csp_tenantid: tenant.row.csp_tenantid,
    csp_domain: tenant.row.csp_domain,
    'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenant.row.csp_provideraccountid})`,
  });
  return done;
};
