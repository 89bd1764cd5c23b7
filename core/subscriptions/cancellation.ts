import { hour, type Instant } from './instant';

/** A purchase, a renewal and each batch of added seats can be undone for 168 hours (R1, R2). */
export const cancellationWindow = 168 * hour;

/** Whose word a deadline is. */
export type DeadlineSource = 'Provider' | 'OurArithmetic';
export type Deadline = { readonly until: Instant; readonly source: DeadlineSource };

/** The last moment to undo what took effect then: the provider's word where there is one, else 168 hours (R1). */
export const cancellationDeadline = (tookEffectOn: Instant, providersWord: Instant | null): Deadline =>
  providersWord === null
    ? { until: tookEffectOn + cancellationWindow, source: 'OurArithmetic' }
    : { until: providersWord, source: 'Provider' };

/** At the deadline itself it is too late. */
export const mayStillCancel = (deadline: Pick<Deadline, 'until'> | null, now: Instant): boolean =>
  deadline !== null && now < deadline.until;

/** One entry of the provider's `refundableQuantity.details`. */
export type RefundableBatch = { readonly quantity: number; readonly until: Instant };

/** A batch of seats that was added at once: the ledger's purchase or "seats added". */
export type AddedBatch = { readonly changeId: string; readonly seats: number; readonly tookEffectOn: Instant };

/** How many of a batch can be taken back, and until when. */
export type BatchDeadline = Deadline & { readonly changeId: string; readonly refundable: number };

/**
 * The deadline of each batch (R2). The provider's batches are matched by the deadline nearest to ours, not more than a day away; a batch
 * that the provider does not name any more keeps no seats. `provider` is null where the provider said nothing at all.
 */
export const batchDeadlines = (batches: readonly AddedBatch[], provider: readonly RefundableBatch[] | null): readonly BatchDeadline[] => {
  if (provider === null) {
    return batches.map((batch) => ({
      changeId: batch.changeId,
      refundable: batch.seats,
      until: batch.tookEffectOn + cancellationWindow,
      source: 'OurArithmetic',
    }));
  }
  const left = [...provider];
  return batches.map((batch): BatchDeadline => {
    const ours = batch.tookEffectOn + cancellationWindow;
    const nearest = left.reduce<RefundableBatch | null>(
      (best, each) => (best === null || Math.abs(each.until - ours) < Math.abs(best.until - ours) ? each : best),
      null,
    );
    if (nearest === null || Math.abs(nearest.until - ours) > 24 * hour) {
      return { changeId: batch.changeId, refundable: 0, until: ours, source: 'OurArithmetic' };
    }
    left.splice(left.indexOf(nearest), 1);
    return { changeId: batch.changeId, refundable: Math.min(nearest.quantity, batch.seats), until: nearest.until, source: 'Provider' };
  });
};
