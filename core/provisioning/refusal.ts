const wait = { next: 'wait', field: null } as const;
const ask = { next: 'ask', field: null } as const;

/**
 * Everything that can stop a run of Provision Account, grouped by what a person can do next.
 * `mend`: change the field and submit again. `wait`: the service repeats by itself. `ask`: somebody with more rights must act.
 * `field` is the draft's field that the sentence stands beside; the sentences are in the controls' language files under the code.
 * In the order in which they came to be: rows hold a code's place in this list, so that a new one stands at its end.
 */
export const refusals = {
  'domain-taken': { next: 'mend', field: 'domainPrefix' },
  'domain-invalid': { next: 'mend', field: 'domainPrefix' },
  'address-refused': { next: 'mend', field: 'addressLine1' },
  'country-not-authorised': { next: 'mend', field: 'country' },
  'email-refused': { next: 'mend', field: 'email' },
  'registration-number-missing': { next: 'mend', field: 'registrationNumber' },
  'registration-number-invalid': { next: 'mend', field: 'registrationNumber' },
  'registration-number-not-supported': { next: 'mend', field: 'registrationNumber' },
  'phone-missing': { next: 'mend', field: 'phone' },
  'agreement-contact-refused': { next: 'mend', field: 'signatoryEmail' },
  'details-refused': { next: 'mend', field: 'companyName' },
  'agreement-link-expired': { next: 'mend', field: null },
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
  'request-not-sent': { next: 'mend', field: 'mailTo' },
  'typed-date-not-taken': { next: 'mend', field: null },
  'tenant-missing': { next: 'mend', field: null },
  'signatory-first-name-refused': { next: 'mend', field: 'signatoryFirstName' },
  'signatory-last-name-refused': { next: 'mend', field: 'signatoryLastName' },
  'signatory-email-refused': { next: 'mend', field: 'signatoryEmail' },
  'signatory-phone-refused': { next: 'mend', field: 'signatoryPhone' },
  'agreement-date-refused': { next: 'mend', field: 'agreedOn' },
  'agreement-template-refused': { next: 'mend', field: 'templateId' },
} as const satisfies Record<string, { next: 'mend' | 'wait' | 'ask'; field: string | null }>;

export type RefusalCode = keyof typeof refusals;
