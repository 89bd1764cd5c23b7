import type { ICalendarStrings, IDateFormatting } from '@fluentui/react';

/** Names of months, days and steps in a language, from the browser. */
export const calendarStrings = (locale: string): ICalendarStrings => {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const step = (count: number, unit: 'day' | 'month' | 'year'): string => capital(relative.format(count, unit), locale);
  return {
    months: months(locale, 'long'),
    shortMonths: months(locale, 'short'),
    days: days(locale, 'long'),
    shortDays: days(locale, 'narrow'),
    goToToday: step(0, 'day'),
    prevMonthAriaLabel: step(-1, 'month'),
    nextMonthAriaLabel: step(1, 'month'),
    prevYearAriaLabel: step(-1, 'year'),
    nextYearAriaLabel: step(1, 'year'),
    prevYearRangeAriaLabel: step(-12, 'year'),
    nextYearRangeAriaLabel: step(12, 'year'),
  };
};

/** How the calendar writes its dates. A month is announced by the word that is seen. */
export const calendarFormat = (locale: string): IDateFormatting => {
  const format = (options: Intl.DateTimeFormatOptions) => (date: Date) => new Intl.DateTimeFormat(locale, options).format(date);
  return {
    formatDay: (date) => String(date.getDate()),
    formatMonth: format({ month: 'short' }),
    formatYear: (date) => String(date.getFullYear()),
    formatMonthDayYear: format({ dateStyle: 'long' }),
    formatMonthYear: format({ month: 'long', year: 'numeric' }),
  };
};

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
