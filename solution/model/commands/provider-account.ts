import { label } from '../define';
import { commandsOf } from '../define-command';
import { providerAccount } from '../tables/provider-account';

const shownTo = { privilege: 'Write', table: providerAccount } as const;

/** A person's decisions about where a tenant belongs; the tenant's form has them in its control, too. */
export const providerAccountCommands = commandsOf(providerAccount, 'csp_/tenant.js', 'Tenantry.Tenant', [
  {
    name: 'Accept',
    label: label('Accept proposal', 'Accepter la proposition', 'Vorschlag annehmen', 'Приемане на предложението'),
    tooltip: label(
      'Map the tenant to the proposed account',
      'Associer le locataire au compte proposé',
      'Den Mandanten der vorgeschlagenen Firma zuordnen',
      'Свързване на средата с предложения клиент',
    ),
    icon: 'accept',
    places: ['form', 'list'],
    run: 'accept',
    enabledWhen: 'canAccept',
    shownTo,
  },
  {
    name: 'MapToAccount',
    label: label('Map to account', 'Associer à un compte', 'Firma zuordnen', 'Свързване с клиент'),
    tooltip: label(
      'Choose the account that the tenant belongs to',
      'Choisir le compte auquel appartient le locataire',
      'Die Firma wählen, zu der der Mandant gehört',
      'Избор на клиента, на когото е средата',
    ),
    icon: 'map',
    places: ['form', 'list'],
    run: 'mapTo',
    enabledWhen: 'canMap',
    shownTo,
  },
  {
    name: 'CreateAccount',
    label: label('Create account', 'Créer un compte', 'Firma anlegen', 'Създаване на клиент'),
    tooltip: label(
      'Create an account from this tenant and map the tenant to it',
      'Créer un compte à partir de ce locataire et l’y associer',
      'Aus diesem Mandanten eine Firma anlegen und ihn ihr zuordnen',
      'Създаване на клиент от тази среда и свързването ѝ с него',
    ),
    icon: 'new-account',
    places: ['form', 'list'],
    run: 'createAccount',
    enabledWhen: 'canCreateAccount',
    shownTo,
  },
  {
    name: 'Ignore',
    label: label('Ignore', 'Ignorer', 'Ignorieren', 'Пренебрегване'),
    tooltip: label(
      'Never propose this tenant again, and say why',
      'Ne plus jamais proposer ce locataire, en indiquant pourquoi',
      'Diesen Mandanten nie mehr vorschlagen, mit Begründung',
      'Средата да не се предлага повече, с посочена причина',
    ),
    icon: 'ignore',
    places: ['list'],
    run: 'ignore',
    enabledWhen: 'canIgnore',
    shownTo,
  },
  {
    name: 'Unmap',
    label: label('Un-map', 'Dissocier', 'Zuordnung aufheben', 'Прекратяване на връзката'),
    tooltip: label(
      'Take the tenant away from its account, after seeing what that affects',
      'Retirer le locataire de son compte, après avoir vu les conséquences',
      'Den Mandanten von seiner Firma lösen, nachdem die Folgen gezeigt wurden',
      'Отделяне на средата от клиента, след като се покаже какво следва',
    ),
    icon: 'unmap',
    places: ['list', 'sub-grid'],
    run: 'unmap',
    enabledWhen: 'canUnmap',
    shownTo,
  },
]);
