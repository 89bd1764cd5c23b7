import type { AttributeDefinition } from '../../contract/table';
import type { CurrentUser } from '../../contract/user';
import { amountDigits, currencyOf } from './amounts';
import type { ColumnValue } from './column-value';
import { createDateFormat, type DateFormat, type Day, type TimeOfDay } from './date-format';
import { localeName } from './locale';
import { createNumberFormat, type NumberFormat } from './number-format';
import { isDateOnly } from './read-row';
import { instantOf, wallClock } from './zoned-time';

/** How one person reads and writes numbers and moments: their language's order and signs, their time zone. */
export type UserFormats = {
  readonly locale: string;
  readonly number: NumberFormat;
  readonly date: DateFormat;
  /** What clocks and calendars of this person show for the value of a date column. */
  toWall(value: Date, attribute: AttributeDefinition): Day & TimeOfDay;
  fromWall(day: Day, time: TimeOfDay, attribute: AttributeDefinition): Date;
  /** A moment in the person's zone, as day and time. */
  formatMoment(instant: Date): string;
  /** Any value of a column as text; empty for none. `values` are those of its row, among which an amount finds its currency. */
  formatValue(value: ColumnValue, attribute: AttributeDefinition, values?: Readonly<Record<string, ColumnValue>>): string;
};

export const createUserFormats = (user: Pick<CurrentUser, 'localeId' | 'timeZone' | 'currencies'>): UserFormats => {
  const locale = localeName(user.localeId);
  const number = createNumberFormat(locale);
  const date = createDateFormat(locale);

  const toWall: UserFormats['toWall'] = (value, attribute) =>
    isDateOnly(attribute)
      ? { year: value.getFullYear(), month: value.getMonth() + 1, day: value.getDate(), hour: 0, minute: 0 }
      : wallClock(value, zoneOf(attribute, user.timeZone));
  const formatDate = (value: Date, attribute: AttributeDefinition): string => {
    const wall = toWall(value, attribute);
    return showsTime(attribute) ? `${date.formatDay(wall)} ${date.formatTime(wall)}` : date.formatDay(wall);
  };

  return {
    locale,
    number,
    date,
    toWall,
    fromWall: (day, time, attribute) =>
      isDateOnly(attribute) ? new Date(day.year, day.month - 1, day.day) : instantOf({ ...day, ...time }, zoneOf(attribute, user.timeZone)),
    formatMoment: (instant) => {
      const wall = wallClock(instant, user.timeZone);
      return `${date.formatDay(wall)} ${date.formatTime(wall)}`;
    },
    formatValue: (value, attribute, values = {}) => {
      if (value === null) return '';
      if (value instanceof Date) return formatDate(value, attribute);
      if (Array.isArray(value)) return value.map((item: unknown) => itemText(item, attribute)).join(', ');
      if (attribute.options.length > 0) return optionText(Number(value), attribute);
      if (typeof value === 'number') {
        const currency = currencyOf(user.currencies, attribute, values);
        return currency
          ? number.formatAmount(value, amountDigits(attribute, currency), currency.symbol)
          : number.format(value, digitsOf(attribute));
      }
      return String(value);
    },
  };
};

/** Whether people also see a time of day. */
export const showsTime = (attribute: AttributeDefinition): boolean => !isDateOnly(attribute) && attribute.format !== 'date';

/** Decimals that a number column shows; none of its own for what is not a number. */
export const digitsOf = (attribute: AttributeDefinition): number | undefined => {
  if (attribute.type === 'integer' || attribute.type === 'bigint') return 0;
  return attribute.accuracy ?? undefined;
};

const zoneOf = (attribute: AttributeDefinition, zone: string): string => (attribute.dateBehavior === 'TimeZoneIndependent' ? 'UTC' : zone);

const optionText = (value: number, attribute: AttributeDefinition): string =>
  attribute.options.find((option) => option.value === value)?.label ?? String(value);

const itemText = (item: unknown, attribute: AttributeDefinition): string => {
  if (typeof item === 'number') return optionText(item, attribute);
  return typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : '';
};
