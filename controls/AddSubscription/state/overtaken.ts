import { writeDraft, type OrderDraft } from '../../../core/orders/draft';
import type { Order } from '../rows/order-row';

/** What this window has handed in, and when (milliseconds since 1970, UTC); null where it found that another one had. */
export type HandedInHere = { readonly draft: OrderDraft | null; readonly on: number };

/** Whether the order, as it was read since, is another one than what was to be handed in here. */
export const isOvertaken = (here: HandedInHere | null, order: Pick<Order, 'draft' | 'askedOn'>): boolean =>
  here !== null &&
  order.askedOn >= here.on &&
  (here.draft === null || (order.draft !== null && writeDraft(order.draft) !== writeDraft(here.draft)));
