import { refusals, type RefusalCode } from '../../../core/provisioning/refusal';
import { readRefusal, wordsOf } from '../../../plugins/partner-center/error-body';
import { provesNothingDone, refusalCodeOf, type Operation } from '../../../plugins/partner-center/refusals';

type Case = readonly [status: number, code: number, text: string, operation: Operation, expected: RefusalCode];

const cases: readonly Case[] = [
  [401, 400, 'Access denied', 'create-customer', 'consent-expired'],
  [401, 800001, 'Partner Token missing in request context', 'ask', 'consent-expired'],
  [401, 10001, 'Authentication failed. MFA required.', 'ask', 'consent-expired'],
  [401, 900420, 'Token audience is invalid and no longer supported', 'ask', 'not-connected'],
  [403, 90000, 'Entra returned an error while issuing a token', 'ask', 'consent-expired'],
  [403, 2030, "Partner isn't onboarded to sell in country/region", 'create-customer', 'country-not-authorised'],
  [403, 900329, 'This resource does not support application-only authentication.', 'agreement', 'forbidden'],
  [403, 900308, 'Insufficient privileges to complete the operation.', 'user', 'forbidden'],
  [403, 20002, 'no commerce relationship', 'agreement', 'forbidden'],

  [400, 600002, "Organization registration ID value isn't supported", 'create-customer', 'registration-number-not-supported'],
  [400, 600049, 'Organization registration ID information is missing', 'create-customer', 'registration-number-missing'],
  [400, 600050, 'should be of the format ^(\\d{7}|\\d{10})$', 'create-customer', 'registration-number-invalid'],
  [400, 600051, 'Customer phone number is missing', 'create-customer', 'phone-missing'],

  [
    409,
    3000,
    'Invalid property: CompanyProfile.Domain. The domain a.onmicrosoft.com is already in use.',
    'create-customer',
    'domain-taken',
  ],
  [400, 3000, 'Domain a.onmicrosoft.com already exists', 'create-customer', 'domain-taken'],
  [409, 0, 'Conflict', 'create-customer', 'domain-taken'],
  [400, 3000, 'Invalid property: CompanyProfile.Domain', 'create-customer', 'domain-invalid'],
  [400, 3000, 'Invalid property: BillingProfile.Email', 'create-customer', 'email-refused'],
  [400, 3000, 'Invalid property: BillingProfile.DefaultAddress.PhoneNumber', 'create-customer', 'phone-missing'],
  [400, 3000, 'Invalid property: BillingProfile.DefaultAddress.PostalCode', 'create-customer', 'address-refused'],
  [400, 3000, 'Invalid property: BillingProfile.DefaultAddress.State', 'create-customer', 'address-refused'],
  [400, 3000, 'Invalid property: BillingProfile.DefaultAddress.City', 'create-customer', 'address-refused'],
  [400, 3000, 'Invalid property: BillingProfile.DefaultAddress.Country', 'create-customer', 'country-not-authorised'],
  [400, 3000, 'Invalid property: BillingProfile.Culture', 'create-customer', 'details-refused'],
  [400, 2000, 'Invalid input: something else', 'create-customer', 'details-refused'],

  [400, 600061, 'A partner confirmed agreement already exists for the customer.', 'agreement', 'agreement-contact-refused'],
  [400, 3000, 'Invalid property: PrimaryContact', 'agreement', 'agreement-contact-refused'],
  [400, 3000, 'Invalid property: Type', 'agreement', 'agreement-contact-refused'],
  [400, 3000, 'Invalid property: PrimaryContact.FirstName', 'agreement', 'signatory-first-name-refused'],
  [400, 3000, 'Invalid property: PrimaryContact.LastName', 'agreement', 'signatory-last-name-refused'],
  [400, 3000, 'Invalid property: PrimaryContact.Email', 'agreement', 'signatory-email-refused'],
  [400, 3000, 'Invalid property: PrimaryContact.PhoneNumber', 'agreement', 'signatory-phone-refused'],
  [400, 3000, 'Invalid property: DateAgreed', 'agreement', 'agreement-date-refused'],
  [400, 800002, 'The date must not be in the future', 'agreement', 'agreement-date-refused'],
  [400, 3000, 'Invalid property: TemplateId', 'agreement', 'agreement-template-refused'],
  [400, 3000, 'Invalid property: SignatoryFirstName', 'attestation', 'signatory-first-name-refused'],
  [400, 3000, 'Invalid property: SignatoryLastName', 'attestation', 'signatory-last-name-refused'],
  [400, 3000, 'Invalid property: SignatoryEmail', 'attestation', 'signatory-email-refused'],
  [400, 3000, 'Invalid property: SignatoryPhoneNumber', 'attestation', 'signatory-phone-refused'],
  [400, 3000, 'Invalid property: Country', 'attestation', 'agreement-contact-refused'],
  [400, 800002, 'The first name is missing', 'agreement', 'signatory-first-name-refused'],
  [400, 3000, 'Invalid property: BillingProfile.FirstName', 'create-customer', 'details-refused'],
  [503, 0, 'The e-mail service is unavailable', 'agreement', 'provider-failing'],
  [400, 900206, 'Partner Attestation is missing', 'agreement', 'agreement-link-expired'],
  [400, 900141, "This operation isn't supported", 'agreement', 'forbidden'],

  [429, 0, 'Rate limit is exceeded. Try again in 57 seconds.', 'ask', 'provider-busy'],
  [500, 800003, 'Unexpected service error', 'create-customer', 'provider-failing'],
  [500, 900192, 'Something went wrong. Try again after some time.', 'ask', 'provider-failing'],
  [503, 0, '', 'ask', 'provider-failing'],
  [408, 0, '', 'create-customer', 'provider-failing'],
  [404, 60003, 'Tenant not found', 'agreement', 'unexpected'],
  [418, 1, 'I am a teapot', 'ask', 'unexpected'],
];

