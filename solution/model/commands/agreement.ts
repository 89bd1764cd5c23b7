import { label } from '../define';
import { commandsOf } from '../define-command';
import { agreement } from '../tables/agreement';

const shownTo = { privilege: 'Write', table: agreement } as const;

/** What a person may want of the service for an agreement. */
export const agreementCommands = commandsOf(agreement, 'csp_/agreement.js', 'Tenantry.Agreement', [
  {
    name: 'SendLink',
    label: label('Send link', 'Envoyer le lien', 'Link senden', 'Изпращане на връзка'),
    tooltip: label(
      'Make a link by which the customer accepts on Microsoft’s page',
      'Créer un lien par lequel le client accepte sur la page de Microsoft',
      'Einen Link erstellen, mit dem der Kunde auf Microsofts Seite annimmt',
      'Създаване на връзка, чрез която клиентът приема на страницата на Microsoft',
    ),
    icon: 'send-link',
    places: ['form', 'list', 'sub-grid'],
    run: 'sendLink',
    enabledWhen: 'canSendLink',
    shownTo,
  },
  {
    name: 'RecordDate',
    label: label('Record date', 'Enregistrer la date', 'Datum erfassen', 'Записване на датата'),
    tooltip: label(
      'Tell the provider the day on which the customer signed',
      'Communiquer au fournisseur le jour de la signature du client',
      'Dem Anbieter den Tag mitteilen, an dem der Kunde unterschrieben hat',
      'Съобщаване на доставчика кога клиентът е подписал',
    ),
    icon: 'record-date',
    places: ['form', 'list', 'sub-grid'],
    run: 'recordDate',
    enabledWhen: 'canRecordDate',
    shownTo,
  },
  {
    name: 'LookUp',
    label: label('Look up', 'Vérifier', 'Nachsehen', 'Проверка'),
    tooltip: label(
      'Ask the provider what it has on file',
      'Demander au fournisseur ce qu’il a enregistré',
      'Beim Anbieter nachsehen, was dort vorliegt',
      'Проверка при доставчика какво е налично',
    ),
    icon: 'look-up',
    places: ['form', 'list', 'sub-grid'],
    run: 'lookUp',
    enabledWhen: 'canLookUp',
    shownTo,
  },
]);
