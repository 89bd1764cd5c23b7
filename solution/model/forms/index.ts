import { accountForm } from './account';
import { agreementForm } from './agreement';
import { agreementTemplateForm } from './agreement-template';
import { contactForm } from './contact';
import { providerForm } from './provider';
import { providerAccountForm } from './provider-account';
import { provisioningForm } from './provisioning';

export const forms = [accountForm, contactForm, providerForm, providerAccountForm, agreementTemplateForm, agreementForm, provisioningForm];
