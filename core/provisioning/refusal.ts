const mend = <F extends string | null>(field: F) => ({ next: 'mend', field }) as const;
const wait = { next: 'wait', field: null } as const;
const ask = { next: 'ask', field: null } as const;

/**
 * Everything that can stop a run of Provision Account, grouped by what a person can do next.
 * `mend`: change the field and submit again. `wait`: the service repeats by itself. `ask`: somebody with more rights must act.
 * `field` is the draft's field that the sentence stands beside; the sentences are in the controls' language files under the code.
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
  'consent-revoked': ask,
  forbidden: ask,
  'not-connected': ask,
  'provider-busy': wait,
  'provider-failing': wait,
  'provider-unreachable': wait,
  'tenant-mapped-elsewhere': ask,
  'request-not-sent': mend('mailTo'),
  'typed-date-not-taken': mend(null),
  'tenant-missing': mend(null),
  'outcome-unknown': ask,
  unexpected: ask,
} as const satisfies Record<string, { next: 'mend' | 'wait' | 'ask'; field: string | null }>;

export type RefusalCode = keyof typeof refusals;
