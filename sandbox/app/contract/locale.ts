const tags: Readonly<Record<number, string>> = {
  1026: 'bg-BG',
  1031: 'de-DE',
  1033: 'en-US',
  1036: 'fr-FR',
  2055: 'de-CH',
  2057: 'en-GB',
  3079: 'de-AT',
  4108: 'fr-CH',
};

/** The language tag of a locale id (LCID), for `Intl`; English of the United States where it is not known. */
export const localeTag = (localeId: number): string => tags[localeId] ?? 'en-US';
