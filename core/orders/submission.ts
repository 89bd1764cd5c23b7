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
 * What an order's entries are to its last submission. `lines`: what was sent to the checkout, whatever was handed in since, and what the draft
 * names; but a subscription that was sent is bought by that entry alone, though another window has made one of its own for it. `overtaken`:
 * open, and of no use once the order was bought. `isWhole`: no line of the draft is without its entry.
 */
export type Submission<E extends Entry> = { readonly lines: readonly E[]; readonly overtaken: readonly E[]; readonly isWhole: boolean };

/** Sorts an order's entries. What was tried before and given up stays in the ledger and counts no more. */
export const submissionOf = <E extends Entry>(entries: readonly E[], draft: OrderDraft, outcome: PurchaseOutcome | null): Submission<E> => {
  const sent = (outcome?.groups ?? []).flatMap((group) => group.lines);
  const bought = entries.filter((entry) => {
    const line = sentAs(sent, entry);
    // Entries of former tries have the same places, but an end.
    return line !== null && (line.changeId !== undefined || entry.status === 'Submitted');
  });
  const isBought = (subscriptionId: string) => bought.some((entry) => isSameId(entry.subscriptionId, subscriptionId));
  const ofDraft = entries.filter(
    (entry) => !isBought(entry.subscriptionId) && draft.lines.some(({ changeId }) => isSameId(changeId, entry.changeId)),
  );
  const lines = entries.filter((entry) => bought.includes(entry) || ofDraft.includes(entry));
  return {
    lines,
    overtaken: entries.filter((entry) => entry.status === 'Submitted' && !lines.includes(entry)),
    isWhole: draft.lines.every(
      ({ changeId, subscriptionId }) => isBought(subscriptionId) || lines.some((line) => isSameId(line.changeId, changeId)),
    ),
  };
};

/**
 * As what of the checkout's lines an entry was sent: told by its id, which no other window's try shares; by its place where it was sent before
 * ids were kept.
 */
export const sentAs = (sent: readonly SentLine[], { changeId, place }: Pick<Entry, 'changeId' | 'place'>): SentLine | null =>
  sent.find((line) => (line.changeId === undefined ? line.line === place : isSameId(line.changeId, changeId))) ?? null;

const isSameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
