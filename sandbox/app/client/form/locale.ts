/** Languages of which the shell knows the name; others are written as in English. */
const names: Readonly<Record<number, string>> = {
  1026: 'bg-BG',
  1031: 'de-DE',
  1033: 'en-US',
  1036: 'fr-FR',
  2055: 'de-CH',
  2057: 'en-GB',
  3079: 'de-AT',
  3084: 'fr-CA',
  4108: 'fr-CH',
};

/** The BCP 47 name of a language code (LCID), for `Intl`. */
export const localeName = (languageId: number): string => names[languageId] ?? 'en-US';
