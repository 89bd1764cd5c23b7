import { writeDraft, type OrderDraft } from './draft';

/** What a window has handed in, and when (milliseconds since 1970, UTC); null where it found that another one had. */
export type HandedInHere = { readonly draft: OrderDraft | null; readonly on: number };

/** Whether an order, as it was read at `askedOn` (milliseconds since 1970, UTC), is another one than what was to be handed in before. */
export const isOvertaken = (here: HandedInHere | null, order: { readonly draft: OrderDraft | null; readonly askedOn: number }): boolean =>
  here !== null &&
  order.askedOn >= here.on &&
  (here.draft === null || (order.draft !== null && writeDraft(order.draft) !== writeDraft(here.draft)));
