import { refusal } from '../../../solution/model/choices/values';

/** Rows hold these numbers: none may ever mean something else, so that a new code stands at the end. */
const onRows = [
  'domain-taken',
  'domain-invalid',
  'address-refused',
  'country-not-authorised',
  'email-refused',
  'registration-number-missing',
  'registration-number-invalid',
  'registration-number-not-supported',
  'phone-missing',
  'agreement-contact-refused',
  'details-refused',
  'agreement-link-expired',
  'consent-expired',
  'forbidden',
  'not-connected',
  'provider-busy',
  'provider-failing',
  'provider-unreachable',
  'outcome-unknown',
  'unexpected',
  'consent-revoked',
  'tenant-mapped-elsewhere',
  'request-not-sent',
  'typed-date-not-taken',
  'tenant-missing',
  'signatory-first-name-refused',
  'signatory-last-name-refused',
  'signatory-email-refused',
  'signatory-phone-refused',
  'agreement-date-refused',
  'agreement-template-refused',
];

describe('the reasons of a refusal', () => {
  test('keep their numbers for ever', () => {
    expect(Object.entries(refusal)).toEqual(onRows.map((code, place) => [code, 727000000 + place]));
  });
});
