import { isoCountries } from './iso-countries';

/** What a text names: countries, and what is no country's code. Both sorted, each once. */
export type Named = { readonly countries: readonly string[]; readonly unknown: readonly string[] };

const known = new Set(isoCountries);

/** Reads codes however they are put apart, in any case; `parseCountries` of `core/` takes from the same text the same countries. */
export const namedIn = (text: string): Named => {
  const words = [...new Set(text.toUpperCase().split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '').sort();
  return { countries: words.filter((word) => known.has(word)), unknown: words.filter((word) => !known.has(word)) };
};

/** As it is stored: sorted, apart by commas. What is no country stays until somebody takes it away. */
export const storedText = ({ countries, unknown }: Named): string => [...new Set([...countries, ...unknown])].sort().join(',');

export const withCountries = (named: Named, added: readonly string[]): Named => ({ ...named, countries: [...named.countries, ...added] });

export const without = (named: Named, code: string): Named => ({
  countries: named.countries.filter((each) => each !== code),
  unknown: named.unknown.filter((each) => each !== code),
});
