import { findCountry } from '../countries/country';

/** The languages of the pages that play Microsoft's own. */
const languages = ['en', 'fr', 'de', 'bg'] as const;
export type Language = (typeof languages)[number];

/** From a culture (`fr-FR`), a language, or the header `Accept-Language`; English where that is none of ours. */
export const languageOf = (culture: string | undefined): Language => {
  const code = culture?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === code) ?? 'en';
};

/** The time zone of whoever reads is not known here, so it is said. */
export const shownDate = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(at) + ' UTC';

export const countryName = (country: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(country.toUpperCase()) ?? findCountry(country)?.name ?? country;
