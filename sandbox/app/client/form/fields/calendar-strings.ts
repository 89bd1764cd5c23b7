import type { ICalendarStrings } from '@fluentui/react';

/** Names of months and days in a language, from the browser. */
export const calendarStrings = (locale: string): ICalendarStrings => ({
  months: months(locale, 'long'),
  shortMonths: months(locale, 'short'),
  days: days(locale, 'long'),
  shortDays: days(locale, 'narrow'),
  goToToday: capital(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day'), locale),
});

const capital = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

const months = (locale: string, month: 'long' | 'short'): string[] => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month });
  return Array.from({ length: 12 }, (_none, index) => format.format(Date.UTC(2026, index, 1)));
};

/** Sunday first: 4 January 2026 was one. */
const days = (locale: string, weekday: 'long' | 'narrow'): string[] => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday });
  return Array.from({ length: 7 }, (_none, index) => format.format(Date.UTC(2026, 0, 4 + index)));
};
