/** An instant in UTC, in a language's own format and with its zone. */
export const utcText = (iso: string, locale: string): string =>
  `${new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(iso))} UTC`;
