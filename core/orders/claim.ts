import { isDue, isFree, isLeftBehind, type Lease } from '../held/lease';
import type { Instant } from '../time/instant';
import type { Handles } from './buying';
import type { OrderStatus } from './status';

/** What decides whether a worker may take an order. */
export type ClaimableOrder = {
  readonly status: OrderStatus;
  /** Null where the order is over, so that nobody holds it any more. */
  readonly lease: Lease | null;
  readonly nextAttemptOn: Instant | null;
  readonly handles: Pick<Handles, 'checkedOutOn' | 'buyAgainOn'>;
};

/** Submitted and due, left behind by a worker that died, waiting for the provider and due, or unclear and to be looked into again. */
export const mayClaimOrder = ({ status, lease, nextAttemptOn, handles }: ClaimableOrder, now: Instant, isAsked: boolean): boolean => {
  if (lease === null || !isFree(lease, now)) return false;
  switch (status) {
    case 'Submitted':
    case 'InProgress':
      return isDue(nextAttemptOn, now);
    case 'UnknownOutcome':
      return isAsked || isToBeBoughtAgain(handles) || isLeftBehind(lease, now) || (nextAttemptOn !== null && isDue(nextAttemptOn, now));
    default:
      return false;
  }
};

/** A person's word is used up by the checkout that follows it. */
const isToBeBoughtAgain = ({ buyAgainOn, checkedOutOn }: ClaimableOrder['handles']): boolean =>
  buyAgainOn !== null && checkedOutOn !== null && buyAgainOn > checkedOutOn;
