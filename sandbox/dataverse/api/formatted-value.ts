import type { Session } from '../engine';
import type { Currency } from '../settings/currency';
import { settingsOf, type UserSettings } from '../settings/settings';
import { localeOf, written } from '../settings/locale';
import { wallClock } from '../settings/time-zone';
import type { Attribute, Texts } from '../solution/types';
import { isDay } from '../store/instants';
import type { Stored } from '../store/row';

/** Writes values as the calling user reads them: choices in his language, numbers and dates by his locale and time zone. */
export type Formatter = { format(attribute: Attribute, value: Stored, currency: Currency | null): string | null };

export const formatterFor = (session: Session): Formatter => {
  const settings = settingsOf(session.engine.database, session.caller.userId);
  const { optionSets } = session.engine.definitions();
  const label = (attribute: Attribute, value: number) => {
    const option = optionSets.get(attribute.optionSet ?? '')?.options.find((each) => each.value === value);
    return option ? told(option.labels, settings.language) : null;
  };
  return {
    format(attribute, value, currency) {
      if (value === null) return null;
      switch (attribute.type) {
        case 'boolean':
          return label(attribute, Number(value)) ?? (value === 1 ? 'Yes' : 'No');
        case 'picklist':
        case 'state':
        case 'status':
          return label(attribute, Number(value));
        case 'multiselectpicklist':
          return String(value)
            .slice(1, -1)
            .split(',')
            .map((each) => label(attribute, Number(each)) ?? each)
            .join('; ');
        case 'integer':
        case 'bigint':
          return number(settings, Number(value), 0);
        case 'decimal':
        case 'double':
          return number(settings, Number(value), attribute.accuracy ?? 2);
        case 'money':
          return money(settings, Number(value), attribute, currency);
        case 'datetime':
          return isDay(attribute) ? day(settings, String(value)) : instant(settings, attribute, String(value));
        default:
          return null;
      }
    },
  };
};

const told = (texts: Texts, language: number): string => texts[language] ?? texts[1033] ?? Object.values(texts)[0] ?? '';

const number = (settings: UserSettings, value: number, digits: number): string =>
  formatOf(settings.locale, digits, null).format.format(value);

/** With the symbol that the currency's own row has, where the locale puts it. */
const money = (settings: UserSettings, value: number, attribute: Attribute, currency: Currency | null): string => {
  const digits = currency && attribute.precisionSource === 2 ? currency.precision : (attribute.accuracy ?? 2);
  if (currency === null) return number(settings, value, digits);
  const { format, symbol } = formatOf(settings.locale, digits, currency.code);
  return format.format(value).replace(symbol, currency.symbol);
};

type Format = { readonly format: Intl.NumberFormat; /** What it writes for the currency. */ readonly symbol: string };

/** Making a format costs more than using it a hundred times. */
const formats = new Map<string, Format>();

const formatOf = (locale: number, digits: number, currency: string | null): Format => {
  const key = `${locale} ${digits} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(localeOf(locale).tag, {
    ...(currency === null ? {} : { style: 'currency', currency }),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const made = { format, symbol: format.formatToParts(0).find((part) => part.type === 'currency')?.value ?? '' };
  formats.set(key, made);
  return made;
};

const day = ({ locale }: UserSettings, value: string): string => written(localeOf(locale).date, new Date(`${value}T00:00:00Z`));

/** A day-format column shows the day only, but still the day that it is in the user's zone. */
const instant = ({ locale, zone }: UserSettings, attribute: Attribute, value: string): string => {
  const { date, time } = localeOf(locale);
  const wall = wallClock(attribute.dateBehavior === 'TimeZoneIndependent' ? 'UTC' : zone, Date.parse(value));
  return written(attribute.format === 'date' ? date : `${date} ${time}`, wall);
};
