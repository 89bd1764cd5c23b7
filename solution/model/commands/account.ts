import { label } from '../define';
import { commandsOf } from '../define-command';
import { account } from '../tables/account';
import { provisioning } from '../tables/provisioning';

/** The main job begins here. */
export const accountCommands = commandsOf(account, 'csp_/account.js', 'Tenantry.Account', [
  {
    name: 'ProvisionAccount',
    label: label('Provision Account', 'Approvisionner le compte', 'Konto bereitstellen', 'Предоставяне на среда'),
    tooltip: label(
      'Create or link this account’s Microsoft tenant',
      'Créer ou associer le locataire Microsoft de ce compte',
      'Den Microsoft-Mandanten dieser Firma anlegen oder verknüpfen',
      'Създаване или свързване на средата на клиента в Microsoft',
    ),
    icon: 'provision',
    places: ['form', 'list', 'sub-grid'],
    run: 'provision',
    enabledWhen: 'canProvision',
    shownTo: { privilege: 'Create', table: provisioning },
  },
]);
