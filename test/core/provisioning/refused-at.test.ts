import { emptyDraft } from '../../../core/provisioning/draft';
import { refusals, type RefusalCode } from '../../../core/provisioning/refusal';
import { fieldOf, stepToMend } from '../../../core/provisioning/refused-at';

const codes = Object.keys(refusals) as RefusalCode[];

describe('A refusal', () => {
  it.each([
    ['domain-taken', 'domainPrefix', 'Company'],
    ['domain-invalid', 'domainPrefix', 'Company'],
    ['address-refused', 'addressLine1', 'Company'],
    ['country-not-authorised', 'country', 'Company'],
    ['registration-number-missing', 'registrationNumber', 'Company'],
    ['registration-number-invalid', 'registrationNumber', 'Company'],
    ['registration-number-not-supported', 'registrationNumber', 'Company'],
    ['details-refused', 'companyName', 'Company'],
    ['email-refused', 'email', 'Contact'],
    ['phone-missing', 'phone', 'Contact'],
    ['agreement-contact-refused', 'signatoryEmail', 'Agreement'],
    ['signatory-first-name-refused', 'signatoryFirstName', 'Agreement'],
    ['signatory-last-name-refused', 'signatoryLastName', 'Agreement'],
    ['signatory-email-refused', 'signatoryEmail', 'Agreement'],
    ['signatory-phone-refused', 'signatoryPhone', 'Agreement'],
    ['agreement-date-refused', 'agreedOn', 'Agreement'],
    ['agreement-template-refused', 'templateId', 'Agreement'],
  ] as const)('%s stands beside %s on %s', (code, field, step) => {
    expect(fieldOf(code)).toBe(field);
    expect(stepToMend(code)).toBe(step);
  });

  it.each(codes.filter((code) => refusals[code].next !== 'mend'))('%s can be mended by no answer', (code) => {
    expect(fieldOf(code)).toBeNull();
    expect(stepToMend(code)).toBeNull();
  });

  it.each(codes)('%s names a field that there is', (code) => {
    const field = fieldOf(code);
    if (field !== null) expect(emptyDraft).toHaveProperty(field);
  });
});
