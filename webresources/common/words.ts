import { dayAt } from '../../core/time/day';
import { relativeTime } from '../../core/time/relative-time';

/** Texts of one language by their keys; `{name}` stands for a value. */
type Texts = Readonly<Record<string, string>>;

/** The product's four languages; others read English. */
const languages = { 1033: 'en', 1036: 'fr', 1031: 'de', 1026: 'bg' } as const;
export type Language = (typeof languages)[keyof typeof languages];

export type Say<W extends Texts> = (key: keyof W & string, values?: Readonly<Record<string, string | number>>) => string;

/** The language that the signed-in person chose in the app. */
export const language = (): Language => {
  const code: number = Xrm.Utility.getGlobalContext().userSettings.languageId;
  return isKnown(code) ? languages[code] : 'en';
};

const isKnown = (code: number): code is keyof typeof languages => code in languages;

/** Says texts in the person's language. All four languages have the same keys, or it does not compile. */
export const saying =
  <W extends Texts>(texts: Readonly<Record<Language, W>>): Say<W> =>
  (key, values = {}) =>
    filled(texts[language()][key] ?? key, values);

/** Puts values in their places; a place without a value stays as it is. */
const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** A day in the person's language. */
export const dayText = (instant: Date): string => new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(instant);

/** A moment by the person's own clock and by UTC, in which the provider counts: `28 Nov 2026, 14:05 (12:05 UTC)`. */
export const momentText = (instant: number): string => {
  const clock = (shift: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(instant + shift * 60_000);
  const offset = Xrm.Utility.getGlobalContext().userSettings.getTimeZoneOffsetMinutes();
  const sameDay = dayAt(instant, offset) === dayAt(instant, 0);
  const inUtc = clock(0, sameDay ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });
  return `${clock(offset, { dateStyle: 'medium', timeStyle: 'short' })} (${inUtc} UTC)`;
};

/** How far a moment is from now: `in 6 days`. */
export const distanceText = (instant: number, now: number): string => {
  const { value, unit } = relativeTime(instant, now);
  return new Intl.RelativeTimeFormat(language()).format(value, unit);
};
