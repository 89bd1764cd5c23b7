import { contactFaults } from '../../../core/provisioning/contact';
import type { Draft } from '../../../core/provisioning/draft';
import type { CountryRules } from '../../../core/provisioning/questions';
import { complete, hungary, unitedStates } from './answers';

const faultsOf = (change: Partial<Draft>, rules: CountryRules | null = unitedStates) =>
  contactFaults({ ...complete, ...change }, rules).map(({ field, code }) => `${field}: ${code}`);

describe('The contact', () => {
  it('has a first name, a last name and an e-mail', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ firstName: '', lastName: '', email: '' })).toEqual(['firstName: missing', 'lastName: missing', 'email: missing']);
  });

  it('may have no phone where the country does not demand one', () => {
    expect(faultsOf({ phone: '' })).toEqual([]);
  });

  it('must have a phone where the country demands a registration number (600051)', () => {
    expect(faultsOf({ country: 'HU', phone: '' }, hungary)).toEqual(['phone: missing']);
    expect(faultsOf({ country: 'UA', phone: '' }, null)).toEqual(['phone: missing']);
  });

  it.each([
    ['jane@contoso.com', true],
    ['jane.doe+crm@mail.contoso.co.uk', true],
    ['дарина@пример.бг', true],
    [' jane@contoso.com ', true],
    ['jane', false],
    ['jane@contoso', false],
    ['@contoso.com', false],
    ['jane@', false],
    ['jane doe@contoso.com', false],
    ['jane@contoso.com, john@contoso.com', false],
    ['jane@@contoso.com', false],
    ['jane@contoso.', false],
  ])('has the e-mail “%s”: %s', (email, isRight) => {
    expect(faultsOf({ email })).toEqual(isRight ? [] : ['email: email-invalid']);
  });

  it.each([
    ['425-555-0100', true],
    ['(425)555-0100', true],
    ['+1 425 555 0100', true],
    ['1-425-555-0100', true],
    ['4255550100', true],
    ['425.555.0100', true],
    ['555-0100', false],
    ['+44 20 7946 0000', false],
    ['call me', false],
    ['425-555-0100 ext. 7', false],
    ['+', false],
  ])('has the American phone “%s”: %s', (phone, isRight) => {
    expect(faultsOf({ phone })).toEqual(isRight ? [] : ['phone: phone-invalid']);
  });

  it.each([
    ['+36 1 234 5678', true],
    ['06 1 234 5678', true],
    ['06 1 234 56789', false],
    ['01 234 5678', true],
    ['+36 1', false],
  ])('has the Hungarian phone “%s”: %s', (phone, isRight) => {
    expect(faultsOf({ country: 'HU', phone }, hungary)).toEqual(isRight ? [] : ['phone: phone-invalid']);
  });

  it('has any phone that looks like one where the rules cannot be had or are of another country', () => {
    expect(faultsOf({ phone: '+49 (89) 1234/567-8' }, null)).toEqual([]);
    expect(faultsOf({ country: 'DE', phone: '+49 89 12345678' }, unitedStates)).toEqual([]);
  });

  it.each<[keyof Draft, number]>([
    ['firstName', 50],
    ['lastName', 50],
    ['phone', 40],
  ])('has a %s of at most %d characters', (field, most) => {
    expect(faultsOf({ [field]: '1'.repeat(most) }, null)).toEqual([]);
    expect(faultsOf({ [field]: '1'.repeat(most + 1) }, null)).toEqual([`${field}: too-long`]);
  });
});
