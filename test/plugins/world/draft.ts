import { agreementPath, branch } from '../../../solution/rows';
import { ids } from './dataverse';

/** The answers of the wizard for Contoso, as the control writes them. */
export const draft = {
  csp_branch: branch.NewTenant,
  csp_companyname: 'Contoso',
  csp_domainprefix: 'contoso',
  csp_country: 'US',
  csp_addressline1: '1 Main Street',
  csp_city: 'Seattle',
  csp_state: 'WA',
  csp_postalcode: '98101',
  csp_culture: 'en-US',
  csp_firstname: 'Ana',
  csp_lastname: 'Petrova',
  csp_email: 'ana@contoso.example',
  csp_agreementpath: agreementPath.AttestationLink,
  csp_signatoryfirstname: 'Ana',
  csp_signatorylastname: 'Petrova',
  csp_signatoryemail: 'ana@contoso.example',
  'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
  'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
  'csp_TemplateId@odata.bind': `/csp_agreementtemplates(${ids.template})`,
};
