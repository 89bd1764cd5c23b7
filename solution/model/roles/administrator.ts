import { allOrganizationRights, allUserRights, rights, type Role } from '../define-role';
import { account } from '../tables/account';
import { agreement } from '../tables/agreement';
import { agreementTemplate } from '../tables/agreement-template';
import { billingContract } from '../tables/billing-contract';
import { contact } from '../tables/contact';
import { offer } from '../tables/offer';
import { offerPrice } from '../tables/offer-price';
import { order } from '../tables/order';
import { priceRule } from '../tables/price-rule';
import { promotion } from '../tables/promotion';
import { provider } from '../tables/provider';
import { providerAccount } from '../tables/provider-account';
import { provisioning } from '../tables/provisioning';
import { subscription } from '../tables/subscription';
import { subscriptionChange } from '../tables/subscription-change';
import { openTheApp, workWithTimeline } from './everyday';

/** Connects providers, writes templates and price rules, maps tenants and looks after failures, in the whole organization. */
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
    { table: offer, rights: rights('Global', ...allOrganizationRights) },
    { table: offerPrice, rights: rights('Global', ...allOrganizationRights) },
    { table: promotion, rights: rights('Global', ...allOrganizationRights) },
    { table: priceRule, rights: rights('Global', ...allUserRights) },
    { table: billingContract, rights: rights('Global', ...allUserRights) },
    { table: order, rights: rights('Global', ...allUserRights) },
    { table: subscription, rights: rights('Global', ...allUserRights) },
    { table: subscriptionChange, rights: rights('Global', ...allUserRights) },
  ],
  platform: {
    ...openTheApp,
    ...workWithTimeline('Global'),
    prvCreateEnvironmentVariableDefinition: 'Global',
    prvWriteEnvironmentVariableDefinition: 'Global',
    prvReadAsyncOperation: 'Global',
  },
};
