import { label } from '../define';
import { commandsOf } from '../define-command';
import { account } from '../tables/account';
import { billingContract } from '../tables/billing-contract';
import { order } from '../tables/order';

/** What an account is sold begins here. */
export const accountSellingCommands = commandsOf(account, 'csp_/account.js', 'Tenantry.Account', [
  {
    name: 'AddSubscription',
    label: label('Add subscription', 'Ajouter un abonnement', 'Abonnement hinzufügen', 'Добавяне на абонамент'),
    tooltip: label(
      'Order subscriptions on this account’s usual billing contract',
      'Commander des abonnements sur le contrat de facturation habituel de ce compte',
      'Abonnements auf dem üblichen Abrechnungsvertrag dieser Firma bestellen',
      'Поръчка на абонаменти по обичайния договор за фактуриране на клиента',
    ),
    icon: 'add-subscription',
    places: ['form', 'list', 'sub-grid'],
    run: 'addSubscription',
    enabledWhen: 'canAddSubscription',
    shownTo: { privilege: 'Create', table: order },
  },
  {
    name: 'NewBillingContract',
    label: label('New billing contract', 'Nouveau contrat de facturation', 'Neuer Abrechnungsvertrag', 'Нов договор за фактуриране'),
    tooltip: label(
      'Begin a billing contract with this account filled in',
      'Commencer un contrat de facturation prérempli avec ce compte',
      'Einen Abrechnungsvertrag beginnen, in dem diese Firma schon eingetragen ist',
      'Започване на договор за фактуриране с попълнен клиент',
    ),
    icon: 'new-contract',
    places: ['form', 'list', 'sub-grid'],
    run: 'newContract',
    enabledWhen: 'canMakeContract',
    shownTo: { privilege: 'Create', table: billingContract },
  },
]);
