import { allOrganizationRights, allUserRights, rights, type Role } from '../define-role';
import { account } from '../tables/account';
import { agreement } from '../tables/agreement';
import { agreementTemplate } from '../tables/agreement-template';
import { contact } from '../tables/contact';
import { provider } from '../tables/provider';
import { providerAccount } from '../tables/provider-account';
import { provisioning } from '../tables/provisioning';
import { openTheApp, workWithTimeline } from './everyday';

/** Connects providers, writes templates, maps tenants and looks after failures, in the whole organization (PRODUCT.md section 1). */
export const administrator: Role = {
  name: 'CSP Administrator',
  grants: [
    { table: account, rights: rights('Global', ...allUserRights) },
    { table: contact, rights: rights('Global', ...allUserRights) },
    { table: provider, rights: rights('Global', ...allOrganizationRights) },
    { table: agreementTemplate, rights: rights('Global', ...allOrganizationRights) },
    { table: providerAccount, rights: rights('Global', ...allUserRights) },
    { table: agreement, rights: rights('Global', ...allUserRights) },
    { table: provisioning, rights: rights('Global', ...allUserRights) },
  ],
  platform: {
    ...openTheApp,
    ...workWithTimeline('Global'),
    prvCreateEnvironmentVariableDefinition: 'Global',
    prvWriteEnvironmentVariableDefinition: 'Global',
    prvReadAsyncOperation: 'Global',
  },
};
