import { purchaseName } from '../../core/orders/purchase-name';
import type { CartLine, OrderOutcome } from '../providers/commerce';
import type { Provider, Trace } from '../providers/provider';
import type { Good } from './goods';

/** The lines of a cart as they can be bought at this moment, and those that cannot. */
export type FreshLines = { readonly wanted: readonly CartLine[]; readonly gone: readonly Good[] };

/** Asks the provider afresh under which id each line is to be had: ids of availabilities change over time. `hold` is called before each call. */
export const freshLines = async (
  provider: Provider,
  order: { readonly tenantId: string; readonly name: string },
  goods: readonly Good[],
  trace: Trace,
  hold: () => Promise<void>,
): Promise<OrderOutcome<FreshLines>> => {
  const wanted: CartLine[] = [];
  const gone: Good[] = [];
  for (const good of goods) {
    await hold();
    const read = await provider.commerce.availabilities(order.tenantId, good, trace);
    if (!read.ok) return read;
    const available = read.value.find(
      ({ isPurchasable, segment, plans }) =>
        isPurchasable &&
        segment === good.segment &&
        plans.some((plan) => plan.term === good.term && plan.billingCycle === good.billingCycle),
    );
    if (available === undefined) gone.push(good);
    else wanted.push(cartLine(good, available.catalogItemId, order.name));
  }
  return { ok: true, value: { wanted, gone } };
};

const cartLine = ({ line, term, billingCycle, price, promotion }: Good, catalogItemId: string, order: string): CartLine => ({
  id: line.place,
  name: purchaseName({ product: line.change.csp_name ?? '', order, changeId: line.changeId }),
  catalogItemId,
  term,
  billingCycle,
  quantity: line.seats,
  currency: price.currency,
  promotionId: promotion?.providerId ?? null,
});
