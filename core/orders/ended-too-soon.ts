import type { Lease } from '../held/lease';
import type { Instant } from '../time/instant';
import type { Handles } from './buying';

/** An order as its row says it. */
export type EndedOrder = {
  readonly isOver: boolean;
  readonly handles: Pick<Handles, 'checkoutRequestId'>;
  readonly holder: Lease['holder'];
  readonly nextAttemptOn: Instant | null;
};

/**
 * Whether somebody has ended an order over which the service had not come to an end: withdrawn or deactivated while its checkout was under way,
 * or while it waited to be looked into. Whoever ends the work on it leaves neither holder nor next attempt; before a checkout nothing is bought.
 */
export const isEndedTooSoon = ({ isOver, handles, holder, nextAttemptOn }: EndedOrder): boolean =>
  isOver && handles.checkoutRequestId !== null && (holder !== null || nextAttemptOn !== null);
