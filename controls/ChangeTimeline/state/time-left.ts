const minute = 60_000;
const lengths = { day: 1440 * minute, hour: 60 * minute, minute } as const;

export type TimeUnit = keyof typeof lengths;
export type TimePart = { readonly value: number; readonly unit: TimeUnit };

/**
 * How long until an instant, in its two largest units: days and hours, in the last day hours and minutes, in the last hour minutes. Cut, not
 * rounded, so that nobody is promised more than there is. Instants are milliseconds since 1970, UTC.
 */
export const timeLeft = (until: number, now: number): readonly TimePart[] => {
  const left = Math.max(0, until - now);
  const part = (unit: TimeUnit, of: number): TimePart => ({ value: Math.floor(of / lengths[unit]), unit });
  if (left >= lengths.day) return [part('day', left), part('hour', left % lengths.day)];
  if (left >= lengths.hour) return [part('hour', left), part('minute', left % lengths.hour)];
  return [part('minute', left)];
};

/** The largest unit alone: what changes once a day, in the last day once an hour, and in the last hour not at all. */
export const roughlyLeft = (until: number, now: number): TimePart => {
  const [largest = { value: 0, unit: 'minute' }] = timeLeft(until, now);
  return largest.unit === 'minute' ? { value: 1, unit: 'hour' } : largest;
};

/** "3 days 4 hours" in a language. */
export const durationText = (parts: readonly TimePart[], locale: string): string =>
  parts.map(({ value, unit }) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)).join(' ');
