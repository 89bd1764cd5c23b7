/** Spans of time that a query names relative to now or to a day, by the calendar of the user's zone. */
import { instantOf, wallClock } from '../settings/time-zone';

/** From (inclusive) and until (exclusive), UTC milliseconds; null is open. */
export type Period = { readonly from: number | null; readonly until: number | null };
type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'minute';

const startOf = (unit: Unit, wall: Date): Date => {
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()];
  switch (unit) {
    case 'year':
      return new Date(Date.UTC(year, 0, 1));
    case 'month':
      return new Date(Date.UTC(year, month, 1));
    case 'week':
      return new Date(Date.UTC(year, month, day - wall.getUTCDay()));
    case 'day':
      return new Date(Date.UTC(year, month, day));
    case 'hour':
      return new Date(Math.floor(wall.getTime() / 3600000) * 3600000);
    case 'minute':
      return new Date(Math.floor(wall.getTime() / 60000) * 60000);
  }
};

const plus = (wall: Date, count: number, unit: Unit): Date => {
  const next = new Date(wall);
  if (unit === 'year') next.setUTCFullYear(next.getUTCFullYear() + count);
  else if (unit === 'month') next.setUTCMonth(next.getUTCMonth() + count);
  else next.setTime(next.getTime() + count * { minute: 60000, hour: 3600000, day: 86400000, week: 604800000 }[unit]);
  return next;
};

/** The calendar unit that lies `offset` units from the one in which `now` is: 0 this, -1 last, 1 next. */
export const calendarPeriod = (zone: string, now: number, unit: Unit, offset: number): Period => {
  const start = plus(startOf(unit, wallClock(zone, now)), offset, unit);
  return { from: instantOf(zone, start), until: instantOf(zone, plus(start, 1, unit)) };
};

/** The last `count` units until now, begun at the start of their day (or hour). */
export const lastPeriod = (zone: string, now: number, unit: Unit, count: number): Period => {
  const begin = startOf(unit === 'hour' ? 'hour' : 'day', plus(wallClock(zone, now), -count, unit));
  return { from: instantOf(zone, begin), until: now + 1000 };
};

/** The next `count` units from now until the end of their day (or hour). */
export const nextPeriod = (zone: string, now: number, unit: Unit, count: number): Period => {
  const grain = unit === 'hour' ? 'hour' : 'day';
  const end = plus(startOf(grain, plus(wallClock(zone, now), count, unit)), 1, grain);
  return { from: now, until: instantOf(zone, end) };
};

/** Everything before now less `count` units. */
export const olderThan = (zone: string, now: number, unit: Unit, count: number): Period => ({
  from: null,
  until: instantOf(zone, plus(wallClock(zone, now), -count, unit)),
});

/** A whole day of the zone; `day` is `YYYY-MM-DD`. */
export const dayPeriod = (zone: string, day: string): { readonly from: number; readonly until: number } => {
  const start = new Date(`${day}T00:00:00Z`);
  return { from: instantOf(zone, start), until: instantOf(zone, plus(start, 1, 'day')) };
};
