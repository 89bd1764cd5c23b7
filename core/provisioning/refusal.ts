/**
 * Everything that can stop a run of Provision Account, grouped by what a person can do next.
 * `mend`: change the field and submit again. `wait`: the service repeats by itself. `ask`: somebody with more rights must act.
 * `field` is the draft's field that the sentence stands beside; the sentences are in the controls' language files under the code.
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
  'consent-expired': { next: 'ask', field: null },
  forbidden: { next: 'ask', field: null },
  'not-connected': { next: 'ask', field: null },
  'provider-busy': { next: 'wait', field: null },
  'provider-failing': { next: 'wait', field: null },
  'provider-unreachable': { next: 'wait', field: null },
  'outcome-unknown': { next: 'ask', field: null },
  unexpected: { next: 'ask', field: null },
} as const satisfies Record<string, { next: 'mend' | 'wait' | 'ask'; field: string | null }>;

export type RefusalCode = keyof typeof refusals;
