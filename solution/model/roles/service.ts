import { rights, type Role } from '../define-role';
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

/**
 * The service's application user. It keeps the tables true and deletes nothing; it gives what it makes to the person
 * who asked (Assign), and reads as that person would, never more (acting on behalf of another user).
 */
export const service: Role = {
  name: 'CSP Service',
  grants: [
    { table: account, rights: rights('Global', 'Read', 'Write', 'Append', 'AppendTo') },
    { table: contact, rights: rights('Global', 'Read', 'AppendTo') },
    { table: provider, rights: rights('Global', 'Read', 'Write', 'Append', 'AppendTo') },
    { table: agreementTemplate, rights: rights('Global', 'Create', 'Read', 'Write', 'Append', 'AppendTo') },
    { table: providerAccount, rights: rights('Global', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: agreement, rights: rights('Global', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: provisioning, rights: rights('Global', 'Read', 'Write', 'Append', 'AppendTo') },
    { table: offer, rights: rights('Global', 'Create', 'Read', 'Write', 'Append', 'AppendTo') },
    { table: offerPrice, rights: rights('Global', 'Create', 'Read', 'Write', 'Append') },
    { table: promotion, rights: rights('Global', 'Create', 'Read', 'Write', 'Append', 'AppendTo') },
    { table: priceRule, rights: rights('Global', 'Read', 'Write', 'Append') },
    { table: billingContract, rights: rights('Global', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: order, rights: rights('Global', 'Read', 'Write', 'Append', 'AppendTo') },
    { table: subscription, rights: rights('Global', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
    { table: subscriptionChange, rights: rights('Global', 'Create', 'Read', 'Write', 'Append', 'AppendTo', 'Assign') },
  ],
  platform: {
    prvActOnBehalfOfAnotherUser: 'Global',
    prvReadUser: 'Global',
    prvReadUserSettings: 'Global',
    prvAppendToUser: 'Global',
    prvReadTransactionCurrency: 'Global',
    prvAppendToTransactionCurrency: 'Global',
    prvReadBusinessUnit: 'Global',
    prvReadOrganization: 'Global',
    prvReadEntity: 'Global',
    prvReadAttribute: 'Global',
    prvReadRelationship: 'Global',
    prvReadOptionSet: 'Global',
    prvReadEnvironmentVariableDefinition: 'Global',
    prvCreateActivity: 'Global',
    prvReadActivity: 'Global',
    prvWriteActivity: 'Global',
    prvAppendActivity: 'Global',
    prvAppendToActivity: 'Global',
    prvCreateNote: 'Global',
    prvReadNote: 'Global',
    prvAppendNote: 'Global',
  },
};
