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

/** Sells for own customers, and puts an order on a contract that a colleague keeps. */
const ownRowsOfTheUnit = { ...rights('Basic', 'Create', 'Write', 'Append'), ...rights('Local', 'Read', 'AppendTo') };

/**
 * Reseller's sales staff: provisions accounts, asks for agreements, sells subscriptions. Works on own rows and sees those of the
 * business unit; tenants are the service's to write and others' to map, a seller reads them and hangs runs and agreements on them.
 */
export const seller: Role = {
  name: 'CSP Seller',
  grants: [
    { table: account, rights: { ...rights('Basic', 'Create', 'Write', 'Append'), ...rights('Local', 'Read', 'AppendTo') } },
    { table: contact, rights: { ...rights('Basic', 'Create', 'Write', 'Append'), ...rights('Local', 'Read', 'AppendTo') } },
    { table: provider, rights: rights('Global', 'Read', 'AppendTo') },
    { table: agreementTemplate, rights: rights('Global', 'Read', 'AppendTo') },
    { table: providerAccount, rights: rights('Local', 'Read', 'AppendTo') },
    { table: agreement, rights: { ...rights('Basic', 'Create', 'Write', 'Append'), ...rights('Local', 'Read', 'AppendTo') } },
    { table: provisioning, rights: { ...rights('Basic', 'Create', 'Write', 'Append', 'AppendTo'), ...rights('Local', 'Read') } },
    { table: billingContract, rights: ownRowsOfTheUnit },
    { table: order, rights: ownRowsOfTheUnit },
    { table: subscription, rights: ownRowsOfTheUnit },
    { table: subscriptionChange, rights: ownRowsOfTheUnit },
    ...readThePriceList,
  ],
  platform: { ...openTheApp, ...workWithTimeline('Basic') },
};
