import { label } from './define';
import type { App, SubArea } from './define-app';
import { roles } from './roles';
import { extendedTables, tables } from './tables';
import { account } from './tables/account';
import { agreement } from './tables/agreement';
import { agreementTemplate } from './tables/agreement-template';
import { billingContract } from './tables/billing-contract';
import { contact } from './tables/contact';
import { offer } from './tables/offer';
import { order } from './tables/order';
import { priceRule } from './tables/price-rule';
import { promotion } from './tables/promotion';
import { provider } from './tables/provider';
import { providerAccount } from './tables/provider-account';
import { provisioning } from './tables/provisioning';
import { subscription } from './tables/subscription';

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
const subscriptions: SubArea = {
  name: 'subscriptions',
  table: subscription,
  label: subscription.plural,
  icon: 'csp_/icons/subscription.svg',
};
const orders: SubArea = { name: 'orders', table: order, label: order.plural, icon: 'csp_/icons/order.svg' };
const contracts: SubArea = { name: 'contracts', table: billingContract, label: billingContract.plural, icon: 'csp_/icons/contract.svg' };
const offers: SubArea = { name: 'offers', table: offer, label: offer.plural, icon: 'csp_/icons/offer.svg' };
const promotions: SubArea = { name: 'promotions', table: promotion, label: promotion.plural, icon: 'csp_/icons/promotion.svg' };
const priceRules: SubArea = { name: 'priceRules', table: priceRule, label: priceRule.plural, icon: 'csp_/icons/price-rule.svg' };
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
    'Provision and look after the Microsoft tenants of your customers, and sell them subscriptions',
    'Approvisionner et gérer les locataires Microsoft de vos clients, et leur vendre des abonnements',
    'Microsoft-Mandanten Ihrer Kunden bereitstellen und betreuen und Abonnements verkaufen',
    'Предоставяне и поддръжка на средите на клиентите в Microsoft и продажба на абонаменти',
  ),
  tables: [...extendedTables, ...tables],
  roles,
  areas: [
    {
      name: 'work',
      label: main,
      groups: [
        {
          name: 'sales',
          label: label('Sales', 'Ventes', 'Vertrieb', 'Продажби'),
          subAreas: [accounts, contacts, subscriptions, orders, contracts],
        },
        {
          name: 'prices',
          label: label('Price list', 'Liste de prix', 'Preisliste', 'Ценова листа'),
          subAreas: [offers, promotions, priceRules],
        },
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
