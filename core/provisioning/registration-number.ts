import type { Draft } from './draft';
import type { Fault } from './fault';
import type { CountryRules } from './questions';
import { demanded, fitting, first, matches } from './text-answer';

/**
 * Countries in which Partner Center refuses a customer without an organisation registration number or phone
 * (600049, 600051: "The countries that need an organisation registration number"). Used where the provider's own rules cannot be had.
 */
export const registrationNumberCountries: readonly string[] = ['AM', 'AZ', 'BY', 'HU', 'IN', 'KZ', 'KG', 'MD', 'RU', 'TJ', 'UZ', 'UA'];

/** What the country wants of the number: the provider's rules win over our list. */
export const registrationNumberNeed = (country: string, rules: CountryRules | null): CountryRules['registrationNumber'] => {
  if (rules !== null && rules.country === country) return rules.registrationNumber;
  return registrationNumberCountries.includes(country) ? 'required' : 'optional';
};

/** Beside the number such a country demands the customer's phone (600051). */
export const phoneDemanded = (country: string, rules: CountryRules | null): boolean =>
  registrationNumberNeed(country, rules) === 'required';

/** A number where none is taken is refused by the provider (600002), so it is a fault and not just unused. */
export const registrationNumberFault = (draft: Draft, rules: CountryRules | null): Fault | null => {
  const field = 'registrationNumber';
  const text = draft[field].trim();
  const need = registrationNumberNeed(draft.country, rules);
  if (need === 'none') return text === '' ? null : { field, code: 'registration-number-not-wanted' };
  if (text === '') return need === 'required' ? { field, code: 'missing' } : null;
  const known = rules !== null && rules.country === draft.country;
  const invalid = known && !matches(rules.registrationNumberPattern, text);
  return first(
    need === 'required' ? demanded(draft, field) : fitting(draft, field),
    invalid ? { field, code: 'registration-number-invalid' } : null,
  );
};
