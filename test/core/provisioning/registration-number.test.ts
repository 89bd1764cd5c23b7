import {
  phoneDemanded,
  registrationNumberCountries,
  registrationNumberFault,
  registrationNumberNeed,
} from '../../../core/provisioning/registration-number';
import { bulgaria, complete, hungary, unitedStates } from './answers';

const faultOf = (
  country: string,
  registrationNumber: string,
  rules = country === 'HU' ? hungary : country === 'BG' ? bulgaria : unitedStates,
) => registrationNumberFault({ ...complete, country, registrationNumber }, rules)?.code ?? null;

describe('The registration number', () => {
  it('is demanded in the twelve countries of Partner Center’s errors 600049 to 600051', () => {
    expect([...registrationNumberCountries].sort()).toEqual(['AM', 'AZ', 'BY', 'HU', 'IN', 'KG', 'KZ', 'MD', 'RU', 'TJ', 'UA', 'UZ']);
  });

  it.each(registrationNumberCountries)('is demanded in %s even where the provider’s rules cannot be had', (country) => {
    expect(registrationNumberNeed(country, null)).toBe('required');
    expect(phoneDemanded(country, null)).toBe(true);
  });

  it.each(['US', 'DE', 'FR', 'BG', 'GB', ''])('is optional in “%s” where the rules cannot be had', (country) => {
    expect(registrationNumberNeed(country, null)).toBe('optional');
    expect(phoneDemanded(country, null)).toBe(false);
  });

  it('is wanted as the provider’s rules say, whatever our list says', () => {
    expect(registrationNumberNeed('HU', { ...hungary, registrationNumber: 'none' })).toBe('none');
    expect(registrationNumberNeed('US', { ...unitedStates, registrationNumber: 'required' })).toBe('required');
  });

  it('is not judged by the rules of another country', () => {
    expect(registrationNumberNeed('HU', unitedStates)).toBe('required');
    expect(registrationNumberNeed('US', hungary)).toBe('optional');
  });

  it.each<[string, string, string, string | null]>([
    ['demanded and there', 'HU', '12345678', null],
    ['demanded and missing', 'HU', '', 'missing'],
    ['demanded and blank', 'HU', '  ', 'missing'],
    ['one digit short', 'HU', '1234567', 'registration-number-invalid'],
    ['one digit long', 'HU', '123456789', 'registration-number-invalid'],
    ['blanks around it', 'HU', ' 12345678 ', null],
    ['optional and left out', 'BG', '', null],
    ['optional and right', 'BG', '123456789', null],
    ['optional and wrong', 'BG', '12', 'registration-number-invalid'],
    ['not taken and left out', 'US', '', null],
    ['not taken but there (600002)', 'US', '12345678', 'registration-number-not-wanted'],
  ])('%s in %s: “%s”', (_name, country, number, fault) => {
    expect(faultOf(country, number)).toBe(fault);
  });

  it('may have 50 characters and not 51', () => {
    const rules = { ...hungary, registrationNumberPattern: null };
    expect(faultOf('HU', '1'.repeat(50), rules)).toBeNull();
    expect(faultOf('HU', '1'.repeat(51), rules)).toBe('too-long');
  });
});
