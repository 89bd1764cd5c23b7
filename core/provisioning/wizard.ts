import { agreementFaults, type TemplateFacts } from './agreement';
import { companyFaults, type Availability } from './company';
import { contactFaults } from './contact';
import type { Day } from '../time/day';
import type { Branch, Draft, DraftField, WizardStep } from './draft';
import type { Fault } from './fault';
import { providerFaults, chosenProvider, type ProviderFacts } from './provider';
import type { CountryRules } from './questions';
import { registrationFaults } from './registration';
import { requestFaults } from './request';

/** What the wizard must know beside the answers to judge them. */
export type WizardFacts = {
  readonly providers: readonly ProviderFacts[];
  readonly templates: readonly TemplateFacts[];
  /** Of the draft's country; `null` while they are fetched or cannot be had. */
  readonly rules: CountryRules | null;
  readonly domain: Availability;
  /** The person's day. */
  readonly today: Day;
};

const stepsOfBranch: Readonly<Record<Branch, readonly WizardStep[]>> = {
  NewTenant: ['Provider', 'Registration', 'Company', 'Contact', 'Agreement', 'Review'],
  ExistingTenant: ['Provider', 'Registration', 'Request'],
};

/** The steps of a draft in their order; until the registration is answered, those of a customer who is new to Microsoft. */
export const stepsFor = ({ branch }: Pick<Draft, 'branch'>): readonly WizardStep[] => stepsOfBranch[branch ?? 'NewTenant'];

/** The last step submits the draft. */
export const isLastStep = (step: WizardStep, draft: Pick<Draft, 'branch'>): boolean => stepsFor(draft).at(-1) === step;

/** What is still to mend on one step; the review has no answers of its own. */
export const stepFaults = (step: WizardStep, draft: Draft, facts: WizardFacts): readonly Fault[] => {
  const provider = chosenProvider(draft, facts.providers);
  switch (step) {
    case 'Provider':
      return providerFaults(draft, facts.providers);
    case 'Registration':
      return registrationFaults(draft);
    case 'Company':
      return companyFaults(draft, { provider, rules: facts.rules, domain: facts.domain });
    case 'Contact':
      return contactFaults(draft, facts.rules);
    case 'Agreement':
      return agreementFaults(draft, { provider, templates: facts.templates, today: facts.today });
    case 'Review':
      return [];
    case 'Request':
      return requestFaults(draft);
  }
};

export const isComplete = (step: WizardStep, draft: Draft, facts: WizardFacts): boolean => stepFaults(step, draft, facts).length === 0;

/** Everything that keeps the draft from being submitted, in the order of the steps. */
export const draftFaults = (draft: Draft, facts: WizardFacts): readonly Fault[] =>
  stepsFor(draft).flatMap((step) => stepFaults(step, draft, facts));

/** The step before or after; the same one at either end. */
export const stepBeside = (step: WizardStep, by: -1 | 1, draft: Pick<Draft, 'branch'>): WizardStep => {
  const steps = stepsFor(draft);
  return steps[steps.indexOf(step) + by] ?? step;
};

/** The step on whose screen a field stands. */
export const stepOf = (field: DraftField): WizardStep => places[field];

const places: Readonly<Record<DraftField, WizardStep>> = {
  step: 'Review',
  providerId: 'Provider',
  branch: 'Registration',
  companyName: 'Company',
  domainPrefix: 'Company',
  country: 'Company',
  addressLine1: 'Company',
  addressLine2: 'Company',
  city: 'Company',
  state: 'Company',
  postalCode: 'Company',
  addressCheck: 'Company',
  culture: 'Company',
  registrationNumber: 'Company',
  firstName: 'Contact',
  lastName: 'Contact',
  email: 'Contact',
  phone: 'Contact',
  templateId: 'Agreement',
  agreementPath: 'Agreement',
  signatoryFirstName: 'Agreement',
  signatoryLastName: 'Agreement',
  signatoryEmail: 'Agreement',
  signatoryPhone: 'Agreement',
  agreedOn: 'Agreement',
  contactId: 'Request',
  knownTenant: 'Request',
  requestTemplateId: 'Request',
  mailTo: 'Request',
  mailSubject: 'Request',
  mailBody: 'Request',
};
