import { ledgerDifference, standingSeats, type SeatEntry } from '../../core/ledger/seats';
import { changeStatus, nameOf, subscriptionStatus } from '../../solution/rows';
import type { Row } from '../dataverse/tables';

export const entryColumns = ['_csp_subscriptionid_value', 'csp_seatdelta', 'statuscode'] as const;
export const subscriptionColumns = ['csp_subscriptionid', 'csp_name', 'csp_quantity', 'csp_ledgerdifference', 'statuscode'] as const;
export type EntryRow = Pick<Row<'csp_subscriptionchanges'>, (typeof entryColumns)[number]>;
export type SubscriptionRow = Pick<Row<'csp_subscriptions'>, (typeof subscriptionColumns)[number]>;

export const entryOf = (row: EntryRow): SeatEntry => ({
  status: nameOf(changeStatus, row.statuscode) ?? 'Submitted',
  delta: row.csp_seatdelta ?? 0,
});

/** The seats that a subscription's row stands for, beside its ledger. */
export const seatsOf = (row: SubscriptionRow, entries: readonly SeatEntry[]): number => {
  const state = nameOf(subscriptionStatus, row.statuscode) ?? 'Draft';
  return standingSeats(state, row.csp_quantity ?? 0, entries);
};

export const differenceOf = (row: SubscriptionRow, entries: readonly SeatEntry[]): number =>
  ledgerDifference(seatsOf(row, entries), entries);
