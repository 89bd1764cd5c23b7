import { z } from 'zod';
import type { OrderOutcome, ProviderOrder, ProviderOrderLine } from '../providers/commerce';
import { map, type Trace } from '../providers/provider';
import type { Connection } from './call';
import { sellingCall } from './order-refusals';
import { billingCycleOf, termOf } from './products-words';
import { folded, instant, maybeText } from './wire';

const line = z
  .object({
    offerId: z.string(),
    quantity: z.number().int(),
    termDuration: maybeText,
    transactionType: maybeText,
    subscriptionId: maybeText,
    friendlyName: maybeText,
  })
  .transform(({ offerId, quantity, termDuration, transactionType, subscriptionId, friendlyName }): ProviderOrderLine => ({
    catalogItemId: offerId,
    quantity,
    term: termDuration === null ? null : termOf(termDuration),
    subscriptionId: subscriptionId?.toLowerCase() ?? null,
    name: friendlyName,
    isPurchase: transactionType === null || folded(transactionType) === 'new',
  }));

export const orderBody = z
  .object({ id: z.string().min(1).max(50), creationDate: instant, billingCycle: maybeText, lineItems: z.array(line).nullish() })
  .transform(({ id, creationDate, billingCycle, lineItems }): ProviderOrder => ({
    id,
    madeOn: creationDate,
    billingCycle: billingCycle === null ? null : billingCycleOf(billingCycle),
    lines: lineItems ?? [],
  }));

const ordersOf = (tenantId: string): string => `customers/${encodeURIComponent(tenantId)}/orders`;

/** `GET /v1/customers/{id}/orders/{orderId}`. */
export const order = (
  connection: Connection,
  tenantId: string,
  orderId: string,
  trace: Trace,
): Promise<OrderOutcome<ProviderOrder | null>> =>
  sellingCall<ProviderOrder | null>(connection, trace, {
    operation: 'order',
    method: 'GET',
    path: `${ordersOf(tenantId)}/${encodeURIComponent(orderId)}`,
    accept: (refused) => (refused.status === 404 ? null : undefined),
    answer: orderBody,
  });

/** Orders of other kinds of products may be of another shape and are none of ours. */
const orderOrNone = orderBody.nullable().catch(null);
const list = z.object({ items: z.array(orderOrNone) });

/** `GET /v1/customers/{id}/orders`, all in one answer, up to 15 minutes behind. */
export const orders = async (connection: Connection, tenantId: string, trace: Trace): Promise<OrderOutcome<readonly ProviderOrder[]>> =>
  map(await sellingCall(connection, trace, { operation: 'order', method: 'GET', path: ordersOf(tenantId), answer: list }), ({ items }) =>
    items.filter((each) => each !== null),
  );
