import {
  agreementPath,
  agreementState,
  contractStatus,
  mapping,
  relationship,
  type AccountWrite,
  type AgreementWrite,
  type BillingContractWrite,
  type ProviderAccountWrite,
} from '../../solution/rows';
import type { Deployment } from '../deploy/configuration';
import type { Dataverse } from '../deploy/dataverse';
import { providers, templates } from './providers';

const accountId = '7e57acc0-0000-4000-8000-000000000007';
const contactId = '7e57c0ac-0000-4000-8000-000000000007';
const tenantRowId = '7e571e4a-0000-4000-8000-000000000007';
const agreementId = '7e57a94e-0000-4000-8000-000000000007';
const contractId = '7e57c047-0000-4000-8000-000000000007';

const company = 'Lindner Werkzeugbau GmbH';
const tenantId = '7e571e4a-0000-4000-8000-0000000000a7';
const domain = 'lindnerwerkzeugbau.onmicrosoft.com';
/** Before the sandbox's first day, whichever that is. */
const agreedOn = '2026-01-15';

/** The customer to whom subscriptions can be sold at once: ids of its rows, and its tenant at Microsoft. */
export const sellable = { accountId, tenantRowId, contractId, tenantId, domain } as const;

/** A customer to whom subscriptions can be sold at once: with a tenant, the customer agreement and a billing contract. Made once. */
export const makeSellable = async (dataverse: Dataverse, { dataverseUrl }: Deployment): Promise<void> => {
  const there = await dataverse.read(`csp_billingcontracts?$select=csp_billingcontractid&$filter=csp_billingcontractid eq ${contractId}`);
  if (there.length > 0) return;
  await becomeCustomer(`${dataverseUrl}/sandbox/partner-center`);
  await dataverse.send('PATCH', `csp_provideraccounts(${tenantRowId})`, tenant);
  await dataverse.send('PATCH', `csp_agreements(${agreementId})`, agreement);
  await dataverse.send('PATCH', `accounts(${accountId})`, glance);
  await dataverse.send('PATCH', `csp_billingcontracts(${contractId})`, await contractIn(dataverse, 'EUR'));
};

/** At the sandbox's Partner Center: accepts the reseller, and has signed the agreement with Microsoft. */
const becomeCustomer = async (partnerCenter: string): Promise<void> => {
  const partnerId = providers[0]?.row.csp_partnertenantid ?? '';
  const organisation = { partnerId, companyName: company, domain, email: 'info@lindner-werkzeugbau.example', tenantId, country: 'DE' };
  await ask('POST', `${partnerCenter}/relationship`, organisation);
  await ask('PATCH', `${partnerCenter}/customers/${tenantId}`, { directSigned: true });
};

const ask = async (method: string, address: string, body: unknown): Promise<void> => {
  const answer = await fetch(address, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`the sandbox refused its sample customer: ${await answer.text()}`);
};

const tenant: ProviderAccountWrite = {
  csp_name: company,
  'csp_ProviderId@odata.bind': `/csp_providers(${providers[0]?.id ?? ''})`,
  csp_tenantid: tenantId,
  csp_domain: domain,
  csp_country: 'DE',
  csp_relationship: relationship.Reseller,
  'csp_AccountId@odata.bind': `/accounts(${accountId})`,
  csp_mapping: mapping.Mapped,
  csp_mappedon: `${agreedOn}T09:00:00Z`,
};

const agreement: AgreementWrite = {
  csp_name: `Microsoft Customer Agreement – ${company}`,
  'csp_TemplateId@odata.bind': `/csp_agreementtemplates(${templates[0]?.id ?? ''})`,
  'csp_AccountId@odata.bind': `/accounts(${accountId})`,
  'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
  csp_signatoryfirstname: 'Jonas',
  csp_signatorylastname: 'Lindner',
  csp_signatoryemail: 'jonas@lindner-werkzeugbau.example',
  csp_path: agreementPath.DirectAcceptance,
  csp_state: agreementState.Confirmed,
  csp_agreedon: agreedOn,
};

/** What the service shows on an account follows from these rows; here it stands from the beginning. */
const glance: AccountWrite = {
  csp_tenantdomain: domain,
  csp_relationship: relationship.Reseller,
  csp_agreementstate: agreementState.Confirmed,
  'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
};

const contractIn = async (dataverse: Dataverse, currency: string): Promise<BillingContractWrite> => {
  const [found] = await dataverse.read(`transactioncurrencies?$select=transactioncurrencyid&$filter=isocurrencycode eq '${currency}'`);
  if (!found) throw new Error(`the CRM has no currency ${currency}`);
  return {
    csp_name: `${company} – ${currency}`,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${String(found['transactioncurrencyid'])})`,
    'csp_BillingContactId@odata.bind': `/contacts(${contactId})`,
    csp_startson: agreedOn,
    csp_isdefault: true,
    csp_defaultsince: `${agreedOn}T09:00:00Z`,
    statuscode: contractStatus.Active,
  };
};
