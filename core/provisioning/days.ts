import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** A day without time or zone, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** The day that a person's calendar shows at an instant. `offsetMinutes` is east of UTC: 120 for Sofia in winter, -480 for Seattle. */
export const dayAt = (instant: string | number, offsetMinutes: number): Day =>
  dayjs.utc(instant).add(offsetMinutes, 'minute').format('YYYY-MM-DD');

/** Whether the text is a day that exists: 29 February only in leap years. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && dayjs.utc(text).format('YYYY-MM-DD') === text;
