import { mapping, relationship } from '../../../solution/rows';
import { acceptByProgram } from './customer';
import type { Person } from './person';

const providers = { 'by link': '7e579000-0000-4000-8000-000000000001', 'on paper': '7e579000-0000-4000-8000-000000000002' } as const;

/** An account that has a tenant of its own and bought nothing yet. */
export type OwnTenant = {
  readonly company: string;
  readonly accountId: string;
  /** At Microsoft. */
  readonly tenantId: string;
  /** The row of the tenant. */
  readonly tenantRowId: string;
};

/** A customer who came with a tenant and accepted the reseller: an account of the owner's, to which an administrator mapped the tenant. */
export const ownTenant = async (
  baseUrl: string,
  { owner, administrator }: { readonly owner: Person; readonly administrator: Person },
  company: string,
  way: keyof typeof providers = 'by link',
): Promise<OwnTenant> => {
  const domain = `${company.toLowerCase().replace(/[^a-z0-9]/g, '')}.example`;
  const accountId = await owner.create('accounts', { name: company });
  const tenantId = await acceptByProgram(baseUrl, { companyName: company, domain, email: `robin.banks@${domain}` });
  const tenantRowId = await administrator.create('csp_provideraccounts', {
    csp_name: company,
    csp_tenantid: tenantId,
    csp_domain: domain,
    csp_country: 'US',
    csp_relationship: relationship.Reseller,
    'csp_ProviderId@odata.bind': `/csp_providers(${providers[way]})`,
  });
  await administrator.update(`csp_provideraccounts(${tenantRowId})`, {
    csp_mapping: mapping.Mapped,
    csp_mappingaskedon: new Date().toISOString(),
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
  });
  return { company, accountId, tenantId, tenantRowId };
};
