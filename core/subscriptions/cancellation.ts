import { hour, type Instant } from '../time/instant';

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
 * The deadline of each batch (R2). The provider's batches are matched by the deadline nearest to ours, not more than a day away; of several that
 * are as near, by the one of as many seats. A batch that the provider does not name any more keeps no seats. `provider` is null where the
 * provider said nothing at all.
 */
export const batchDeadlines = (batches: readonly AddedBatch[], provider: readonly RefundableBatch[] | null): readonly BatchDeadline[] => {
  const named = provider === null ? null : matched(batches, provider);
  return batches.map((batch): BatchDeadline => {
    const entry = named?.get(batch);
    if (entry !== undefined)
      return { changeId: batch.changeId, refundable: Math.min(entry.quantity, batch.seats), until: entry.until, source: 'Provider' };
    return { changeId: batch.changeId, refundable: named === null ? batch.seats : 0, until: ourDeadline(batch), source: 'OurArithmetic' };
  });
};

const ourDeadline = ({ tookEffectOn }: AddedBatch): Instant => tookEffectOn + cancellationWindow;

/** The nearest of all pairs first: one of which the window is over takes nothing from another of the same day. */
const matched = (batches: readonly AddedBatch[], provider: readonly RefundableBatch[]): ReadonlyMap<AddedBatch, RefundableBatch> => {
  const pairs = batches
    .flatMap((batch) => provider.map((entry) => ({ batch, entry, apart: Math.abs(entry.until - ourDeadline(batch)) })))
    .filter(({ apart }) => apart <= 24 * hour)
    .sort((one, other) => minutes(one.apart) - minutes(other.apart) || unlike(one) - unlike(other));
  const found = new Map<AddedBatch, RefundableBatch>();
  const taken = new Set<RefundableBatch>();
  for (const { batch, entry } of pairs) {
    if (found.has(batch) || taken.has(entry)) continue;
    found.set(batch, entry);
    taken.add(entry);
  }
  return found;
};

const minutes = (apart: number): number => Math.round((60 * apart) / hour);
const unlike = ({ batch, entry }: { readonly batch: AddedBatch; readonly entry: RefundableBatch }): number =>
  Math.abs(entry.quantity - batch.seats);
