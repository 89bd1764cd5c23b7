import { account } from './account';
import { agreement } from './agreement';
import { agreementTemplate } from './agreement-template';
import { billingContract } from './billing-contract';
import { contact } from './contact';
import { offer } from './offer';
import { offerPrice } from './offer-price';
import { order } from './order';
import { priceRule } from './price-rule';
import { promotion } from './promotion';
import { provider } from './provider';
import { providerAccount } from './provider-account';
import { provisioning } from './provisioning';
import { subscription } from './subscription';
import { subscriptionChange } from './subscription-change';

export const tables = [
  provider,
  providerAccount,
  agreementTemplate,
  agreement,
  provisioning,
  offer,
  offerPrice,
  promotion,
  priceRule,
  billingContract,
  order,
  subscription,
  subscriptionChange,
];
export const extendedTables = [account, contact];
