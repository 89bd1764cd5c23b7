import { label } from '../define';
import { field, fields, mainForm, shown, wideTab, type SubGrid } from '../define-form';
import { account } from '../tables/account';
import { agreement } from '../tables/agreement';
import { providerAccount } from '../tables/provider-account';
import { provisioning } from '../tables/provisioning';
import { timelineSection, titles } from './common';
import { platformLabels } from './platform-labels';

const tenants: SubGrid = {
  kind: 'sub-grid',
  name: 'tenants',
  label: titles.tenants,
  table: providerAccount,
  relationship: 'csp_account_csp_provideraccount',
  view: 'associated',
  rows: 4,
};
const agreements: SubGrid = {
  kind: 'sub-grid',
  name: 'agreements',
  label: titles.agreements,
  table: agreement,
  relationship: 'csp_account_csp_agreement',
  view: 'associated',
  rows: 4,
};
const runs: SubGrid = {
  kind: 'sub-grid',
  name: 'runs',
  label: titles.runs,
  table: provisioning,
  relationship: 'csp_account_csp_provisioning',
  view: 'associated',
  rows: 4,
};

/** Our form of the platform's account: the company, what it has at Microsoft, and what was done for it. */
export const accountForm = mainForm(account, {
  name: 'main',
  label: label('Account', 'Compte', 'Firma im CRM', 'Клиент'),
  onLoad: { library: 'csp_/account.js', function: 'Tenantry.Account.onLoad' },
  header: [field('csp_Relationship'), field('csp_AgreementState'), field('ownerid')],
  tabs: [
    {
      name: 'summary',
      label: titles.summary,
      columns: [
        {
          width: '34%',
          sections: [
            {
              name: 'company',
              label: platformLabels.company,
              cells: [
                field('name', { label: platformLabels.accountName }),
                field('telephone1', { label: platformLabels.phone }),
                field('emailaddress1', { label: platformLabels.email }),
                field('websiteurl', { label: platformLabels.website }),
                field('primarycontactid', { label: platformLabels.primaryContact }),
                ...fields('csp_RegistrationNumber', 'csp_Language'),
              ],
            },
          ],
        },
        {
          width: '33%',
          sections: [
            {
              name: 'address',
              label: label('Address', 'Adresse', 'Adresse', 'Адрес'),
              cells: [
                field('address1_line1', { label: platformLabels.street }),
                field('address1_line2', { label: platformLabels.streetMore }),
                field('address1_postalcode', { label: platformLabels.postalCode }),
                field('address1_city', { label: platformLabels.city }),
                field('address1_stateorprovince', { label: platformLabels.state }),
                field('address1_country', { label: platformLabels.country }),
                field('csp_CountryCode'),
              ],
            },
          ],
        },
        {
          width: '33%',
          sections: [
            {
              name: 'microsoft',
              label: label('Microsoft', 'Microsoft', 'Microsoft', 'Microsoft'),
              cells: shown('csp_TenantDomain', 'csp_Relationship', 'csp_AgreementState', 'csp_ProviderAccountId'),
            },
            timelineSection,
          ],
        },
      ],
    },
    wideTab(
      'microsoft_details',
      label('Microsoft', 'Microsoft', 'Microsoft', 'Microsoft'),
      { name: 'tenants_section', label: titles.tenants, showLabel: false, cells: [tenants] },
      { name: 'agreements_section', label: titles.agreements, showLabel: false, cells: [agreements] },
      { name: 'runs_section', label: titles.runs, showLabel: false, cells: [runs] },
    ),
  ],
});
