/** A day without time or zone, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** Swedish writes a day as ISO 8601 does. */
const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' });

/**
 * The day that a person's calendar shows at an instant (milliseconds since 1970, UTC).
 * `offsetMinutes` is east of UTC: 120 for Sofia in winter, -480 for Seattle.
 */
export const dayAt = (instant: number, offsetMinutes: number): Day => iso.format(instant + offsetMinutes * 60_000);

/** Whether the text is a day that exists: 29 February only in leap years. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year > 0 && day >= 1 && day <= daysIn(year, month);
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
