const mend = <F extends string | null>(field: F) => ({ next: 'mend', field }) as const;
const wait = { next: 'wait', field: null } as const;
const ask = { next: 'ask', field: null } as const;

/**
 * Everything that can stop a run of Provision Account, grouped by what a person can do next.
 * `mend`: change the field and submit again. `wait`: the service repeats by itself. `ask`: somebody with more rights must act.
 * `field` is the draft's field that the sentence stands beside; the sentences are in the controls' language files under the code.
 * In the order in which they came to be: rows hold a code's place in this list, so that a new one stands at its end.
 */
export const refusals = {
  'domain-taken': mend('domainPrefix'),
  'domain-invalid': mend('domainPrefix'),
  'address-refused': mend('addressLine1'),
  'country-not-authorised': mend('country'),
  'email-refused': mend('email'),
  'registration-number-missing': mend('registrationNumber'),
  'registration-number-invalid': mend('registrationNumber'),
  'registration-number-not-supported': mend('registrationNumber'),
  'phone-missing': mend('phone'),
  'agreement-contact-refused': mend('signatoryEmail'),
  'details-refused': mend('companyName'),
  'agreement-link-expired': mend(null),
  'consent-expired': ask,
  forbidden: ask,
  'not-connected': ask,
  'provider-busy': wait,
  'provider-failing': wait,
  'provider-unreachable': wait,
  'outcome-unknown': ask,
  unexpected: ask,
  'consent-revoked': ask,
  'tenant-mapped-elsewhere': ask,
  'request-not-sent': mend('mailTo'),
  'typed-date-not-taken': mend(null),
  'tenant-missing': mend(null),
  'signatory-first-name-refused': mend('signatoryFirstName'),
  'signatory-last-name-refused': mend('signatoryLastName'),
  'signatory-email-refused': mend('signatoryEmail'),
  'signatory-phone-refused': mend('signatoryPhone'),
  'agreement-date-refused': mend('agreedOn'),
  'agreement-template-refused': mend('templateId'),
} as const satisfies Record<string, { next: 'mend' | 'wait' | 'ask'; field: string | null }>;

export type RefusalCode = keyof typeof refusals;
