const format = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;

/** An instant in UTC, in a language's own format with all of the year, and with its zone. */
export const utcText = (iso: string, locale: string): string => `${new Intl.DateTimeFormat(locale, format).format(new Date(iso))} UTC`;
