import { z } from 'zod';
import type { Checkout, OrderOutcome } from '../providers/commerce';
import type { Trace } from '../providers/provider';
import type { Connection } from './call';
import { wordsOf, type ProviderRefusal } from './error-body';
import { orderRefusalOf, sellingCall } from './order-refusals';
import { orderBody } from './orders';

const groupError = z
  .object({ orderGroupId: z.union([z.string(), z.number()]), code: z.coerce.number().catch(0), description: z.string().nullish() })
  .transform(({ orderGroupId, code, description }) => {
    const refused = { status: 400, code, text: description ?? 'Partner Center refused the order' };
    return { group: String(orderGroupId), refusal: orderRefusalOf(refused, 'checkout'), detail: wordsOf(refused) };
  });

const checkedOut = z
  .object({ orders: z.array(orderBody).nullish(), orderErrors: z.array(groupError).nullish() })
  .transform(({ orders, orderErrors }): Checkout => ({ kind: 'ordered', orders: orders ?? [], errors: orderErrors ?? [] }));

const inProgress = [800060, 800064];
const submittedBefore = 800065;
const availabilityGone = 400019;
const cartGone = 800008;

/** Refusals that tell how far the purchase is. */
const told = ({ status, code }: ProviderRefusal): Checkout | undefined => {
  if (inProgress.includes(code)) return { kind: 'in-progress' };
  if (code === submittedBefore) return { kind: 'ordered-before' };
  if (code === availabilityGone) return { kind: 'stale' };
  return status === 404 && code === cartGone ? { kind: 'no-cart' } : undefined;
};

/**
 * `POST /v1/customers/{id}/carts/{cartId}/checkout`. Costs money and cannot be taken back after seven days: after a lost answer repeat with
 * the same request id only (R14).
 */
export const checkout = (connection: Connection, tenantId: string, cartId: string, trace: Trace): Promise<OrderOutcome<Checkout>> =>
  sellingCall(connection, trace, {
    operation: 'checkout',
    method: 'POST',
    path: `customers/${encodeURIComponent(tenantId)}/carts/${encodeURIComponent(cartId)}/checkout`,
    accept: told,
    answer: checkedOut,
  });
