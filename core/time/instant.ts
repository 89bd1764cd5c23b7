/** An instant in milliseconds since 1970, UTC. */
export type Instant = number;

export const hour = 3_600_000;
export const day = 24 * hour;

/** 00:00 UTC of the instant's day. */
export const startOfDay = (instant: Instant): Instant => Math.floor(instant / day) * day;
