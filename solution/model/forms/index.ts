import { accountForm } from './account';
import { agreementForm } from './agreement';
import { agreementTemplateForm } from './agreement-template';
import { billingContractForm } from './billing-contract';
import { contactForm } from './contact';
import { offerForm } from './offer';
import { offerPriceForm } from './offer-price';
import { orderForm } from './order';
import { priceRuleForm } from './price-rule';
import { promotionForm } from './promotion';
import { providerForm } from './provider';
import { providerAccountForm } from './provider-account';
import { provisioningForm } from './provisioning';
import { subscriptionForm } from './subscription';
import { subscriptionChangeForm } from './subscription-change';

export const forms = [
  accountForm,
  contactForm,
  providerForm,
  providerAccountForm,
  agreementTemplateForm,
  agreementForm,
  provisioningForm,
  offerForm,
  offerPriceForm,
  promotionForm,
  priceRuleForm,
  billingContractForm,
  orderForm,
  subscriptionForm,
  subscriptionChangeForm,
];
