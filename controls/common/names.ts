/** A country's name in a language; what is no code stays as it is. */
export const countryName = (country: string, locale: string): string =>
  /^[A-Z]{2}$/.test(country) ? (new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country) : country;

/** The name of a language, `de` or `de-AT`, in a language; what is no such tag stays as it is. */
export const languageName = (language: string, locale: string): string =>
  /^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2})?$/.test(language)
    ? (new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language)
    : language;

/** The name of a language as spoken somewhere, `en-US`, in a language; what does not say where stays as it is. */
export const cultureName = (culture: string, locale: string): string => (culture.includes('-') ? languageName(culture, locale) : culture);
