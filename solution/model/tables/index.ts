import { account } from './account';
import { agreement } from './agreement';
import { agreementTemplate } from './agreement-template';
import { contact } from './contact';
import { provider } from './provider';
import { providerAccount } from './provider-account';
import { provisioning } from './provisioning';

export const tables = [provider, providerAccount, agreementTemplate, agreement, provisioning];
export const extendedTables = [account, contact];
