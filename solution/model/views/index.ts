import { accountViews } from './account';
import { agreementViews } from './agreement';
import { agreementTemplateViews } from './agreement-template';
import { billingContractViews } from './billing-contract';
import { contactViews } from './contact';
import { offerViews } from './offer';
import { offerPriceViews } from './offer-price';
import { orderViews } from './order';
import { priceRuleViews } from './price-rule';
import { promotionViews } from './promotion';
import { providerViews } from './provider';
import { providerAccountViews } from './provider-account';
import { provisioningViews } from './provisioning';
import { subscriptionViews } from './subscription';
import { subscriptionChangeViews } from './subscription-change';

export const views = [
  ...accountViews,
  ...contactViews,
  ...providerViews,
  ...providerAccountViews,
  ...agreementTemplateViews,
  ...agreementViews,
  ...provisioningViews,
  ...offerViews,
  ...offerPriceViews,
  ...promotionViews,
  ...priceRuleViews,
  ...billingContractViews,
  ...orderViews,
  ...subscriptionViews,
  ...subscriptionChangeViews,
];
