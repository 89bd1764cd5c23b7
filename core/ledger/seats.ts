import type { SubscriptionState } from '../subscriptions/state';

/** One entry of a subscription's ledger, as far as seats go. */
export type SeatEntry = {
  readonly status: 'Scheduled' | 'Submitted' | 'Succeeded' | 'Failed' | 'Withdrawn';
  readonly delta: number;
};

/** Only what succeeded counts. */
export const seatsByLedger = (entries: readonly SeatEntry[]): number =>
  entries.filter((entry) => entry.status === 'Succeeded').reduce((all, entry) => all + entry.delta, 0);

/** How far a subscription's seats are from its ledger; 0 where they add up. Reported, never repaired. */
export const ledgerDifference = (seats: number, entries: readonly SeatEntry[]): number => seats - seatsByLedger(entries);

/**
 * The seats that a subscription stands for. While it is bought its row names those that are wanted: nothing is there before its purchase has
 * succeeded, and where it failed nothing comes.
 */
export const standingSeats = (state: SubscriptionState, quantity: number, entries: readonly SeatEntry[]): number => {
  switch (state) {
    case 'Draft':
    case 'Failed':
      return 0;
    case 'PendingLink':
    case 'Linking':
      return entries.some((entry) => entry.status === 'Succeeded') ? quantity : 0;
    default:
      return quantity;
  }
};
