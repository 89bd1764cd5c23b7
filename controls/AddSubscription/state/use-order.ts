import { orderPollDelay } from '../../../core/orders/polling';
import { useHost } from '../../common/host-context';
import { useWatched, type Watched } from '../../common/use-watched';
import { readOrder, type Order } from '../rows/order-row';

/** Lines that were bought, while the provider is still making their subscriptions. */
const hasLateLines = (order: Order): boolean => order.lines.some((line) => line.status === 'Succeeded' && line.subscription === 'Linking');

/** The order's row and its lines, looked at again by the schedule of `core/`. */
export const useOrder = (id: string): { readonly view: Watched<Order>; readonly reload: () => void } => {
  const { webAPI, now } = useHost();
  return useWatched(id, {
    read: () => readOrder(webAPI, id, now()),
    stateOf: (order) => order.status,
    delay: (order, watchedFor) => orderPollDelay(order.status, hasLateLines(order), watchedFor),
  });
};
