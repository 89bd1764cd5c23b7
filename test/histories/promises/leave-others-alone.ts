import { readOutcome } from '../../../core/orders/outcome';
import type { Row } from '../far-side/filter';
import type { Watch } from './witness';

/** A purchase that somebody made by another way: its order and its subscription at the provider. */
export type Elsewhere = { readonly orderId: string; readonly subscriptionId: string };

/** What somebody has bought for the customer by another way is never taken for ours, not even for a moment. */
export const leaveOthersAlone = (elsewhere: () => readonly Elsewhere[]): Watch => ({
  serviceWrites({ id, changes, by }) {
    const taken = [changes['csp_providersubscriptionid'], changes['csp_providerorderid'], ...ordersOf(changes)];
    const others = elsewhere().flatMap(({ orderId, subscriptionId }) => [orderId, subscriptionId]);
    const found = taken.find((each) => typeof each === 'string' && others.includes(each));
    return found === undefined ? null : `${by} took ${String(found)}, which somebody else has bought, for ${id}`;
  },
});

const ordersOf = ({ csp_providerorders: outcome }: Row): readonly (string | null)[] =>
  typeof outcome === 'string' ? (readOutcome(outcome)?.groups ?? []).map(({ orderId }) => orderId) : [];
