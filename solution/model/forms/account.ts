import { label } from '../define';
import { field, fields, mainForm, shown, wideTab, type SubGrid } from '../define-form';
import { subscriptionGrid } from '../grids';
import { account } from '../tables/account';
import { agreement } from '../tables/agreement';
import { billingContract } from '../tables/billing-contract';
import { order } from '../tables/order';
import { priceRule } from '../tables/price-rule';
import { providerAccount } from '../tables/provider-account';
import { provisioning } from '../tables/provisioning';
import { subscription } from '../tables/subscription';
import { gridSection, timelineSection, titles } from './common';
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

const subscriptions: SubGrid = {
  kind: 'sub-grid',
  name: 'subscriptions',
  label: titles.subscriptions,
  table: subscription,
  relationship: 'csp_account_csp_subscription',
  view: 'associated',
  rows: 16,
  control: subscriptionGrid,
};
const contracts: SubGrid = {
  kind: 'sub-grid',
  name: 'contracts',
  label: titles.contracts,
  table: billingContract,
  relationship: 'csp_account_csp_billingcontract',
  view: 'associated',
  rows: 4,
};
const orders: SubGrid = {
  kind: 'sub-grid',
  name: 'orders',
  label: titles.orders,
  table: order,
  relationship: 'csp_account_csp_order',
  view: 'associated',
  rows: 4,
};
const rules: SubGrid = {
  kind: 'sub-grid',
  name: 'rules',
  label: titles.priceRules,
  table: priceRule,
  relationship: 'csp_account_csp_pricerule',
  view: 'associated',
  rows: 4,
};

/** Our form of the platform's account: the company, what it has at Microsoft, what it buys, and what was done for it. */
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
                field('transactioncurrencyid', { label: platformLabels.currency }),
                field('creditonhold', { label: platformLabels.creditHold }),
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
    wideTab('subscriptions_tab', titles.subscriptions, gridSection(subscriptions)),
    wideTab('contracts_tab', titles.contracts, gridSection(contracts), gridSection(orders), gridSection(rules)),
    wideTab(
      'microsoft_details',
      label('Microsoft', 'Microsoft', 'Microsoft', 'Microsoft'),
      gridSection(tenants),
      gridSection(agreements),
      gridSection(runs),
    ),
  ],
});
