import type { CurrentUser } from '../../contract/user';
import type { UserFormats } from '../form/user-formats';
import { wallClock } from '../form/zoned-time';

/** `context.formatting`: as the person writes numbers and moments, in their time zone. */
export const createFormatting = (
  formats: UserFormats,
  { timeZone, currencies }: Pick<CurrentUser, 'timeZone' | 'currencies'>,
): ComponentFramework.Formatting => {
  const own = currencies.find(({ isDefault }) => isDefault);
  const { locale, number, date } = formats;
  const inZone = (value: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(value);
  return {
    /** Without a symbol in the person's own currency. */
    formatCurrency: (value, precision = own?.precision ?? 2, symbol = own?.symbol ?? '') => number.formatAmount(value, precision, symbol),
    formatDecimal: (value, precision) => number.format(value, precision),
    formatInteger: (value) => number.format(value, 0),
    formatDateShort: (value, includeTime = false) =>
      includeTime ? formats.formatMoment(value) : date.formatDay(wallClock(value, timeZone)),
    formatDateLong: (value) => inZone(value, { dateStyle: 'full' }),
    formatDateLongAbbreviated: (value) => inZone(value, { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' }),
    formatDateYearMonth: (value) => inZone(value, { year: 'numeric', month: 'long' }),
    formatDateAsFilterStringInUTC: (value, includeTime = false) => value.toISOString().slice(0, includeTime ? 19 : 10),
    /** 1 is the user's zone; others are as stored. */
    formatTime: (value, behavior) => date.formatTime(wallClock(value, behavior === 1 ? timeZone : 'UTC')),
    formatLanguage: (value) => String(value),
    getWeekOfYear: (value) => weekOfYear(value, timeZone),
  };
};

/** ISO 8601: weeks begin on Monday, and the first has the year's first Thursday. */
const weekOfYear = (value: Date, timeZone: string): number => {
  const { year, month, day } = wallClock(value, timeZone);
  const thursday = new Date(Date.UTC(year, month - 1, day));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const dayOfYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000;
  return Math.floor(dayOfYear / 7) + 1;
};
