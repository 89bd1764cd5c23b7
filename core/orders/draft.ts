/** One line of an order as typed. The ids are made when the line is added, so that handing in can be repeated without harm (R14). */
export type OrderLine = {
  /** The subscription's row and its purchase's row in the ledger. */
  readonly subscriptionId: string;
  readonly changeId: string;
  readonly offerId: string;
  /** Null while the field is empty or no number. */
  readonly seats: number | null;
  readonly promotionId: string | null;
};

/** The lines of an order, as `csp_Draft` keeps them. */
export type OrderDraft = { readonly lines: readonly OrderLine[] };

export const emptyOrder: OrderDraft = { lines: [] };

export const addLine = (draft: OrderDraft, line: OrderLine): OrderDraft => ({ lines: [...draft.lines, line] });

/** `changed` replaces what is named of the line. */
export const changeLine = (
  draft: OrderDraft,
  subscriptionId: string,
  changed: Partial<Omit<OrderLine, 'subscriptionId' | 'changeId'>>,
): OrderDraft => ({
  lines: draft.lines.map((line) => (line.subscriptionId === subscriptionId ? { ...line, ...changed } : line)),
});

export const removeLine = (draft: OrderDraft, subscriptionId: string): OrderDraft => ({
  lines: draft.lines.filter((line) => line.subscriptionId !== subscriptionId),
});

export const writeDraft = (draft: OrderDraft): string => JSON.stringify(draft);

/** Reads `csp_Draft`; null where it is something else. An empty column is an empty order. */
export const readDraft = (json: string | null): OrderDraft | null => {
  if (json === null || json === '') return emptyOrder;
  try {
    const read: unknown = JSON.parse(json);
    return isDraft(read) ? { lines: read.lines } : null;
  } catch {
    return null;
  }
};

export const isDraft = (value: unknown): value is OrderDraft =>
  typeof value === 'object' && value !== null && 'lines' in value && Array.isArray(value.lines) && value.lines.every(isLine);

const isLine = (value: unknown): value is OrderLine =>
  typeof value === 'object' &&
  value !== null &&
  hasText(value, 'subscriptionId') &&
  hasText(value, 'changeId') &&
  hasText(value, 'offerId') &&
  'seats' in value &&
  (value.seats === null || Number.isInteger(value.seats)) &&
  'promotionId' in value &&
  (value.promotionId === null || typeof value.promotionId === 'string');

const hasText = (value: object, member: string): boolean =>
  typeof Object.entries(value).find(([name]) => name === member)?.[1] === 'string';
