import fc from 'fast-check';
import { addressDifferences, addressFaults, addressFields, addressOf, sameAddress } from '../../../core/provisioning/address';
import type { Draft } from '../../../core/provisioning/draft';
import type { Address, CountryRules } from '../../../core/provisioning/questions';
import { bulgaria, complete, hungary, unitedStates } from './answers';

const faultsOf = (change: Partial<Draft>, rules: CountryRules | null = unitedStates) =>
  addressFaults({ ...complete, ...change }, rules).map(({ field, code }) => `${field}: ${code}`);

describe('An address by the rules of the United States', () => {
  it.each<[string, Partial<Draft>, string[]]>([
    ['complete', {}, []],
    ['with a second line', { addressLine2: 'Building 92' }, []],
    ['with a long postal code', { postalCode: '98052-8300' }, []],
    ['with blanks around the postal code', { postalCode: ' 98052 ' }, []],
    ['without a street', { addressLine1: '' }, ['addressLine1: missing']],
    ['without a city', { city: ' ' }, ['city: missing']],
    ['without a state', { state: '' }, ['state: missing']],
    ['with a state’s name instead of its code', { state: 'Washington' }, ['state: state-not-listed']],
    ['with a state that does not exist', { state: 'XX' }, ['state: state-not-listed']],
    ['without a postal code', { postalCode: '' }, ['postalCode: missing']],
    ['with four digits', { postalCode: '9805' }, ['postalCode: postal-code-invalid']],
    ['with six digits', { postalCode: '980521' }, ['postalCode: postal-code-invalid']],
    ['with a Canadian postal code', { postalCode: 'K1A 0B1' }, ['postalCode: postal-code-invalid']],
    ['with 200 characters', { addressLine1: 'a'.repeat(200) }, []],
    ['with 201 characters', { addressLine1: 'a'.repeat(201) }, ['addressLine1: too-long']],
    ['with a second line of 201', { addressLine2: 'a'.repeat(201) }, ['addressLine2: too-long']],
    [
      'with nothing at all',
      { addressLine1: '', city: '', state: '', postalCode: '' },
      ['addressLine1: missing', 'city: missing', 'state: missing', 'postalCode: missing'],
    ],
  ])('%s', (_name, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });
});

describe('An address by the rules of other countries', () => {
  it('needs no state where the country has none', () => {
    expect(faultsOf({ state: '', postalCode: '1051' }, hungary)).toEqual([]);
  });

  it('takes any state where the country lists none', () => {
    expect(faultsOf({ state: 'Pest', postalCode: '1051' }, hungary)).toEqual([]);
  });

  it('has the postal code of its own country', () => {
    expect(faultsOf({ postalCode: '98052' }, bulgaria)).toEqual(['postalCode: postal-code-invalid']);
  });

  it('needs neither city nor postal code where the country demands none', () => {
    const rules = { ...bulgaria, cityRequired: false, postalCodeRequired: false };
    expect(faultsOf({ city: '', postalCode: '' }, rules)).toEqual([]);
  });

  it('is judged by street and city alone where the rules cannot be had', () => {
    expect(faultsOf({ state: '', postalCode: '' }, null)).toEqual([]);
    expect(faultsOf({ addressLine1: '', city: '' }, null)).toEqual(['addressLine1: missing', 'city: missing']);
    expect(faultsOf({ postalCode: 'x'.repeat(21), state: 'x'.repeat(51) }, null)).toEqual(['state: too-long', 'postalCode: too-long']);
  });

  it('is not held up by a pattern that nobody can read', () => {
    expect(faultsOf({}, { ...unitedStates, postalCodePattern: '([' })).toEqual([]);
  });
});

describe('Two addresses', () => {
  const address: Address = addressOf(complete);

  it.each<[string, Partial<Address>]>([
    ['case', { city: 'REDMOND' }],
    ['blanks', { addressLine1: ' 1  Microsoft Way ' }],
    ['punctuation', { addressLine1: '1, Microsoft-Way.' }],
    ['full-width digits', { postalCode: '９８０５２' }],
  ])('are the same but for %s', (_name, change) => {
    expect(sameAddress(address, { ...address, ...change })).toBe(true);
  });

  it.each<[keyof Address, string]>([
    ['addressLine1', '2 Microsoft Way'],
    ['addressLine2', 'Building 92'],
    ['city', 'Bellevue'],
    ['state', 'CA'],
    ['postalCode', '98052-8300'],
    ['country', 'CA'],
  ])('differ in %s', (field, text) => {
    expect(addressDifferences(address, { ...address, [field]: text })).toEqual([field]);
  });

  const anyAddress = fc.record(Object.fromEntries(addressFields.map((field) => [field, fc.string({ unit: 'grapheme', maxLength: 12 })])));

  it('are the same as themselves', () => {
    fc.assert(fc.property(anyAddress, (one) => sameAddress({ ...address, ...one }, { ...address, ...one })));
  });

  it('differ in the same fields from either side', () => {
    fc.assert(
      fc.property(anyAddress, anyAddress, (one, other) => {
        const [left, right] = [
          { ...address, ...one },
          { ...address, ...other },
        ];
        expect(addressDifferences(left, right)).toEqual(addressDifferences(right, left));
      }),
    );
  });
});

describe('The address of a draft', () => {
  it('has no blanks around its lines', () => {
    expect(addressOf({ ...complete, addressLine1: ' 1 Microsoft Way ', city: 'Redmond ' })).toEqual({
      addressLine1: '1 Microsoft Way',
      addressLine2: '',
      city: 'Redmond',
      state: 'WA',
      postalCode: '98052',
      country: 'US',
    });
  });
});