describe('what Partner Center refuses', () => {
  test.each(cases)('%i / %i %j on %s is %s', (status, code, text, operation, expected) => {
    expect(refusalCodeOf({ status, code, text }, operation)).toBe(expected);
  });

  test('always finds one of our reasons', () => {
    for (const operation of ['ask', 'create-customer', 'agreement', 'attestation', 'find-customer', 'user'] as const)
      for (let status = 300; status < 600; status++)
        expect(refusals).toHaveProperty(refusalCodeOf({ status, code: 0, text: '' }, operation));
  });

  test.each([
    [400, true],
    [401, true],
    [403, true],
    [409, true],
    [429, true],
    [408, false],
    [500, false],
    [502, false],
    [504, false],
  ])('a status of %i proves that nothing was done: %s', (status, proven) => {
    expect(provesNothingDone(status)).toBe(proven);
  });
});

describe('an error body', () => {
  test.each([
    ['most services', { code: 800090, description: 'Words', data: [], source: 'PartnerFD' }, 800090, 'Words'],
    ['a code as text', { code: '2000', description: 'Words' }, 2000, 'Words'],
    ['a newer service', { code: 600061, message: 'Words', description: 'Words', errorName: 'X', isRetryable: false }, 600061, 'Words'],
    ['only a message', { code: 600061, message: 'Words' }, 600061, 'Words'],
    ['the gateway', { statusCode: 429, message: 'Rate limit is exceeded.' }, 0, 'Rate limit is exceeded.'],
    ['OData', { error: { code: 'Forbidden', message: 'No.' } }, 0, 'Forbidden: No.'],
  ])('of %s is read', (_from, body, code, text) => {
    expect(readRefusal(400, body)).toEqual({ status: 400, code, text });
  });

  test.each([[null], [''], ['<html>'], [[]], [{}], [42]])('that is none (%j) leaves the status', (body) => {
    expect(wordsOf(readRefusal(502, body))).toBe('(502)');
  });

  test('is kept short enough for its column', () => {
    expect(wordsOf(readRefusal(400, { code: 1, description: 'x'.repeat(5000) })).length).toBeLessThan(2000);
  });

  test('is told with status and code', () => {
    expect(wordsOf({ status: 403, code: 900329, text: 'No.' })).toBe('No. (403 / 900329)');
  });
});
