/** Locale codes (LCID) that the sandbox can write numbers and dates in. */
const locales: Readonly<Record<number, string>> = {
  1026: 'bg-BG',
  1031: 'de-DE',
  1033: 'en-US',
  1036: 'fr-FR',
  2057: 'en-GB',
  3079: 'de-AT',
  2055: 'de-CH',
};

export const localeOf = (code: number): string => locales[code] ?? 'en-US';
