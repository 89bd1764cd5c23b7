import { label } from './define';
import type { App, SubArea } from './define-app';
import { roles } from './roles';
import { extendedTables, tables } from './tables';
import { account } from './tables/account';
import { agreement } from './tables/agreement';
import { agreementTemplate } from './tables/agreement-template';
import { contact } from './tables/contact';
import { provider } from './tables/provider';
import { providerAccount } from './tables/provider-account';
import { provisioning } from './tables/provisioning';

const accounts: SubArea = {
  name: 'accounts',
  table: account,
  label: label('Accounts', 'Comptes', 'Firmen', 'Клиенти'),
  icon: 'csp_/icons/account.svg',
};
const contacts: SubArea = {
  name: 'contacts',
  table: contact,
  label: label('Contacts', 'Contacts', 'Kontakte', 'Контакти'),
  icon: 'csp_/icons/contact.svg',
};
const runs: SubArea = { name: 'runs', table: provisioning, label: provisioning.plural, icon: 'csp_/icons/provision.svg' };
const tenants: SubArea = { name: 'tenants', table: providerAccount, label: providerAccount.plural, icon: 'csp_/icons/tenant.svg' };
const agreements: SubArea = { name: 'agreements', table: agreement, label: agreement.plural, icon: 'csp_/icons/agreement.svg' };
const providers: SubArea = {
  name: 'providers',
  table: provider,
  label: provider.plural,
  icon: 'csp_/icons/provider.svg',
  shownTo: 'Write',
};
const templates: SubArea = {
  name: 'templates',
  table: agreementTemplate,
  label: label('Agreement templates', 'Modèles de contrat', 'Vorlagen', 'Шаблони'),
  icon: 'csp_/icons/template.svg',
  shownTo: 'Write',
};

const main = label('Work', 'Travail', 'Arbeit', 'Работа');

/** The model-driven app and its navigation. */
export const app: App = {
  uniqueName: 'csp_Tenantry',
  label: label('Tenantry', 'Tenantry', 'Tenantry', 'Tenantry'),
  description: label(
    'Provision and look after the Microsoft tenants of your customers',
    'Approvisionner et gérer les locataires Microsoft de vos clients',
    'Microsoft-Mandanten Ihrer Kunden bereitstellen und betreuen',
    'Предоставяне и поддръжка на средите на клиентите в Microsoft',
  ),
  tables: [...extendedTables, ...tables],
  roles,
  areas: [
    {
      name: 'work',
      label: main,
      groups: [
        { name: 'sales', label: label('Sales', 'Ventes', 'Vertrieb', 'Продажби'), subAreas: [accounts, contacts] },
        { name: 'microsoft', label: label('Microsoft', 'Microsoft', 'Microsoft', 'Microsoft'), subAreas: [runs, tenants, agreements] },
        {
          name: 'administration',
          label: label('Administration', 'Administration', 'Verwaltung', 'Администрация'),
          subAreas: [providers, templates],
        },
      ],
    },
  ],
};
