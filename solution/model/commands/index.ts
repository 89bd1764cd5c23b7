import type { HiddenCommands } from '../define-command';
import { offer } from '../tables/offer';
import { offerPrice } from '../tables/offer-price';
import { order } from '../tables/order';
import { promotion } from '../tables/promotion';
import { providerAccount } from '../tables/provider-account';
import { provisioning } from '../tables/provisioning';
import { subscription } from '../tables/subscription';
import { subscriptionChange } from '../tables/subscription-change';
import { accountCommands } from './account';
import { accountSellingCommands } from './account-selling';
import { agreementCommands } from './agreement';
import { agreementTemplateCommands } from './agreement-template';
import { billingContractCommands } from './billing-contract';
import { orderCommands } from './order';
import { priceRuleCommands } from './price-rule';
import { providerCommands } from './provider';
import { providerAccountCommands } from './provider-account';
import { subscriptionCommands } from './subscription';

export const commands = [
  ...accountCommands,
  ...accountSellingCommands,
  ...providerCommands,
  ...providerAccountCommands,
  ...agreementTemplateCommands,
  ...agreementCommands,
  ...billingContractCommands,
  ...priceRuleCommands,
  ...orderCommands,
  ...subscriptionCommands,
];

/** What comes from the provider's catalogue, or stays on record, is neither made nor taken away by hand. */
const notByHand = ['new', 'save', 'delete'] as const;

/**
 * A run begins with the command on its account, saves itself as it goes, and stays on record: one that shall not go on is withdrawn.
 * One made, saved or deleted by hand would have no account, or take the record of what was made at Microsoft away. So it is with an order,
 * and with the subscriptions and changes that come of it. A tenant comes from its provider, and where it belongs is decided by commands.
 */
export const hiddenCommands: readonly HiddenCommands[] = [
  { table: provisioning, hidden: notByHand },
  { table: providerAccount, hidden: ['new', 'save'] },
  ...[offer, offerPrice, promotion, order, subscription, subscriptionChange].map((table) => ({ table, hidden: notByHand })),
];
