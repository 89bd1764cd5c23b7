import type { RefusalCode } from '../../core/provisioning/refusal';
import type { ProviderRefusal } from './error-body';
import { firstFit, serverFaults, type Rule } from './rule';

/** What was asked; the same code means different things in different places. */
export type Operation = 'ask' | 'create-customer' | 'find-customer' | 'agreement' | 'attestation' | 'user';

const invalidProperty = { status: [400, 409], code: [3000] } as const;

/** No code tells what of the signatory is refused: both calls name the property in their text only. */
const signatoryRules = (operation: 'agreement' | 'attestation'): readonly Rule<RefusalCode, Operation>[] => [
  { status: [400, 409], operation, text: /first ?name/i, refusal: 'signatory-first-name-refused' },
  { status: [400, 409], operation, text: /last ?name/i, refusal: 'signatory-last-name-refused' },
  { status: [400, 409], operation, text: /e-?mail/i, refusal: 'signatory-email-refused' },
  { status: [400, 409], operation, text: /phone/i, refusal: 'signatory-phone-refused' },
];

/**
 * Partner Center's codes in our words, the first rule that fits. Keyed on status and code together, since one code has several meanings
 * ("Partner Center REST error codes"). Code 3000 names the property only in its text. A taken domain has no documented code.
 */
const rules: readonly Rule<RefusalCode, Operation>[] = [
  { status: [429], refusal: 'provider-busy' },
  { status: [401], code: [900420], refusal: 'not-connected' },
  { status: [401], refusal: 'consent-expired' },
  { status: [403], code: [90000], refusal: 'consent-expired' },
  { status: [403], code: [2030], refusal: 'country-not-authorised' },
  { status: [403], refusal: 'forbidden' },

  { status: [400], code: [600002], refusal: 'registration-number-not-supported' },
  { status: [400], code: [600049], refusal: 'registration-number-missing' },
  { status: [400], code: [600050], refusal: 'registration-number-invalid' },
  { status: [400], code: [600051], refusal: 'phone-missing' },

  { status: [400], code: [800042, 900127, 900141], refusal: 'forbidden' },

  { code: [600061], refusal: 'agreement-contact-refused' },
  ...signatoryRules('agreement'),
  ...signatoryRules('attestation'),
  { status: [400], operation: 'agreement', text: /date ?agreed|date.*(future|accept)/i, refusal: 'agreement-date-refused' },
  { status: [400], operation: 'agreement', text: /template/i, refusal: 'agreement-template-refused' },
  { code: [900206], operation: 'agreement', refusal: 'agreement-link-expired' },
  { ...invalidProperty, operation: 'agreement', refusal: 'agreement-contact-refused' },
  { ...invalidProperty, operation: 'attestation', refusal: 'agreement-contact-refused' },
  { status: [400], operation: 'agreement', text: /contact/i, refusal: 'agreement-contact-refused' },
  { status: [400], operation: 'attestation', text: /signatory/i, refusal: 'agreement-contact-refused' },

  { ...invalidProperty, text: /domain.*(in use|taken|exist|not available)/is, refusal: 'domain-taken' },
  { ...invalidProperty, text: /domain/i, refusal: 'domain-invalid' },
  { ...invalidProperty, text: /email/i, refusal: 'email-refused' },
  { ...invalidProperty, text: /phone/i, refusal: 'phone-missing' },
  { ...invalidProperty, text: /registration/i, refusal: 'registration-number-invalid' },
  { ...invalidProperty, text: /\bcountry\b/i, refusal: 'country-not-authorised' },
  { ...invalidProperty, text: /address|city|state|postal/i, refusal: 'address-refused' },
  { status: [409], operation: 'create-customer', refusal: 'domain-taken' },
  { status: [400], operation: 'create-customer', refusal: 'details-refused' },

  { status: serverFaults, refusal: 'provider-failing' },
];

export const refusalCodeOf = (refused: ProviderRefusal, operation: Operation): RefusalCode =>
  firstFit(rules, refused, operation) ?? 'unexpected';

/** Whether the answer proves that nothing was done. After a server's fault it may have been. */
export const provesNothingDone = (status: number): boolean => status < 500 && status !== 408;
