import { mayStillCancel } from '../../../core/subscriptions/cancellation';
import type { Change } from '../rows/change-rows';

/** Seats that were added at once and can still be given back. */
export type OpenBatch = { readonly change: Change; readonly until: number };

/** The batches that can still be undone, the one whose time runs out first in front. */
export const openBatches = (changes: readonly Change[], now: number): readonly OpenBatch[] =>
  changes
    .flatMap((change): readonly OpenBatch[] => {
      if (change.status !== 'Succeeded' || change.refundable === 0 || change.undoUntil === null) return [];
      const until = Date.parse(change.undoUntil);
      return mayStillCancel({ until }, now) ? [{ change, until }] : [];
    })
    .sort((one, other) => one.until - other.until);
