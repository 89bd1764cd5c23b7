import { accountViews } from './account';
import { agreementViews } from './agreement';
import { agreementTemplateViews } from './agreement-template';
import { contactViews } from './contact';
import { providerViews } from './provider';
import { providerAccountViews } from './provider-account';
import { provisioningViews } from './provisioning';

export const views = [
  ...accountViews,
  ...contactViews,
  ...providerViews,
  ...providerAccountViews,
  ...agreementTemplateViews,
  ...agreementViews,
  ...provisioningViews,
];
