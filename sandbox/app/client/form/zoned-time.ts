/** A moment as clocks on the wall show it somewhere. Months count from 1. */
export type WallClock = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
};

/** What clocks show in `zone` (an IANA name) at an instant. */
export const wallClock = (instant: Date, zone: string): WallClock => {
  const parts = new Map(
    partsIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
};

/** The instant at which clocks in `zone` show this. In the hour that summer time skips it is the same time an hour later; of a doubled hour it is the first. */
export const instantOf = (wall: WallClock, zone: string): Date => {
  const asUtc = utc(wall);
  const before = new Date(asUtc - offsetMinutes(new Date(asUtc - day), zone) * minute);
  if (utc(wallClock(before, zone)) === asUtc) return before;
  const after = new Date(asUtc - offsetMinutes(new Date(asUtc + day), zone) * minute);
  return utc(wallClock(after, zone)) === asUtc ? after : before;
};

/** Minutes by which clocks in `zone` are ahead of UTC at an instant. */
export const offsetMinutes = (instant: Date, zone: string): number =>
  (utc(wallClock(instant, zone)) - Math.floor(instant.getTime() / minute) * minute) / minute;

const minute = 60_000;
const day = 24 * 60 * minute;

const utc = ({ year, month, day: dayOfMonth, hour, minute: minutes }: WallClock): number =>
  Date.UTC(year, month - 1, dayOfMonth, hour, minutes);

const known = new Map<string, Intl.DateTimeFormat>();

const partsIn = (zone: string): Intl.DateTimeFormat => {
  const format =
    known.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  known.set(zone, format);
  return format;
};
