import type { TemplateFacts } from '../../../core/provisioning/agreement';
import { emptyDraft, type Draft } from '../../../core/provisioning/draft';
import type { ProviderFacts } from '../../../core/provisioning/provider';
import type { CountryRules } from '../../../core/provisioning/questions';
import type { WizardFacts } from '../../../core/provisioning/wizard';

export const unitedStates: CountryRules = {
  country: 'US',
  defaultCulture: 'en-US',
  cultures: ['en-US', 'es-US'],
  stateRequired: true,
  states: ['CA', 'NY', 'WA'],
  cityRequired: true,
  postalCodeRequired: true,
  postalCodePattern: '^\\d{5}(-\\d{4})?$',
  phonePattern: '^(1[\\-\\/\\.]?)?(\\((\\d{3})\\)|(\\d{3}))[\\-\\/\\.]?(\\d{3})[\\-\\/\\.]?(\\d{4})$',
  callingCodes: ['1'],
  registrationNumber: 'none',
  registrationNumberPattern: null,
  registrationNumberSample: null,
};

export const hungary: CountryRules = {
  ...unitedStates,
  country: 'HU',
  defaultCulture: 'hu-HU',
  cultures: ['hu-HU'],
  stateRequired: false,
  states: [],
  postalCodePattern: '^\\d{4}$',
  phonePattern: '^0?\\d{8,9}$',
  callingCodes: ['36'],
  registrationNumber: 'required',
  registrationNumberPattern: '^\\d{8}$',
  registrationNumberSample: '12345678',
};

export const bulgaria: CountryRules = {
  ...hungary,
  country: 'BG',
  defaultCulture: 'bg-BG',
  cultures: ['bg-BG', 'en-US'],
  phonePattern: null,
  callingCodes: ['359'],
  registrationNumber: 'optional',
  registrationNumberPattern: '^\\d{9}$',
};

/** Every answer is given and right, so that a test only says what it spoils. */
export const complete: Draft = {
  ...emptyDraft,
  providerId: 'p1',
  branch: 'NewTenant',
  companyName: 'Contoso',
  domainPrefix: 'contoso',
  country: 'US',
  addressLine1: '1 Microsoft Way',
  city: 'Redmond',
  state: 'WA',
  postalCode: '98052',
  culture: 'en-US',
  firstName: 'Jane',
  lastName: 'Doe',
  email: 'jane@contoso.com',
  phone: '425-555-0100',
  templateId: 't1',
  agreementPath: 'AttestationLink',
  signatoryFirstName: 'Jane',
  signatoryLastName: 'Doe',
  signatoryEmail: 'jane@contoso.com',
  signatoryPhone: '425-555-0100',
};

export const provider: ProviderFacts = {
  id: 'p1',
  name: 'Partner Center Europe',
  connected: true,
  countries: ['US', 'HU', 'BG'],
  currency: 'EUR',
  agreementPath: 'AttestationLink',
};

export const template: TemplateFacts = {
  id: 't1',
  name: 'Microsoft Customer Agreement',
  providerId: null,
  language: 'en',
  effectiveOn: null,
  expiresOn: null,
  link: null,
  isDefault: true,
};

export const facts: WizardFacts = {
  providers: [provider],
  templates: [template],
  rules: unitedStates,
  domain: 'free',
  today: '2026-11-21',
};
