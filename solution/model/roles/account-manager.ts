import { rights, type Role } from '../define-role';
import { account } from '../tables/account';
import { agreement } from '../tables/agreement';
import { agreementTemplate } from '../tables/agreement-template';
import { billingContract } from '../tables/billing-contract';
import { contact } from '../tables/contact';
import { order } from '../tables/order';
import { provider } from '../tables/provider';
import { providerAccount } from '../tables/provider-account';
import { provisioning } from '../tables/provisioning';
import { subscription } from '../tables/subscription';
import { subscriptionChange } from '../tables/subscription-change';
import { openTheApp, readThePriceList, workWithTimeline } from './everyday';

/** Looks after the customers of a business unit: does for all of them what a seller does for own ones, and maps tenants. */
export const accountManager: Role = {
  name: 'CSP Account Manager',
  grants: [
    { table: account, rights: rights('Local', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: contact, rights: rights('Local', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: provider, rights: rights('Global', 'Read', 'AppendTo') },
    { table: agreementTemplate, rights: rights('Global', 'Read', 'AppendTo') },
    { table: providerAccount, rights: rights('Local', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: agreement, rights: rights('Local', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: provisioning, rights: rights('Local', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: billingContract, rights: rights('Local', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: order, rights: rights('Local', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: subscription, rights: rights('Local', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: subscriptionChange, rights: rights('Local', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    ...readThePriceList,
  ],
  platform: { ...openTheApp, ...workWithTimeline('Local') },
};
