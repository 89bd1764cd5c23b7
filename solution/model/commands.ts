import { label } from './define';
import type { Command, HiddenCommands } from './define-command';
import { account } from './tables/account';
import { provisioning } from './tables/provisioning';

const library = 'csp_/account.js';

/** The main job begins here (PRODUCT.md section 3). */
const provisionAccount: Command = {
  table: account,
  name: 'ProvisionAccount',
  label: label('Provision Account', 'Approvisionner le compte', 'Konto bereitstellen', 'Предоставяне на среда'),
  tooltip: label(
    'Create or link this account’s Microsoft tenant',
    'Créer ou associer le locataire Microsoft de ce compte',
    'Den Microsoft-Mandanten dieser Firma anlegen oder verknüpfen',
    'Създаване или свързване на средата на клиента в Microsoft',
  ),
  icon: 'csp_/icons/provision.svg',
  places: ['form', 'list', 'sub-grid'],
  run: { library, function: 'Tenantry.Account.provision' },
  enabledWhen: { library, function: 'Tenantry.Account.canProvision' },
  shownTo: { privilege: 'Create', table: provisioning },
};

export const commands = [provisionAccount];

/**
 * A run begins with the command on its account, saves itself as it goes, and stays on record: one that shall not go on is withdrawn.
 * One made, saved or deleted by hand would have no account, or take the record of what was made at Microsoft away.
 */
export const hiddenCommands: readonly HiddenCommands[] = [{ table: provisioning, hidden: ['new', 'save', 'delete'] }];
