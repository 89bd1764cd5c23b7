import { label } from '../define';
import { commandsOf } from '../define-command';
import { order } from '../tables/order';

const shownTo = { privilege: 'Write', table: order } as const;

/** What a person may do with an order besides what its control offers. */
export const orderCommands = commandsOf(order, 'csp_/order.js', 'Tenantry.Order', [
  {
    name: 'Open',
    label: label('Open', 'Ouvrir', 'Öffnen', 'Отваряне'),
    tooltip: label(
      'Open the order over this list',
      'Ouvrir la commande par-dessus cette liste',
      'Die Bestellung über dieser Liste öffnen',
      'Отваряне на поръчката над този списък',
    ),
    icon: 'open-order',
    places: ['list', 'sub-grid'],
    run: 'open',
    enabledWhen: 'canOpen',
    shownTo: { privilege: 'Read', table: order },
  },
  {
    name: 'Withdraw',
    label: label('Withdraw', 'Retirer', 'Zurückziehen', 'Оттегляне'),
    tooltip: label(
      'Give up an order of which nothing was bought',
      'Abandonner une commande dont rien n’a été acheté',
      'Eine Bestellung aufgeben, von der nichts gekauft wurde',
      'Изоставяне на поръчка, от която нищо не е купено',
    ),
    icon: 'withdraw',
    places: ['form', 'list', 'sub-grid'],
    run: 'withdraw',
    enabledWhen: 'canWithdraw',
    shownTo,
  },
  {
    name: 'BuyAgain',
    label: label('It was not bought: try again', 'Pas acheté : réessayer', 'Nicht gekauft: erneut versuchen', 'Не е купено: нов опит'),
    tooltip: label(
      'Say that an order of unknown outcome was not bought, so that the service tries again',
      'Indiquer qu’une commande au résultat inconnu n’a pas été achetée, pour que le service réessaie',
      'Bei unbekanntem Ausgang angeben, dass nicht gekauft wurde, damit der Dienst es erneut versucht',
      'При неизвестен изход посочване, че не е купено, за да опита услугата отново',
    ),
    icon: 'buy-again',
    places: ['form', 'list'],
    run: 'buyAgain',
    enabledWhen: 'canBuyAgain',
    shownTo,
  },
]);
