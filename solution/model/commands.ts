import { label } from './define';
import type { Command } from './define-command';
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
  places: ['form'],
  run: { library, function: 'Tenantry.Account.provision' },
  enabledWhen: { library, function: 'Tenantry.Account.canProvision' },
  shownTo: { privilege: 'Create', table: provisioning },
};

export const commands = [provisionAccount];
