import {
  agreementPath,
  connection,
  providerType,
  publication,
  refundPolicy,
  templateKind,
  type AgreementTemplateWrite,
  type ProviderWrite,
} from '../../solution/rows';
import { requestTemplates } from './requests';

/** Two providers, one for each way in which the customer agreement is taken. Both are of the same partner: one reads its catalogue. */
export const providers: readonly { readonly id: string; readonly row: ProviderWrite }[] = [
  {
    id: '7e579000-0000-4000-8000-000000000001',
    row: {
      csp_name: 'Northwind at Partner Center',
      csp_providertype: providerType.PartnerCenter,
      csp_connection: connection.Connected,
      csp_companyname: 'Northwind Traders',
      csp_reminderdays: 7,
      csp_partnertenantid: '7e57c0de-0000-4000-8000-000000000001',
      csp_countries: 'AT,BE,BG,CH,DE,ES,FR,GB,HU,IE,IT,NL,PL,PT,RO,US',
      csp_market: 'DE',
      csp_currency: 'EUR',
      csp_refundpolicy: refundPolicy.ResellerSchedule,
      csp_agreementpath: agreementPath.AttestationLink,
    },
  },
  {
    id: '7e579000-0000-4000-8000-000000000002',
    row: {
      csp_name: 'Northwind, signed on paper',
      csp_providertype: providerType.PartnerCenter,
      csp_connection: connection.Connected,
      csp_companyname: 'Northwind Traders',
      csp_reminderdays: 7,
      csp_partnertenantid: '7e57c0de-0000-4000-8000-000000000001',
      csp_countries: 'BG,DE,FR,GB,HU,US',
      csp_currency: 'EUR',
      csp_refundpolicy: refundPolicy.ProviderWindow,
      csp_agreementpath: agreementPath.RecordedByHand,
    },
  },
];

/** The published Microsoft Customer Agreement, a draft that the wizard must not offer, and the mails to customers who have a tenant. */
export const templates: readonly { readonly id: string; readonly row: AgreementTemplateWrite }[] = [
  {
    id: '7e57a900-0000-4000-8000-000000000001',
    row: {
      csp_name: 'Microsoft Customer Agreement',
      csp_kind: templateKind.MicrosoftCustomerAgreement,
      csp_providertemplateid: '117a77b0-9360-443b-8795-c6dedc750cf9',
      csp_version: '2025-07',
      csp_language: 'en',
      csp_effectiveon: '2025-07-10',
      csp_link: 'https://aka.ms/customeragreement',
      csp_publication: publication.Published,
      csp_isdefault: true,
    },
  },
  {
    id: '7e57a900-0000-4000-8000-000000000002',
    row: {
      csp_name: 'Microsoft Customer Agreement, next version',
      csp_kind: templateKind.MicrosoftCustomerAgreement,
      csp_providertemplateid: '117a77b0-9360-443b-8795-c6dedc750cf9',
      csp_version: '2027-01',
      csp_language: 'en',
      csp_effectiveon: '2027-01-01',
      csp_publication: publication.Draft,
      csp_isdefault: false,
    },
  },
  ...requestTemplates,
];
