import { label } from '../define';
import { commandsOf } from '../define-command';
import { billingContract } from '../tables/billing-contract';
import { order } from '../tables/order';

const shownTo = { privilege: 'Write', table: billingContract } as const;

/** The life of a contract: the service does what is asked, because subscriptions, orders and other contracts follow from it. */
export const billingContractCommands = commandsOf(billingContract, 'csp_/contract.js', 'Tenantry.Contract', [
  {
    name: 'AddSubscription',
    label: label('Add subscription', 'Ajouter un abonnement', 'Abonnement hinzufügen', 'Добавяне на абонамент'),
    tooltip: label(
      'Order subscriptions on this contract',
      'Commander des abonnements sur ce contrat',
      'Abonnements auf diesem Vertrag bestellen',
      'Поръчка на абонаменти по този договор',
    ),
    icon: 'add-to-contract',
    places: ['form', 'list', 'sub-grid'],
    run: 'addSubscription',
    enabledWhen: 'canAddSubscription',
    shownTo: { privilege: 'Create', table: order },
  },
  {
    name: 'Activate',
    label: label('Activate', 'Activer', 'Aktivieren', 'Активиране'),
    tooltip: label(
      'From now on subscriptions can be put on the contract',
      'Des abonnements peuvent désormais y être ajoutés',
      'Ab jetzt können Abonnements auf den Vertrag gebucht werden',
      'По договора вече могат да се добавят абонаменти',
    ),
    icon: 'activate',
    places: ['form', 'list', 'sub-grid'],
    run: 'activate',
    enabledWhen: 'canActivate',
    shownTo,
  },
  {
    name: 'MakeDefault',
    label: label('Make default', 'Définir par défaut', 'Als Standard festlegen', 'По подразбиране'),
    tooltip: label(
      'Put new orders in this currency on this contract unless somebody says otherwise',
      'Placer sur ce contrat les nouvelles commandes dans cette devise, sauf avis contraire',
      'Neue Bestellungen in dieser Währung auf diesen Vertrag setzen, wenn niemand etwas anderes sagt',
      'Новите поръчки в тази валута да се добавят по този договор, ако никой не избере друг',
    ),
    icon: 'make-default',
    places: ['form', 'list', 'sub-grid'],
    run: 'makeDefault',
    enabledWhen: 'canMakeDefault',
    shownTo,
  },
  {
    name: 'Replace',
    label: label('Replace contract', 'Remplacer le contrat', 'Vertrag ersetzen', 'Заместване на договора'),
    tooltip: label(
      'Move what is open to a new contract with the same terms, and end this one',
      'Transférer ce qui est ouvert vers un nouveau contrat aux mêmes conditions et terminer celui-ci',
      'Was offen ist, auf einen neuen Vertrag mit denselben Bedingungen umziehen und diesen beenden',
      'Прехвърляне на отвореното към нов договор със същите условия и прекратяване на този',
    ),
    icon: 'replace-contract',
    places: ['form', 'list'],
    run: 'replace',
    enabledWhen: 'canReplace',
    shownTo,
  },
  {
    name: 'End',
    label: label('End', 'Terminer', 'Beenden', 'Прекратяване'),
    tooltip: label(
      'End a contract on which nothing is open',
      'Terminer un contrat sur lequel rien n’est ouvert',
      'Einen Vertrag beenden, auf dem nichts offen ist',
      'Прекратяване на договор, по който няма нищо отворено',
    ),
    icon: 'end-contract',
    places: ['form', 'list'],
    run: 'end',
    enabledWhen: 'canEnd',
    shownTo,
  },
]);
