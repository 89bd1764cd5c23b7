const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

export type RelativeTime = { readonly value: number; readonly unit: 'day' | 'hour' | 'minute' };

/**
 * How far an instant is from now, in the largest unit that fits whole, cut rather than rounded: 23 hours 59 minutes ago are 23 hours.
 * Negative is past; less than a minute either way is 0. Instants are milliseconds since 1970, UTC.
 */
export const relativeTime = (instant: number, now: number): RelativeTime => {
  const distance = instant - now;
  const [unit, length] = units.find(([, each]) => Math.abs(distance) >= each) ?? units[2];
  return { value: Math.trunc(distance / length) + 0, unit };
};
