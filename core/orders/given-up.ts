import type { SeatEntry } from '../ledger/seats';
import type { SubscriptionState } from '../subscriptions/state';

/**
 * What a person gives up together with an order, or with a line of it, of which nothing was bought: entries of the ledger and subscriptions
 * that were handed in and that nobody would come back to. What has an end of its own keeps it as a record.
 */
export const isEntryGivenUp = (status: SeatEntry['status'] | null): boolean => status === 'Submitted';
export const isSubscriptionGivenUp = (state: SubscriptionState | null): boolean => state === 'Linking';
