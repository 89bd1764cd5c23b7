import { agreementState, contractStatus, mapping, relationship } from '../../../solution/rows';
import { acceptByProgram } from './customer';
import { eventually } from './eventually';
import type { Person } from './person';

export const sellingProvider = '7e579000-0000-4000-8000-000000000001';
const template = '7e57a900-0000-4000-8000-000000000001';
export const euro = '5a7e0000-0000-4000-8000-000000000004';

/** A German customer with a tenant of its own and a relationship; further, unless left out, the agreement and an active contract in euro. */
export type SellableCustomer = {
  readonly company: string;
  readonly accountId: string;
  readonly domain: string;
  /** At Microsoft. */
  readonly tenantId: string;
  /** Of the active contract; empty where it was left out. */
  readonly contractId: string;
};

type Makers = { readonly owner: Person; readonly administrator: Person };
type LeftOut = { readonly withAgreement?: boolean; readonly withContract?: boolean };

/** Makes all of it by programs, and waits until the account shows it. */
export const sellableCustomer = async (
  baseUrl: string,
  { owner, administrator }: Makers,
  company: string,
  { withAgreement = true, withContract = true }: LeftOut = {},
): Promise<SellableCustomer> => {
  const domain = `${company.toLowerCase().replace(/[^a-z0-9]/g, '')}.example`;
  const tenantId = crypto.randomUUID();
  const accountId = await owner.create('accounts', { name: company });
  // Before the customer accepts: what the service hears of it then, it finds here.
  const tenantRowId = await administrator.create('csp_provideraccounts', {
    csp_name: company,
    csp_tenantid: tenantId,
    csp_domain: domain,
    csp_country: 'DE',
    csp_relationship: relationship.Reseller,
    'csp_ProviderId@odata.bind': `/csp_providers(${sellingProvider})`,
  });
  await acceptByProgram(baseUrl, { companyName: company, domain, email: `robin.banks@${domain}`, tenantId, country: 'DE' });
  await administrator.update(`csp_provideraccounts(${tenantRowId})`, {
    csp_mapping: mapping.Mapped,
    csp_mappingaskedon: new Date().toISOString(),
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
  });
  if (withAgreement) {
    await signWithMicrosoft(baseUrl, tenantId);
    await owner.create('csp_agreements', {
      csp_name: `Agreement of ${company}`,
      csp_signatoryfirstname: 'Robin',
      csp_signatorylastname: 'Banks',
      csp_signatoryemail: `robin.banks@${domain}`,
      'csp_AccountId@odata.bind': `/accounts(${accountId})`,
      'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
      'csp_TemplateId@odata.bind': `/csp_agreementtemplates(${template})`,
    });
  }
  const contractId = withContract ? await activeContract(owner, accountId, company) : '';
  await eventually(
    () => owner.read(`accounts(${accountId})?$select=csp_tenantdomain,csp_agreementstate`),
    (row) => row['csp_tenantdomain'] === domain && (!withAgreement || row['csp_agreementstate'] === agreementState.Confirmed),
  );
  return { company, accountId, domain, tenantId, contractId };
};

const activeContract = (owner: Person, accountId: string, company: string): Promise<string> =>
  owner.create('csp_billingcontracts', {
    csp_name: `${company} – EUR`,
    csp_startson: '2026-01-01',
    csp_isdefault: true,
    statuscode: contractStatus.Active,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${euro})`,
  });

/** The customer has accepted the Microsoft Customer Agreement with Microsoft itself. */
const signWithMicrosoft = async (baseUrl: string, tenantId: string): Promise<void> => {
  const answer = await fetch(`${baseUrl}/sandbox/partner-center/customers/${tenantId}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ directSigned: true }),
  });
  if (!answer.ok) throw new Error(`the customer could not sign: ${answer.status} ${await answer.text()}`);
};
