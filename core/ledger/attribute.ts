import type { PurchaseOutcome, SentLine } from '../orders/outcome';
import { sentAs } from '../orders/submission';
import { cartLife } from '../orders/buying';
import type { Instant } from '../subscriptions/instant';
import type { OrderSeen } from './invariants';

/** One of our orders with what its row says of the provider's. `changeId` is the ledger's entry of a line. */
export type OurOrder = Omit<OrderSeen, 'lines'> & {
  readonly tenantId: string | null;
  readonly outcome: PurchaseOutcome | null;
  readonly lines: readonly { readonly changeId: string; readonly line: number }[];
};

/** A purchase as the provider lists it. */
export type ListedPurchase = {
  readonly id: string;
  readonly tenantId: string;
  readonly madeOn: Instant;
  readonly lines: readonly { readonly catalogItemId: string; readonly quantity: number }[];
};

/**
 * Gives each of our lines the provider's orders that are its own: the one that the row names, and every purchase that no row names though it
 * is of the same tenant, products and seats and was made while the order's cart could be bought. A second one was bought twice, or by somebody
 * at the provider: either way a person must look.
 */
export const withPurchases = (orders: readonly OurOrder[], purchases: readonly ListedPurchase[]): readonly OrderSeen[] => {
  const named = new Set(orders.flatMap(({ outcome }) => (outcome?.groups ?? []).flatMap(({ orderId }) => orderId ?? [])));
  const strange = purchases.filter(({ id }) => !named.has(id));
  const taken = new Set<string>();
  return orders.map(({ outcome, lines, tenantId, ...order }): OrderSeen => {
    const groups = (outcome?.groups ?? []).map((group) => {
      const more = strange.filter(
        (purchase) => !taken.has(purchase.id) && isFor({ ...order, tenantId }, purchase) && isOf(group.lines, purchase),
      );
      more.forEach(({ id }) => taken.add(id));
      return { lines: group.lines, orderIds: [...(group.orderId === null ? [] : [group.orderId]), ...more.map(({ id }) => id)] };
    });
    return {
      ...order,
      lines: lines.map(({ changeId, line }) => ({
        changeId,
        providerOrderIds: groups.find((group) => sentAs(group.lines, { changeId, place: line }) !== null)?.orderIds ?? [],
      })),
    };
  });
};

const isFor = (order: Pick<OurOrder, 'tenantId' | 'submittedOn'>, purchase: ListedPurchase): boolean =>
  order.tenantId !== null &&
  order.tenantId.toLowerCase() === purchase.tenantId.toLowerCase() &&
  order.submittedOn !== null &&
  order.submittedOn <= purchase.madeOn &&
  purchase.madeOn < order.submittedOn + cartLife;

/** By product and seats: an availability's id changes over time. */
const isOf = (lines: readonly SentLine[], purchase: ListedPurchase): boolean => {
  const sent = lines.map((line) => `${skuOf(line.catalogItemId)} ${line.seats}`).sort();
  const listed = purchase.lines.map((line) => `${skuOf(line.catalogItemId)} ${line.quantity}`).sort();
  return sent.length === listed.length && sent.every((each, place) => each === listed[place]);
};

const skuOf = (catalogItemId: string): string => catalogItemId.toUpperCase().split(':').slice(0, 2).join(':');
