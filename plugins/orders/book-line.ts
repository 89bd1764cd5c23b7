import type { HandedIn } from '../../core/orders/handed-in';
import { disagreement, writeDifferences } from '../../core/subscriptions/disagreement';
import type { Instant } from '../../core/time/instant';
import { stateAfterPurchase, type SubscriptionState } from '../../core/subscriptions/state';
import { deadlineSource } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Write } from '../dataverse/tables';
import type { ProviderSubscription } from '../providers/commerce';
import { isoInstant } from '../time';
import { followedOf } from './handed-in';
import type { Line } from './lines';
import { batchOf, deadlineOf, mirrorOf, termEndOf } from './mirror';
import type { Session } from './session';
import { soldOf } from './sold';
import { entryIn, subscriptionIn } from './standing';
import { writeLine } from './write-line';

/** What a line was bought by, as the provider shows it. */
export type Bought = { readonly orderId: string; readonly seen: ProviderSubscription; readonly now: Instant };

/**
 * Writes what was read of a line's subscription. Once the provider has it running, the line has its end: the subscription says what it is and
 * its entry in the ledger that it succeeded. Answers whether the line has its end.
 */
export const bookLine = async (dataverse: Dataverse, session: Session, line: Line, bought: Bought): Promise<boolean> => {
  const state = stateAfterPurchase(bought.seen.status);
  const isRunning = state !== 'Linking';
  const handedIn = await followedOf(dataverse, session.order);
  const change = isRunning ? succeeded(handedIn, line, bought) : null;
  await writeLine(dataverse, session, line, { subscription: subscriptionOf(handedIn, line, bought, state), change });
  return isRunning;
};

const subscriptionOf = (
  handedIn: HandedIn,
  line: Line,
  { orderId, seen, now }: Bought,
  state: SubscriptionState,
): Write<'csp_subscriptions'> => {
  const isRunning = state !== 'Linking';
  const ours = { state, seats: isRunning ? line.seats : null, renews: null, renewsOn: null };
  return {
    ...mirrorOf(seen, now),
    ...termEndOf(seen),
    ...soldOf(line, handedIn, now).subscription,
    csp_providersubscriptionid: seen.id,
    csp_providerorderid: orderId,
    ...(isRunning ? { ...deadlineOf(seen, now), csp_reason: null } : {}),
    csp_disagreement: writeDifferences(disagreement(ours, { status: seen.status, seats: seen.quantity, renews: null, renewsOn: null })),
    ...subscriptionIn(state),
  };
};

const succeeded = (handedIn: HandedIn, line: Line, { orderId, seen, now }: Bought): Write<'csp_subscriptionchanges'> => {
  const batch = batchOf(line.changeId, line.seats, seen, now);
  return {
    ...soldOf(line, handedIn, now).change,
    csp_effectiveon: isoInstant(seen.startsOn ?? now),
    csp_canceluntil: isoInstant(batch.until),
    csp_refundableseats: batch.refundable,
    csp_deadlinesource: deadlineSource[batch.source],
    csp_providerorderid: orderId,
    csp_refusal: null,
    csp_refusaldetail: null,
    ...(handedIn.submittedOn === null ? {} : { csp_submittedon: handedIn.submittedOn }),
    ...(handedIn.submittedById === null ? {} : { 'csp_SubmittedBy@odata.bind': `/systemusers(${handedIn.submittedById})` }),
    ...entryIn('Succeeded'),
  };
};
