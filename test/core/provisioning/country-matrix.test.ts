import fc from 'fast-check';
import { companyFaults } from '../../../core/provisioning/company';
import { contactFaults } from '../../../core/provisioning/contact';
import type { Draft } from '../../../core/provisioning/draft';
import type { CountryRules } from '../../../core/provisioning/questions';
import { complete, provider, unitedStates } from './answers';

/** A country is a set of switches; every combination must be answerable, and must demand exactly what it says. */
const switches = fc.record({
  stateRequired: fc.boolean(),
  hasStates: fc.boolean(),
  cityRequired: fc.boolean(),
  postalCodeRequired: fc.boolean(),
  hasPostalPattern: fc.boolean(),
  registrationNumber: fc.constantFrom('required', 'optional', 'none'),
});
type Switches = typeof switches extends fc.Arbitrary<infer S> ? S : never;

const rulesOf = (on: Switches): CountryRules => ({
  ...unitedStates,
  stateRequired: on.stateRequired,
  states: on.hasStates ? ['CA', 'WA'] : [],
  cityRequired: on.cityRequired,
  postalCodeRequired: on.postalCodeRequired,
  postalCodePattern: on.hasPostalPattern ? '^\\d{5}$' : null,
  phonePattern: null,
  registrationNumber: on.registrationNumber,
  registrationNumberPattern: on.registrationNumber === 'none' ? null : '^\\d{8}$',
});

const codes = (draft: Draft, rules: CountryRules) => [
  ...companyFaults(draft, { provider, rules, domain: 'free' }).map(({ field, code }) => `${field}: ${code}`),
  ...contactFaults(draft, rules).map(({ field, code }) => `${field}: ${code}`),
];

describe('In every country', () => {
  it('a full set of right answers is taken', () => {
    fc.assert(
      fc.property(switches, (on) => {
        const registrationNumber = on.registrationNumber === 'none' ? '' : '12345678';
        expect(codes({ ...complete, registrationNumber }, rulesOf(on))).toEqual([]);
      }),
    );
  });

  it('exactly the demanded answers are missing from an empty address', () => {
    fc.assert(
      fc.property(switches, (on) => {
        const bare = { ...complete, addressLine1: '', city: '', state: '', postalCode: '', phone: '', registrationNumber: '' };
        const demanded = [
          'addressLine1',
          ...(on.cityRequired ? ['city'] : []),
          ...(on.stateRequired ? ['state'] : []),
          ...(on.postalCodeRequired ? ['postalCode'] : []),
          ...(on.registrationNumber === 'required' ? ['registrationNumber', 'phone'] : []),
        ];
        expect(codes(bare, rulesOf(on))).toEqual(demanded.map((field) => `${field}: missing`));
      }),
    );
  });

  it('a wrong answer is a fault wherever there is a rule for it, demanded or not', () => {
    fc.assert(
      fc.property(switches, (on) => {
        const wrong = { ...complete, state: 'Nowhere', postalCode: 'ABC', registrationNumber: 'X' };
        const found = codes(wrong, rulesOf(on));
        expect(found.includes('state: state-not-listed')).toBe(on.hasStates);
        expect(found.includes('postalCode: postal-code-invalid')).toBe(on.hasPostalPattern);
        expect(found.includes('registrationNumber: registration-number-invalid')).toBe(on.registrationNumber !== 'none');
        expect(found.includes('registrationNumber: registration-number-not-wanted')).toBe(on.registrationNumber === 'none');
      }),
    );
  });

  it('rules of another country change nothing: they are not this country’s', () => {
    fc.assert(
      fc.property(switches, (on) => {
        const elsewhere = { ...complete, country: 'BG', state: '', registrationNumber: '' };
        const foreign = rulesOf(on);
        expect(codes(elsewhere, foreign)).toEqual([]);
      }),
    );
  });
});

describe('Blanks around an answer', () => {
  it('never make a right answer wrong', () => {
    const texts = [
      'companyName',
      'domainPrefix',
      'addressLine1',
      'city',
      'state',
      'postalCode',
      'firstName',
      'lastName',
      'email',
      'phone',
    ] as const;
    const blanks = fc.stringMatching(/^ {0,3}$/);
    fc.assert(
      fc.property(fc.constantFrom(...texts), blanks, blanks, (field, before, after) => {
        expect(codes({ ...complete, [field]: `${before}${complete[field]}${after}` }, unitedStates)).toEqual([]);
      }),
    );
  });
});
