import type { PurchaseOutcome, SentLine } from '../orders/outcome';
import { sentAs } from '../orders/submission';
import { cartLife } from '../orders/buying';
import { isNamedAs, isOurName, purchaseName } from '../orders/purchase-name';
import type { Instant } from '../time/instant';
import type { Broken, OrderSeen } from './invariants';

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
  readonly lines: readonly { readonly catalogItemId: string; readonly quantity: number; readonly name: string | null }[];
};

/** A purchase that somebody has made by another way while an order of ours for the same goods was under way. */
export type Elsewhere = { readonly providerOrderId: string; readonly tenantId: string; readonly madeOn: Instant; readonly name: string };

/**
 * Gives each of our lines the provider's orders that are its own: the one that the row names, and every purchase that no row names though it
 * bears the line's very name, or is of the same tenant, products and seats, was made while the order's cart could be bought, and bears a name of
 * ours where we gave one. A second one was bought twice: a person must look.
 */
export const withPurchases = (orders: readonly OurOrder[], purchases: readonly ListedPurchase[]): readonly OrderSeen[] => {
  const strange = unnamed(orders, purchases);
  const taken = new Set<string>();
  return orders.map(({ outcome, lines, tenantId, ...order }): OrderSeen => {
    const groups = (outcome?.groups ?? []).map((group) => {
      const more = strange.filter((purchase) => !taken.has(purchase.id) && isPurchaseOf({ ...order, tenantId }, group.lines, purchase));
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

/**
 * What looks like a line of ours and is not: somebody at the provider, or another system, has bought the same for the same customer while the
 * order was under way. Perhaps that was wanted twice; `name` is our order's.
 */
export const boughtElsewhere = (orders: readonly OurOrder[], purchases: readonly ListedPurchase[]): readonly Elsewhere[] =>
  unnamed(orders, purchases).flatMap((purchase) => {
    const alike = orders.find((order) =>
      (order.outcome?.groups ?? []).some(({ lines }) => isFor(order, purchase) && isOf(lines, purchase) && !isOurs(lines, purchase)),
    );
    if (alike === undefined) return [];
    return [{ providerOrderId: purchase.id, tenantId: purchase.tenantId, madeOn: purchase.madeOn, name: alike.name }];
  });

/**
 * Purchases that bear the name of a line of ours, and that no order of ours names or has sent by what it says now: they are paid for and booked
 * nowhere.
 */
export const bookedNowhere = (orders: readonly OurOrder[], purchases: readonly ListedPurchase[]): readonly Broken[] =>
  unnamed(orders, purchases).flatMap((purchase): readonly Broken[] => {
    if (orders.some((order) => (order.outcome?.groups ?? []).some(({ lines }) => isPurchaseOf(order, lines, purchase)))) return [];
    const lines = orders.flatMap(({ id, name, lines }) => lines.map(({ changeId }) => ({ orderId: id, name, changeId })));
    const bought = lines.find(({ name, changeId }) => bearsName(purchaseName({ product: '', order: name, changeId }), purchase));
    return bought === undefined ? [] : [{ rule: 'booked-nowhere', providerOrderId: purchase.id, ...bought }];
  });

const bearsName = (sent: string, { lines }: ListedPurchase): boolean => lines.some(({ name }) => isNamedAs(sent, name));

/** A name of its own tells, whatever the clocks say: ours is a browser's, the other the provider's. */
const isPurchaseOf = (order: Pick<OurOrder, 'tenantId' | 'submittedOn'>, lines: readonly SentLine[], purchase: ListedPurchase): boolean =>
  lines.some(({ name }) => name !== undefined && bearsName(name, purchase)) ||
  (isFor(order, purchase) && isOf(lines, purchase) && isOurs(lines, purchase));

const unnamed = (orders: readonly OurOrder[], purchases: readonly ListedPurchase[]): readonly ListedPurchase[] => {
  const named = new Set(orders.flatMap(({ outcome }) => (outcome?.groups ?? []).flatMap(({ orderId }) => orderId ?? [])));
  return purchases.filter(({ id }) => !named.has(id));
};

/** Each of our purchases bears a name of its own, unless it was sent before there were any. */
const isOurs = (lines: readonly SentLine[], purchase: ListedPurchase): boolean =>
  lines.some(({ name }) => name === undefined) || purchase.lines.some(({ name }) => isOurName(name));

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
