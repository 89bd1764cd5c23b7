import { label } from '../define';
import { fields, mainForm, shown, wideTab } from '../define-form';
import { agreement } from '../tables/agreement';
import { administrationTab, titles } from './common';

/** One customer's acceptance: whose, of what, by which way, and what proves it. */
export const agreementForm = mainForm(agreement, {
  name: 'main',
  label: titles.mainForm,
  header: shown('csp_State', 'ownerid'),
  tabs: [
    wideTab(
      'general',
      titles.general,
      {
        name: 'agreement',
        label: label('Agreement', 'Contrat', 'Vereinbarung', 'Споразумение'),
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
        name: 'evidence',
        label: label('Evidence', 'Justificatif', 'Nachweis', 'Доказателство'),
        cells: fields('csp_Evidence'),
      },
    ),
    administrationTab,
  ],
});
