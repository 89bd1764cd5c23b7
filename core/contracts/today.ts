import { dayAt, type Day } from '../time/day';
import type { Instant } from '../time/instant';

/**
 * The day on which a contract begins, takes purchases and ends: the day in UTC, in which the provider counts its terms (R6), wherever the
 * person sits. Whoever asks whether something may be put on a contract asks by this day, so that screen and service answer the same.
 */
export const contractToday = (now: Instant): Day => dayAt(now, 0);
