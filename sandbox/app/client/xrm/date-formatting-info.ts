/** Names and patterns of days and times in a language, in the platform's own (.NET) notation. */
export type DateFormattingInfo = ComponentFramework.UserSettingApi.DateFormattingInfo;

export const dateFormattingInfo = (locale: string): DateFormattingInfo => {
  const months = (month: 'long' | 'short'): string[] => [...names(locale, { month }, (index) => Date.UTC(2026, index, 1), 12), ''];
  const days = (weekday: 'long' | 'short' | 'narrow'): string[] => names(locale, { weekday }, (index) => Date.UTC(2026, 0, 4 + index), 7);
  const shortDatePattern = pattern(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const shortTimePattern = pattern(locale, { hour: 'numeric', minute: '2-digit' });
  const longDatePattern = pattern(locale, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  const longTimePattern = pattern(locale, { hour: 'numeric', minute: '2-digit', second: '2-digit' });
  return {
    amDesignator: designator(locale, 9),
    pmDesignator: designator(locale, 21),
    abbreviatedDayNames: days('short'),
    abbreviatedMonthGenitiveNames: months('short'),
    abbreviatedMonthNames: months('short'),
    calendarWeekRule: locale === 'en-US' ? 0 : 2,
    calendar: {
      minSupportedDateTime: new Date(Date.UTC(1, 0, 1)),
      maxSupportedDateTime: new Date(Date.UTC(9999, 11, 31)),
      algorithmType: 1,
      calendarType: 1,
      twoDigitYearMax: 2049,
    },
    dateSeparator: /[^\w\s']/.exec(shortDatePattern)?.[0] ?? '/',
    dayNames: days('long'),
    firstDayOfWeek: locale === 'en-US' ? 0 : 1,
    fullDateTimePattern: `${longDatePattern} ${longTimePattern}`,
    longDatePattern,
    longTimePattern,
    monthDayPattern: pattern(locale, { month: 'long', day: 'numeric' }),
    monthGenitiveNames: months('long'),
    monthNames: months('long'),
    shortDatePattern,
    shortTimePattern,
    shortestDayNames: days('narrow'),
    sortableDateTimePattern: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
    timeSeparator: ':',
    universalSortableDateTimePattern: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
    yearMonthPattern: pattern(locale, { year: 'numeric', month: 'long' }),
  };
};

const names = (locale: string, options: Intl.DateTimeFormatOptions, at: (index: number) => number, count: number): string[] => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return Array.from({ length: count }, (_none, index) => format.format(at(index)));
};

const designator = (locale: string, hour: number): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric' })
    .formatToParts(Date.UTC(2026, 0, 1, hour))
    .find(({ type }) => type === 'dayPeriod')?.value ?? '';

/** A pattern in .NET's letters, read off what the browser writes. */
const pattern = (locale: string, options: Intl.DateTimeFormatOptions): string => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const twelve = format.resolvedOptions().hourCycle === 'h12';
  return format
    .formatToParts(Date.UTC(2026, 0, 4, 9, 5, 6))
    .map(({ type, value }) => letters(type, value, twelve))
    .join('');
};

const letters = (type: Intl.DateTimeFormatPartTypes, value: string, twelve: boolean): string => {
  const padded = value.length === 2;
  switch (type) {
    case 'year':
      return 'yyyy';
    case 'month':
      return /\d/.test(value) ? (padded ? 'MM' : 'M') : 'MMMM';
    case 'day':
      return padded ? 'dd' : 'd';
    case 'weekday':
      return 'dddd';
    case 'hour':
      return (twelve ? 'h' : 'H').repeat(padded ? 2 : 1);
    case 'minute':
      return 'mm';
    case 'second':
      return 'ss';
    case 'dayPeriod':
      return 'tt';
    default:
      return /\p{L}/u.test(value) ? value.replace(/\p{L}+/gu, "'$&'") : value;
  }
};
