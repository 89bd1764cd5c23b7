import type { Instant } from '../time/instant';

/**
 * The hold that one worker at a time has on a row: whose, and until when. Nobody takes it from him before; afterwards anybody may. The holder
 * is null where nobody holds the row, and always for a table that names none.
 */
export type Lease = { readonly holder: string | null; readonly until: Instant | null };

/** Whether a worker may take the row, as far as others go: nobody's hold lasts longer than this moment. */
export const isFree = ({ until }: Pick<Lease, 'until'>, now: Instant): boolean => until === null || until <= now;

/** A worker gives his name up when he ends his work: one that outlasts its hold is that of a worker who died over the row. */
export const isLeftBehind = (lease: Lease, now: Instant): boolean => lease.holder !== null && isFree(lease, now);

/** Less than half of the hold is left: to be prolonged before anything that can take long. `length` in milliseconds. */
export const isToBeProlonged = ({ until }: Pick<Lease, 'until'>, now: Instant, length: number): boolean => (until ?? 0) - now < length / 2;

/** Whether a row is still held as it was: under the same name, or, where no names are kept, until the very same moment. */
export const isSameHold = (mine: Lease, seen: Lease): boolean =>
  mine.holder === seen.holder && (mine.holder !== null || (mine.until !== null && mine.until === seen.until));

/** Whether work is due, by the moment at which it is to be tried next; null: at once. */
export const isDue = (nextAttemptOn: Instant | null, now: Instant): boolean => nextAttemptOn === null || nextAttemptOn <= now;
