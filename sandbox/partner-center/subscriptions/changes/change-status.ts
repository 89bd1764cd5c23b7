import { cancellationWindowPassed, statusUnchangeable } from '../../errors';
import { parseEnumeration } from '../../protocol/enumeration';
import { subscriptionStatuses, type Subscription } from '../subscription';
import type { SubscriptionChange } from './subscription-change';

/** Suspends (billing goes on), reactivates, or cancels for good within 168 hours of the purchase or renewal. */
export const changeStatus: SubscriptionChange = (world, subscription, request) => {
  const { status } = subscription;
  const wanted = request.status === undefined ? status : parseEnumeration(subscriptionStatuses, request.status);
  if (wanted === status) return subscription;
  if (wanted === 'deleted') return canceled(subscription, world.clock.now());
  if (wanted === 'suspended' && status === 'active') return { ...withoutSchedule(subscription), status: 'suspended' };
  if (wanted === 'active' && status === 'suspended') return { ...subscription, status: 'active' };
  throw statusUnchangeable(wanted, status);
};

const canceled = (subscription: Subscription, now: number): Subscription => {
  if (now >= (subscription.cancelableUntil ?? 0)) throw cancellationWindowPassed();
  return { ...withoutSchedule(subscription), status: 'deleted', autoRenew: false };
};

const withoutSchedule = ({ scheduled: _dropped, ...subscription }: Subscription): Subscription => subscription;
