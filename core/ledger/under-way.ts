import type { SubscriptionState } from '../subscriptions/state';
import type { SeatEntry } from './seats';

/** Something was sent to the provider and has no answer yet: the subscription is being made, or a change of it is. */
export const isUnderWay = (state: SubscriptionState | null, changes: readonly (SeatEntry['status'] | null)[]): boolean =>
  state === 'Linking' || changes.includes('Submitted');
