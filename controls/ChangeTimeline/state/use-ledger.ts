import { orderPollDelay } from '../../../core/orders/polling';
import { useHost } from '../../common/host-context';
import { useWatched, type Watched } from '../../common/use-watched';
import { readChanges, type Change } from '../rows/change-rows';
import { readSubscription, type Subscription } from '../rows/subscription-row';

export type Ledger = { readonly subscription: Subscription; readonly changes: readonly Change[]; readonly hasOlder: boolean };

/** Something was sent to the provider and has no answer yet. */
const isUnderWay = ({ subscription, changes }: Ledger): boolean =>
  subscription.state === 'Linking' || changes.some((change) => change.status === 'Submitted');

/** The subscription and its changes, looked at again while something is under way, by the schedule of orders. */
export const useLedger = (id: string): { readonly view: Watched<Ledger>; readonly reload: () => void } => {
  const { webAPI } = useHost();
  return useWatched(id, {
    read: async () => {
      const [subscription, changes] = await Promise.all([readSubscription(webAPI, id), readChanges(webAPI, id)]);
      return { subscription, ...changes };
    },
    stateOf: (ledger) => String(isUnderWay(ledger)),
    delay: (ledger, watchedFor) => (isUnderWay(ledger) ? orderPollDelay('InProgress', false, watchedFor) : null),
  });
};
