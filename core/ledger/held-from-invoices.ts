import type { SeatEntry } from './seats';

/** Why a change is on no invoice (R15): it `waits` for what was asked to be delivered, or it is `undelivered` for good. Null: it is billed. */
export const heldFromInvoices = (status: SeatEntry['status']): 'waits' | 'undelivered' | null => {
  switch (status) {
    case 'Succeeded':
      return null;
    case 'Scheduled':
    case 'Submitted':
      return 'waits';
    case 'Failed':
    case 'Withdrawn':
      return 'undelivered';
  }
};
