import { relativeTime } from '../../../core/time/relative-time';
import { mayStillCancel } from '../../../core/subscriptions/cancellation';

/** How long something can still be undone, in the largest unit that fits whole (`3 days`, `23 hours`); nothing once it is too late. */
export const createCountdown = (locale: string): ((until: number, now: number) => string) => {
  const formats = new Map<string, Intl.NumberFormat>();
  const formatOf = (unit: string): Intl.NumberFormat => {
    const known = formats.get(unit) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    formats.set(unit, known);
    return known;
  };
  return (until, now) => {
    if (Number.isNaN(until) || !mayStillCancel({ until }, now)) return '';
    const { value, unit } = relativeTime(until, now);
    return formatOf(unit).format(value);
  };
};
