import type { Draft } from './draft';
import { faultIf, faults, type Fault } from './fault';
import type { Address, CountryRules } from './questions';
import { demanded, first, fitting, matches } from './text-answer';

export const addressFields = ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'] as const;
export type AddressField = (typeof addressFields)[number];

export const addressOf = (draft: Draft): Address => ({
  addressLine1: draft.addressLine1.trim(),
  addressLine2: draft.addressLine2.trim(),
  city: draft.city.trim(),
  state: draft.state.trim(),
  postalCode: draft.postalCode.trim(),
  country: draft.country,
});

/** The address by the country's rules. Where they cannot be had, only what every country wants is asked for. */
export const addressFaults = (draft: Draft, rules: CountryRules | null): readonly Fault[] =>
  faults(
    demanded(draft, 'addressLine1'),
    fitting(draft, 'addressLine2'),
    rules === null || rules.cityRequired ? demanded(draft, 'city') : fitting(draft, 'city'),
    stateFault(draft, rules),
    postalCodeFault(draft, rules),
  );

const stateFault = (draft: Draft, rules: CountryRules | null): Fault | null => {
  if (rules === null) return fitting(draft, 'state');
  const text = draft.state.trim();
  const listed = text === '' || rules.states.length === 0 || rules.states.includes(text);
  return first(rules.stateRequired ? demanded(draft, 'state') : fitting(draft, 'state'), faultIf(!listed, 'state', 'state-not-listed'));
};

const postalCodeFault = (draft: Draft, rules: CountryRules | null): Fault | null => {
  if (rules === null) return fitting(draft, 'postalCode');
  const text = draft.postalCode.trim();
  return first(
    rules.postalCodeRequired ? demanded(draft, 'postalCode') : fitting(draft, 'postalCode'),
    faultIf(text !== '' && !matches(rules.postalCodePattern, text), 'postalCode', 'postal-code-invalid'),
  );
};

/** The fields in which two addresses truly differ: case, blanks and punctuation do not count. */
export const addressDifferences = (one: Address, other: Address): readonly AddressField[] =>
  addressFields.filter((field) => normalised(one[field]) !== normalised(other[field]));

export const sameAddress = (one: Address, other: Address): boolean => addressDifferences(one, other).length === 0;

const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('en-US')
    .replace(/[\s.,;:'’"\-–/()#]+/gu, ' ')
    .trim();
