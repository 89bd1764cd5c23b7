/** A day without a zone; months count from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };
export type TimeOfDay = { readonly hour: number; readonly minute: number };

/** Writes and reads days and times as a language does, in digits. */
export type DateFormat = {
  formatDay(day: Day): string;
  formatTime(time: TimeOfDay): string;
  /** Null for what is no day. Two digits of a year mean 2000 to 2049, or 1950 to 1999. */
  parseDay(text: string): Day | null;
  /** Null for what is no time. Understands `2:30 pm`, `14:30`, `1430` and `14`. */
  parseTime(text: string): TimeOfDay | null;
};

export const createDateFormat = (locale: string): DateFormat => {
  const digits = padsDays(locale) ? '2-digit' : 'numeric';
  const dayFormat = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: digits, day: digits });
  const timeFormat = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', timeStyle: 'short' });
  const order = dayFormat.formatToParts(0).flatMap(({ type }) => (type === 'year' || type === 'month' || type === 'day' ? [type] : []));

  return {
    formatDay: ({ year, month, day }) => dayFormat.format(Date.UTC(year, month - 1, day)),
    formatTime: ({ hour, minute }) => timeFormat.format(Date.UTC(2000, 0, 1, hour, minute)),
    parseDay: (text) => {
      const numbers = text.match(/\d+/g)?.map(Number) ?? [];
      if (numbers.length !== 3) return null;
      // A year written first is ISO order, whatever the language.
      const names = /^\s*\d{4}\D/.test(text) ? (['year', 'month', 'day'] as const) : order;
      const at = (name: 'year' | 'month' | 'day'): number => numbers[names.indexOf(name)] ?? Number.NaN;
      return realDay({ year: fullYear(at('year')), month: at('month'), day: at('day') });
    },
    parseTime,
  };
};

/** Whether the language writes `01.02.` rather than `1.2.`, as its own short dates tell. */
const padsDays = (locale: string): boolean =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'short' })
    .formatToParts(0)
    .some(({ type, value }) => type === 'day' && value.length === 2);

const fullYear = (year: number): number => (year > 99 ? year : year + (year < 50 ? 2000 : 1900));

const realDay = (day: Day): Day | null => {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return date.getUTCFullYear() === day.year && date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day ? day : null;
};

const parseTime = (text: string): TimeOfDay | null => {
  const found = /^(\d{1,2})(?:\D?(\d{2}))?\s*(?:ч\.?|h|uhr)?\s*([ap])?\.?\s?m?\.?$/i.exec(text.trim());
  if (!found) return null;
  const [, hours = '', minutes = '0', half] = found;
  const minute = Number(minutes);
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const valid = minute < 60 && hour < 24 && (half === undefined || (Number(hours) >= 1 && Number(hours) <= 12));
  return valid ? { hour, minute } : null;
};
