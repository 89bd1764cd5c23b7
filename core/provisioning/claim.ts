import { isDue, isFree, isLeftBehind, type Lease } from '../held/lease';
import type { Instant } from '../time/instant';
import type { RunState } from './run';

/** What decides whether a worker may take a run. */
export type ClaimableRun = {
  readonly state: RunState;
  /** Null where the run is over, so that nobody holds it any more. */
  readonly lease: Lease | null;
  readonly nextAttemptOn: Instant | null;
  /** The customer accepts by link; otherwise a relationship is waited for. */
  readonly isByLink: boolean;
  /** The customer accepted the relationship, and the tenant is to be written down. */
  readonly hasFoundTenant: boolean;
};

/** Why somebody looks at a run. `asked`: a person wants it now; `onlyByLink`: only if it waits for the customer to accept by link. */
export type Occasion = { readonly asked: boolean; readonly onlyByLink?: boolean };

/** Submitted and due, left behind by a worker that died, or waiting for the customer's acceptance. */
export const mayClaimRun = (run: ClaimableRun, now: Instant, { asked, onlyByLink = false }: Occasion): boolean => {
  if (onlyByLink && !(run.state === 'WaitingForCustomer' && run.isByLink)) return false;
  if (run.lease === null || !isFree(run.lease, now)) return false;
  switch (run.state) {
    case 'Submitted':
      return isDue(run.nextAttemptOn, now);
    case 'InProgress':
      return true;
    case 'WaitingForCustomer':
      return asked || isLeftBehind(run.lease, now) || run.hasFoundTenant || (run.nextAttemptOn !== null && isDue(run.nextAttemptOn, now));
    default:
      return false;
  }
};
