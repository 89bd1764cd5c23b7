import { z } from 'zod';
import type { ProviderStatus } from '../../core/subscriptions/state';
import type { OrderOutcome, ProviderSubscription } from '../providers/commerce';
import { map, type Trace } from '../providers/provider';
import type { Connection } from './call';
import { sellingCall } from './order-refusals';
import { folded, instant, maybeInstant, maybeText } from './wire';

const statuses: Readonly<Record<string, ProviderStatus>> = {
  none: 'None',
  pending: 'Pending',
  active: 'Active',
  suspended: 'Suspended',
  expired: 'Expired',
  disabled: 'Disabled',
  deleted: 'Deleted',
};

const status = z
  .string()
  .transform((word) => statuses[folded(word)])
  .refine((known) => known !== undefined, 'is no status of a subscription');

const batch = z
  .object({ quantity: z.number().int(), allowedUntilDateTime: instant })
  .transform(({ quantity, allowedUntilDateTime }) => ({ quantity, until: allowedUntilDateTime }));

const subscriptionBody = z
  .object({
    id: z.string().min(1).max(50),
    offerId: maybeText,
    orderId: maybeText,
    status,
    quantity: z.number().int(),
    effectiveStartDate: maybeInstant,
    commitmentEndDate: maybeInstant,
    commitmentEndDateTime: maybeInstant,
    billingCycleEndDate: maybeInstant,
    billingCycleEndDateTime: maybeInstant,
    cancellationAllowedUntilDate: maybeInstant,
    refundableQuantity: z.object({ details: z.array(batch).nullish() }).nullish(),
    autoRenewEnabled: z.boolean().nullish(),
  })
  .transform((read): ProviderSubscription => ({
    id: read.id.toLowerCase(),
    orderId: read.orderId,
    catalogItemId: read.offerId,
    status: read.status,
    quantity: read.quantity,
    startsOn: read.effectiveStartDate,
    lastMoment: read.commitmentEndDateTime ?? read.commitmentEndDate,
    cycleLastMoment: read.billingCycleEndDateTime ?? read.billingCycleEndDate,
    cancelUntil: read.cancellationAllowedUntilDate,
    refundable: read.refundableQuantity?.details ?? null,
    renews: read.autoRenewEnabled ?? null,
  }));

const subscriptionsOf = (tenantId: string): string => `customers/${encodeURIComponent(tenantId)}/subscriptions`;

/** `GET /v1/customers/{id}/subscriptions/{subscriptionId}`. */
export const subscription = (
  connection: Connection,
  tenantId: string,
  subscriptionId: string,
  trace: Trace,
): Promise<OrderOutcome<ProviderSubscription | null>> =>
  sellingCall<ProviderSubscription | null>(connection, trace, {
    operation: 'subscription',
    method: 'GET',
    path: `${subscriptionsOf(tenantId)}/${encodeURIComponent(subscriptionId)}`,
    accept: (refused) => (refused.status === 404 ? null : undefined),
    answer: subscriptionBody,
  });

/** Subscriptions to other kinds of products may be of another shape and are none of ours. */
const list = z.object({ items: z.array(subscriptionBody.nullable().catch(null)) });

/** `GET /v1/customers/{id}/subscriptions`, all in one answer. */
export const subscriptions = async (
  connection: Connection,
  tenantId: string,
  trace: Trace,
): Promise<OrderOutcome<readonly ProviderSubscription[]>> =>
  map(
    await sellingCall(connection, trace, { operation: 'subscription', method: 'GET', path: subscriptionsOf(tenantId), answer: list }),
    ({ items }) => items.filter((each) => each !== null),
  );
