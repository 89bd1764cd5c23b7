import type { OrderDraft } from './draft';
import type { PurchaseOutcome, SentLine } from './outcome';
import type { LineStatus } from './status';

/** A purchase's entry in the ledger, as it was written for an order. */
export type Entry = {
  readonly changeId: string;
  readonly subscriptionId: string;
  /** The line's place in the order. */
  readonly place: number;
  readonly status: LineStatus;
};

/**
 * What an order's entries are to its last submission. `lines`: what was sent to the checkout, and what was handed in together with it,
 * whatever was handed in since; before anything was sent, what the draft names. A subscription that was sent is bought by that entry alone,
 * though another window has made one of its own for it. `overtaken`: open, and of no use once the order was bought. `isWhole`: no line of the
 * draft is without its entry.
 */
export type Submission<E extends Entry> = { readonly lines: readonly E[]; readonly overtaken: readonly E[]; readonly isWhole: boolean };

/** Sorts an order's entries. What was tried before and given up stays in the ledger and counts no more. */
export const submissionOf = <E extends Entry>(entries: readonly E[], draft: OrderDraft, outcome: PurchaseOutcome | null): Submission<E> => {
  const sent = sentLines(outcome);
  const said = outcome?.handedIn?.draft ?? draft;
  const bought = entries.filter((entry) => {
    const line = sentAs(sent, entry);
    // Entries of former tries have the same places, but an end.
    return line !== null && (line.changeId !== undefined || entry.status === 'Submitted');
  });
  const isBought = (subscriptionId: string) => bought.some((entry) => isSameId(entry.subscriptionId, subscriptionId));
  const ofDraft = entries.filter(
    (entry) => !isBought(entry.subscriptionId) && said.lines.some(({ changeId }) => isSameId(changeId, entry.changeId)),
  );
  const lines = entries.filter((entry) => bought.includes(entry) || ofDraft.includes(entry));
  return {
    lines,
    overtaken: entries.filter((entry) => entry.status === 'Submitted' && !lines.includes(entry)),
    isWhole: said.lines.every(
      ({ changeId, subscriptionId }) => isBought(subscriptionId) || lines.some((line) => isSameId(line.changeId, changeId)),
    ),
  };
};

/** Every line that went to the checkout. */
export const sentLines = (outcome: PurchaseOutcome | null): readonly SentLine[] => (outcome?.groups ?? []).flatMap(({ lines }) => lines);

/**
 * Lines that the provider has ordered and of which no entry is there: somebody has deleted their rows. They are bought all the same, so that an
 * order without entries for them has no end.
 */
export const orderedWithoutEntry = (
  outcome: PurchaseOutcome | null,
  entries: readonly Pick<Entry, 'changeId' | 'place'>[],
): readonly SentLine[] =>
  (outcome?.groups ?? [])
    .filter(({ orderId }) => orderId !== null)
    .flatMap(({ lines }) => lines.filter((line) => !entries.some((entry) => sentAs([line], entry) !== null)));

/** The order that an entry was bought by; null where it was not, or not yet. */
export const orderOfLine = ({ groups }: PurchaseOutcome, entry: Pick<Entry, 'changeId' | 'place'>): string | null =>
  groups.find(({ lines }) => sentAs(lines, entry) !== null)?.orderId ?? null;

/** What of a line its rows say; promotion and offer are ids of rows. */
export type LineOnRows = { readonly offerId: string | null; readonly seats: number | null; readonly promotionId: string | null };

/**
 * Whether a line's rows say what the person has said yes to. Rows and order are not written at once: another window may have written some of
 * the rows, so that together they would be what nobody wants.
 */
export const isAsDrafted = ({ changeId }: Pick<Entry, 'changeId'>, rows: LineOnRows, { lines }: OrderDraft): boolean =>
  lines.some(
    (line) =>
      isSameId(line.changeId, changeId) &&
      line.seats === rows.seats &&
      isSameOrNull(line.offerId, rows.offerId) &&
      isSameOrNull(line.promotionId, rows.promotionId),
  );

/**
 * As what of the checkout's lines an entry was sent: told by its id, which no other window's try shares; by its place where it was sent before
 * ids were kept.
 */
export const sentAs = (sent: readonly SentLine[], { changeId, place }: Pick<Entry, 'changeId' | 'place'>): SentLine | null =>
  sent.find((line) => (line.changeId === undefined ? line.line === place : isSameId(line.changeId, changeId))) ?? null;

const isSameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isSameOrNull = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : isSameId(one, other);
