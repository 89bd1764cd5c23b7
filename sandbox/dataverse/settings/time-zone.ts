/** The platform's time zone codes (`usersettings.timezonecode`) that the sandbox knows, as names of the IANA database. */
const zones: Readonly<Record<number, string>> = {
  4: 'America/Los_Angeles',
  10: 'America/Denver',
  20: 'America/Chicago',
  35: 'America/New_York',
  85: 'Europe/London',
  92: 'UTC',
  95: 'Europe/Budapest',
  100: 'Europe/Warsaw',
  105: 'Europe/Paris',
  110: 'Europe/Berlin',
  115: 'Europe/Bucharest',
  125: 'Europe/Sofia',
  130: 'Europe/Athens',
  145: 'Europe/Moscow',
  190: 'Asia/Kolkata',
  210: 'Asia/Shanghai',
  235: 'Asia/Tokyo',
  255: 'Australia/Sydney',
};

/** UTC for a code that is not known. */
export const zoneOf = (code: number): string => zones[code] ?? 'UTC';

/** Making a format costs more than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...fields });
  formats.set(zone, made);
  return made;
};

/** Minutes by which the zone's clocks are ahead of UTC at an instant. */
const offsetAt = (zone: string, instant: number): number => {
  if (zone === 'UTC') return 0;
  const parts = formatOf(zone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((local - Math.floor(instant / 1000) * 1000) / 60000);
};

/** The wall clock of a zone, held in the UTC fields of a date: arithmetic by calendar is done on it. */
export const wallClock = (zone: string, instant: number): Date => new Date(instant + offsetAt(zone, instant) * 60000);

/** The instant at which a zone's clocks show this; asked twice, because the offset may change in between. */
export const instantOf = (zone: string, wall: Date): number => {
  const guess = wall.getTime() - offsetAt(zone, wall.getTime()) * 60000;
  return wall.getTime() - offsetAt(zone, guess) * 60000;
};

/** An offset from UTC in minutes, and the instant from which it holds. */
export type OffsetChange = { readonly from: number; readonly minutes: number };

/** Zones change their clocks months apart; looking this often misses no change that lasts. */
const lookEvery = 7 * 24 * 3600 * 1000;

/** The offset at `first` and every change of it until `last`, to the minute. */
export const offsetChanges = (zone: string, first: number, last: number): readonly [OffsetChange, ...OffsetChange[]] => {
  const changes: [OffsetChange, ...OffsetChange[]] = [{ from: first, minutes: offsetAt(zone, first) }];
  if (zone === 'UTC') return changes;
  for (let from = first; from < last; from += lookEvery) {
    const until = Math.min(from + lookEvery, last);
    if (offsetAt(zone, from) !== offsetAt(zone, until)) {
      const at = changeBetween(zone, from, until);
      changes.push({ from: at, minutes: offsetAt(zone, at) });
    }
  }
  return changes;
};

/** The first whole minute with the later offset. */
const changeBetween = (zone: string, from: number, until: number): number => {
  let [before, after] = [Math.floor(from / 60000), Math.ceil(until / 60000)];
  const old = offsetAt(zone, from);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(zone, middle * 60000) === old) before = middle;
    else after = middle;
  }
  return after * 60000;
};
