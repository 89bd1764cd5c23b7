import { label } from '../define';
import { fields, mainForm, shown, wideTab } from '../define-form';
import { agreement } from '../tables/agreement';
import { administrationTab, titles } from './common';

/** One customer’s acceptance: whose, of what, by which way, what was asked of the provider and answered, and what proves it. */
export const agreementForm = mainForm(agreement, {
  name: 'main',
  label: titles.mainForm,
  onLoad: { library: 'csp_/agreement.js', function: 'Tenantry.Agreement.onLoad' },
  header: shown('csp_State', 'ownerid'),
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'agreement',
        label: label('Agreement', 'Contrat client', 'Vereinbarung', 'Споразумение'),
        columns: 2,
        cells: [...fields('csp_Name', 'csp_TemplateId', 'csp_AccountId', 'csp_ProviderAccountId'), ...shown('csp_State', 'csp_Path')],
      },
      {
        name: 'signatory',
        label: label('Signatory', 'Signataire', 'Unterzeichner', 'Подписващ'),
        columns: 2,
        cells: fields('csp_SignatoryFirstName', 'csp_SignatoryLastName', 'csp_SignatoryEmail', 'csp_SignatoryPhone', 'csp_AgreedOn'),
      },
      {
        name: 'attestation',
        label: label('Attestation link', 'Lien d’attestation', 'Bestätigungslink', 'Връзка за потвърждение'),
        columns: 2,
        cells: shown('csp_Link', 'csp_LinkSentOn', 'csp_LinkExpiresOn', 'csp_LinkCount'),
      },
      {
        name: 'provider',
        label: label('At the provider', 'Chez le fournisseur', 'Beim Anbieter', 'При доставчика'),
        columns: 2,
        cells: shown('csp_Asked', 'csp_AskedOn', 'csp_RefreshedOn', 'csp_Refusal', 'csp_RefusalDetail'),
      },
      {
        name: 'evidence',
        label: label('Evidence', 'Justificatif', 'Nachweis', 'Доказателство'),
        cells: fields('csp_Evidence'),
      },
    ),
    administrationTab,
  ],
});
