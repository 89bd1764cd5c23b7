import { z } from 'zod';
import type { Cart, CartLine, CartLineSeen, OrderOutcome } from '../providers/commerce';
import type { Trace } from '../providers/provider';
import type { Connection } from './call';
import { lineError } from './cart-line-error';
import { sellingCall } from './order-refusals';
import { billingCycleOf, termOf } from './products-words';
import { folded, maybeText, wireCycle } from './wire';

const line = z
  .object({
    catalogItemId: z.string(),
    quantity: z.number().int(),
    termDuration: maybeText,
    billingCycle: maybeText,
    promotionId: maybeText,
    orderGroup: maybeText,
    error: lineError.nullish(),
  })
  .transform(({ catalogItemId, quantity, termDuration, billingCycle, promotionId, orderGroup, error }): CartLineSeen => ({
    catalogItemId,
    quantity,
    term: termDuration === null ? null : termOf(termDuration),
    billingCycle: billingCycle === null ? null : billingCycleOf(billingCycle),
    promotionId,
    group: orderGroup,
    refused: error?.refused ?? null,
    isStale: error?.isStale ?? false,
  }));

const cartBody = z
  .object({ id: z.string().min(1).max(50), status: z.string().nullish(), lineItems: z.array(line).nullish() })
  .transform(({ id, status, lineItems }): Cart => ({ id, isOrdered: folded(status ?? '') === 'ordered', lines: lineItems ?? [] }));

const cartsOf = (tenantId: string): string => `customers/${encodeURIComponent(tenantId)}/carts`;
const cartAt = (tenantId: string, cartId: string): string => `${cartsOf(tenantId)}/${encodeURIComponent(cartId)}`;

const bodyOf = (lines: readonly CartLine[]) => ({
  lineItems: lines.map(({ id, name, catalogItemId, quantity, currency, term, billingCycle, promotionId }) => ({
    id,
    friendlyName: name,
    catalogItemId,
    quantity,
    currencyCode: currency,
    termDuration: term,
    billingCycle: wireCycle(billingCycle),
    ...(promotionId === null ? {} : { promotionId }),
  })),
});

/** `POST /v1/customers/{id}/carts`. Costs nothing; a bad line is no error of the call but stands on the line. */
export const createCart = (
  connection: Connection,
  tenantId: string,
  lines: readonly CartLine[],
  trace: Trace,
): Promise<OrderOutcome<Cart>> =>
  sellingCall(connection, trace, {
    operation: 'cart',
    method: 'POST',
    path: cartsOf(tenantId),
    body: bodyOf(lines),
    answer: cartBody,
  });

/** `PUT /v1/customers/{id}/carts/{cartId}`. */
export const updateCart = (
  connection: Connection,
  tenantId: string,
  cartId: string,
  lines: readonly CartLine[],
  trace: Trace,
): Promise<OrderOutcome<Cart>> =>
  sellingCall(connection, trace, {
    operation: 'cart',
    method: 'PUT',
    path: cartAt(tenantId, cartId),
    body: { id: cartId, ...bodyOf(lines) },
    answer: cartBody,
  });

/** `GET /v1/customers/{id}/carts/{cartId}`. */
export const cart = (connection: Connection, tenantId: string, cartId: string, trace: Trace): Promise<OrderOutcome<Cart | null>> =>
  sellingCall<Cart | null>(connection, trace, {
    operation: 'cart',
    method: 'GET',
    path: cartAt(tenantId, cartId),
    accept: (refused) => (refused.status === 404 ? null : undefined),
    answer: cartBody,
  });
