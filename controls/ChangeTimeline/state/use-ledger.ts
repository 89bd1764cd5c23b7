import { isUnderWay } from '../../../core/ledger/under-way';
import { orderPollDelay } from '../../../core/orders/polling';
import { useHost } from '../../common/host-context';
import { useWatched, type Watched } from '../../common/use-watched';
import { readChanges, type Change } from '../rows/change-rows';
import { readSubscription, type Subscription } from '../rows/subscription-row';

export type Ledger = { readonly subscription: Subscription; readonly changes: readonly Change[]; readonly hasOlder: boolean };

const isWaiting = ({ subscription, changes }: Ledger): boolean =>
  isUnderWay(
    subscription.state,
    changes.map(({ status }) => status),
  );

/** The subscription and its changes, looked at again while something is under way, by the schedule of orders. */
export const useLedger = (id: string): { readonly view: Watched<Ledger>; readonly reload: () => void } => {
  const { webAPI } = useHost();
  return useWatched(id, {
    read: async () => {
      const [subscription, changes] = await Promise.all([readSubscription(webAPI, id), readChanges(webAPI, id)]);
      return { subscription, ...changes };
    },
    stateOf: (ledger) => String(isWaiting(ledger)),
    delay: (ledger, watchedFor) => (isWaiting(ledger) ? orderPollDelay('InProgress', false, watchedFor) : null),
  });
};
