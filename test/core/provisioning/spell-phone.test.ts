import { spellPhone } from '../../../core/provisioning/person';
import type { CountryRules } from '../../../core/provisioning/questions';

const rules = (phonePattern: string | null, callingCodes: readonly string[]): CountryRules => ({
  country: 'US',
  defaultCulture: 'en-US',
  cultures: ['en-US'],
  stateRequired: true,
  states: [],
  cityRequired: true,
  postalCodeRequired: true,
  postalCodePattern: null,
  phonePattern,
  callingCodes,
  registrationNumber: 'none',
  registrationNumberPattern: null,
  registrationNumberSample: null,
});
const unitedStates = rules(String.raw`^(1[\-\/\.]?)?(\((\d{3})\)|(\d{3}))[\-\/\.]?(\d{3})[\-\/\.]?(\d{4})$`, ['1']);

describe('a phone at the provider', () => {
  test.each([
    ['+1 425 555 0102', '14255550102'],
    ['425-555-0102', '425-555-0102'],
    ['(425) 555 0102', '(425)5550102'],
    [' 4255550102 ', '4255550102'],
  ])('is written as the country’s pattern wants it: %s', (typed, sent) => {
    expect(spellPhone(typed, unitedStates)).toBe(sent);
  });

  test('stays as typed where no spelling fits, so that the provider’s own refusal is seen', () => {
    expect(spellPhone('12', unitedStates)).toBe('12');
  });

  test('stays as typed where the country has no pattern', () => {
    expect(spellPhone('+49 30 1234', rules(null, ['49']))).toBe('+49 30 1234');
  });
});
