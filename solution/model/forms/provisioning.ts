import { label } from '../define';
import { mainForm, shown, wideTab } from '../define-form';
import { provisioning } from '../tables/provisioning';
import { timelineSection, titles } from './common';

const provision = label('Provision Account', 'Approvisionner le compte', 'Konto bereitstellen', 'Предоставяне на среда');

/**
 * A run of Provision Account: the wizard over the whole width, and the record of what was done, which nobody types into.
 * What becomes of the run stands in the wizard and not in the header, which is read once while the service works on.
 * The sealed credentials and the lease are the service's own and stand on no form.
 */
export const provisioningForm = mainForm(provisioning, {
  name: 'main',
  label: titles.mainForm,
  onLoad: { library: 'csp_/provisioning.js', function: 'Tenantry.Provisioning.onLoad' },
  header: shown('csp_AccountId', 'ownerid'),
  tabs: [
    wideTab('wizard', provision, {
      name: 'wizard_section',
      label: provision,
      showLabel: false,
      cells: [
        {
          kind: 'control',
          column: 'csp_Name',
          label: provision,
          control: 'csp_Tenantry.ProvisionAccount',
          parameters: { run: 'csp_Name' },
          rows: 20,
        },
      ],
    }),
    {
      name: 'record',
      label: label('Record', 'Compte rendu', 'Protokoll', 'Запис'),
      columns: [
        {
          width: '70%',
          sections: [
            {
              name: 'outcome',
              label: label('What was done', 'Ce qui a été fait', 'Was getan wurde', 'Какво е направено'),
              columns: 2,
              cells: shown(
                'csp_AccountId',
                'csp_ProviderId',
                'statuscode',
                'csp_Branch',
                'csp_Domain',
                'csp_TenantId',
                'csp_ProviderAccountId',
                'csp_AgreementId',
                'csp_AdminUserName',
                'csp_Credentials',
                'csp_SubmittedOn',
                'csp_SubmittedBy',
              ),
            },
            {
              name: 'request',
              label: label('Relationship request', 'Demande de relation', 'Beziehungsanfrage', 'Заявка за отношение'),
              columns: 2,
              cells: shown(
                'csp_ContactId',
                'csp_MailTo',
                'csp_MailSubject',
                'csp_RequestTemplateId',
                'csp_RequestedOn',
                'csp_RequestSentOn',
                'csp_RequestCount',
                'csp_RemindedOn',
                'csp_KnownTenant',
              ),
            },
            {
              name: 'trouble',
              label: titles.trouble,
              columns: 2,
              cells: shown('csp_Refusal', 'csp_RefusalDetail', 'csp_Attempts', 'csp_NextAttemptOn', 'csp_CorrelationId'),
            },
          ],
        },
        { width: '30%', sections: [timelineSection] },
      ],
    },
  ],
});
