import type * as React from '../../common/react';
import type { WizardStep } from '../../../core/provisioning/draft';
import { AgreementScreen } from './agreement';
import { CompanyScreen } from './company';
import { ContactScreen } from './contact';
import { ProviderScreen } from './provider';
import { RegistrationScreen } from './registration';
import { RequestScreen } from './request';
import { ReviewScreen } from './review';

/** One screen a step. */
export const screens: Readonly<Record<WizardStep, React.FunctionComponent>> = {
  Provider: ProviderScreen,
  Registration: RegistrationScreen,
  Company: CompanyScreen,
  Contact: ContactScreen,
  Agreement: AgreementScreen,
  Review: ReviewScreen,
  Request: RequestScreen,
};
