import type { HiddenCommands } from '../define-command';
import { providerAccount } from '../tables/provider-account';
import { provisioning } from '../tables/provisioning';
import { accountCommands } from './account';
import { agreementCommands } from './agreement';
import { agreementTemplateCommands } from './agreement-template';
import { providerCommands } from './provider';
import { providerAccountCommands } from './provider-account';

export const commands = [
  ...accountCommands,
  ...providerCommands,
  ...providerAccountCommands,
  ...agreementTemplateCommands,
  ...agreementCommands,
];

/**
 * A run begins with the command on its account, saves itself as it goes, and stays on record: one that shall not go on is withdrawn.
 * One made, saved or deleted by hand would have no account, or take the record of what was made at Microsoft away.
 * A tenant comes from its provider, and where it belongs is decided by commands.
 */
export const hiddenCommands: readonly HiddenCommands[] = [
  { table: provisioning, hidden: ['new', 'save', 'delete'] },
  { table: providerAccount, hidden: ['new', 'save'] },
];
