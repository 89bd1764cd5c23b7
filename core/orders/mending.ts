import type { OrderDraft } from './draft';

/**
 * The lines of an order that failed, to be handed in again: each is a new entry in the ledger, since the one that failed stays on record;
 * its subscription stays the same row.
 */
export const linesForAnotherTry = (draft: OrderDraft, failedChangeIds: readonly string[], newId: () => string): OrderDraft => ({
  lines: draft.lines.map((line) => (failedChangeIds.includes(line.changeId) ? { ...line, changeId: newId() } : line)),
});
