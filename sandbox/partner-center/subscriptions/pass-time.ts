import type { World } from '../world';
import { nextInstant } from './next-instant';
import { renew } from './renew';
import { saveSubscription, type Subscription } from './subscription';
import { tellOfChange } from './tell-of-change';

/**
 * What time does to a subscription: provisioned, renewed, or ended step by step. Expired ones work for 30 days and then are disabled for 90,
 * suspended ones are disabled at once for 30 and then for 90, then deleted.
 */
export const passTime = (world: World, subscription: Subscription): void => {
  const changed = next(world, subscription);
  saveSubscription(world, changed, nextInstant(changed));
  tellOfChange(world, changed, null);
};

const next = (world: World, subscription: Subscription): Subscription => {
  switch (subscription.afterlife) {
    case undefined:
      if (subscription.status === 'pending') return { ...subscription, status: 'active' };
      if (subscription.status === 'suspended') return { ...ended(subscription), status: 'disabled', afterlife: 'disabled-30' };
      return subscription.autoRenew ? renew(world, subscription) : { ...ended(subscription), status: 'expired', afterlife: 'expired' };
    case 'expired':
    case 'disabled-30':
      return { ...subscription, status: 'disabled', afterlife: 'disabled-90' };
    case 'disabled-90':
      return { ...subscription, status: 'deleted' };
  }
};

const ended = ({ scheduled: _dropped, ...subscription }: Subscription): Subscription => ({ ...subscription, autoRenew: false });
