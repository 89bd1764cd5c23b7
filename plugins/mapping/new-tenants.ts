import { branch } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { KnownCustomer } from '../providers/provider';

/** Tells the customers that a run is making in this moment: they belong to that run, which maps them itself. */
export type IsBeingMade = (customer: Pick<KnownCustomer, 'tenantId' | 'domain'>) => boolean;

/** The domain is on the run before the customer is made, so that even one whose answer was lost is known. */
export const tenantsBeingMade = async (dataverse: Dataverse, providerId: string): Promise<IsBeingMade> => {
  const runs = await dataverse.query('csp_provisionings', {
    columns: ['csp_tenantid', 'csp_domain'],
    filter: `statecode eq 0 and csp_branch eq ${branch.NewTenant} and _csp_providerid_value eq ${providerId} and (csp_tenantid ne null or csp_domain ne null)`,
  });
  const tenants = new Set(runs.map(({ row }) => row.csp_tenantid?.toLowerCase()));
  const domains = new Set(runs.map(({ row }) => row.csp_domain?.toLowerCase()));
  return ({ tenantId, domain }) => tenants.has(tenantId.toLowerCase()) || domains.has(domain.toLowerCase());
};
