import { batchDeadlines, type AddedBatch, type BatchDeadline, type DeadlineSource, type RefundableBatch } from './cancellation';
import type { Instant } from '../time/instant';

/** A batch of seats as its entry in the ledger has it; null where nothing was written yet. */
export type RecordedBatch = AddedBatch & {
  readonly until: Instant | null;
  readonly refundable: number | null;
  readonly source: DeadlineSource | null;
};

/**
 * The batches of which the ledger is to say something else since the provider was asked again (R2); none where all is as it was. What the
 * provider names no more cannot be given back any more, and keeps its deadline. But where it says nothing at all (`provider` is null), that is
 * no word about what it never named: our arithmetic stands.
 */
export const movedBatches = (recorded: readonly RecordedBatch[], provider: readonly RefundableBatch[] | null): readonly BatchDeadline[] => {
  const told = batchDeadlines(recorded, provider ?? []);
  return recorded.flatMap((batch) => {
    const now = told.find(({ changeId }) => changeId === batch.changeId);
    if (now === undefined || (provider === null && batch.source !== 'Provider')) return [];
    const isNamed = now.source === 'Provider';
    const next = isNamed ? now : { ...now, until: batch.until ?? now.until, source: batch.source ?? now.source };
    return differs(batch, next) ? [next] : [];
  });
};

/** A row keeps whole seconds. */
const differs = (batch: RecordedBatch, next: BatchDeadline): boolean =>
  batch.refundable !== next.refundable || batch.source !== next.source || seconds(batch.until) !== seconds(next.until);

const seconds = (instant: Instant | null): number | null => (instant === null ? null : Math.floor(instant / 1000));
