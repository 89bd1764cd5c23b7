import { NotSupported } from '../../../platform/not-supported';
import { writeAudit } from '../../audit/write-audit';
import { billingCycles, terms } from '../../catalogue/plans';
import { customerOf } from '../../customers/find-customer';
import {
  billingCycleUnchangeable,
  quantityUnchangeableWhileSuspended,
  subscriptionDeleted,
  subscriptionNotReady,
  subscriptionSuspended,
  updateNotAllowedAnyMore,
} from '../../errors';
import { severalChangesAtOnce } from '../../guesses';
import { recordChangeOrder } from '../../orders/record-change-order';
import { parseEnumeration } from '../../protocol/enumeration';
import { operationWithBody, type Call } from '../../protocol/operation';
import type { World } from '../../world';
import { tellOfChange } from '../tell-of-change';
import { nextInstant } from '../next-instant';
import { subscriptionOf } from '../read-subscriptions';
import { subscriptionResource } from '../subscription-resource';
import { saveSubscription, type Subscription } from '../subscription';
import { changeQuantity } from './change-quantity';
import { changeRenewal } from './change-renewal';
import { changeStatus } from './change-status';
import { subscriptionRequest, type SubscriptionRequest } from './subscription-change';

/** Changes a subscription at once: seats, status, renewal or name. Seats and cancellation are orders of their own, and cost or refund money. */
export const changeSubscription = (world: World) =>
  operationWithBody({
    feature: 'PATCH /v1/customers/{customerId}/subscriptions/{subscriptionId}',
    access: 'either',
    body: subscriptionRequest,
    handle(call, request) {
      const before = subscriptionOf(world, call);
      const after = changed(world, before, request);
      if (after !== before) record(world, call, before, after);
      return { status: 200, body: subscriptionResource(after, call.now) };
    },
  });

const changed = (world: World, before: Subscription, request: SubscriptionRequest): Subscription => {
  checkChangeable(before);
  checkPlanKept(before, request);
  const afterStatus = changeStatus(world, before, request);
  const quantityChanges = request.quantity !== undefined && request.quantity !== before.quantity;
  if (afterStatus !== before) {
    if (quantityChanges) throw severalChangesAtOnce();
    return afterStatus;
  }
  if (before.status === 'suspended' && quantityChanges) throw quantityUnchangeableWhileSuspended();
  if (quantityChanges) return named(changeQuantity(world, before, request), request);
  const after = named(changeRenewal(world, before, request), request);
  if (before.status === 'suspended' && after !== before) throw subscriptionSuspended();
  return after;
};

const checkChangeable = ({ status, id }: Subscription): void => {
  if (status === 'deleted') throw subscriptionDeleted(id);
  if (status === 'pending') throw subscriptionNotReady();
  if (status === 'expired' || status === 'disabled') throw updateNotAllowedAnyMore();
};

/** Term and billing cycle change at a renewal, or by a transition; only three-year terms may change how they are billed within the term. */
const checkPlanKept = ({ term, billingCycle }: Subscription, request: SubscriptionRequest): void => {
  if (request.termDuration !== undefined && parseEnumeration(terms, request.termDuration) !== term)
    throw new NotSupported('PATCH of a subscription with another termDuration');
  if (request.billingCycle === undefined || parseEnumeration(billingCycles, request.billingCycle) === billingCycle) return;
  if (term === 'P3Y') throw new NotSupported('PATCH of a subscription with another billingCycle (nextChargeInstructions)');
  throw billingCycleUnchangeable();
};

const named = (subscription: Subscription, { friendlyName }: SubscriptionRequest): Subscription =>
  friendlyName === undefined || friendlyName === subscription.friendlyName ? subscription : { ...subscription, friendlyName };

const record = (world: World, call: Call, before: Subscription, after: Subscription): void => {
  saveSubscription(world, after, nextInstant(after));
  const seats = after.status === 'deleted' ? -before.quantity : after.quantity - before.quantity;
  if (seats !== 0)
    recordChangeOrder(world, after, {
      transactionType: after.status === 'deleted' ? 'Cancel' : seats > 0 ? 'AddQuantity' : 'RemoveQuantity',
      quantity: Math.abs(seats),
      requestId: call.requestId,
    });
  const auditId = writeAudit(world, call, {
    operationType: 'update_subscription',
    resourceType: 'subscription',
    customer: customerOf(world, call),
    oldValue: subscriptionResource(before, call.now),
    newValue: subscriptionResource(after, call.now),
    customizedData: { SubscriptionId: after.id, Quantity: String(after.quantity), Status: after.status },
  });
  tellOfChange(world, after, auditId);
};
