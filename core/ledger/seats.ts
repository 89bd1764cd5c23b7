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
