import { hour, type Instant } from '../time/instant';
import { isFinal, type OrderStatus } from '../orders/status';
import { ledgerDifference, type SeatEntry } from './seats';

/** An order as the CRM has it, with the provider's orders that are known to be its own. */
export type OrderSeen = {
  readonly id: string;
  readonly name: string;
  readonly status: OrderStatus;
  readonly submittedOn: Instant | null;
  /** The next attempt, or the end of the lease: somebody will come back to it then. */
  readonly comesBackOn: Instant | null;
  readonly lines: readonly { readonly changeId: string; readonly providerOrderIds: readonly string[] }[];
};
export type SubscriptionSeen = {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly entries: readonly SeatEntry[];
};

export type Broken =
  | {
      readonly rule: 'bought-twice';
      readonly orderId: string;
      readonly name: string;
      readonly changeId: string;
      readonly providerOrderIds: readonly string[];
    }
  | {
      readonly rule: 'booked-nowhere';
      readonly providerOrderId: string;
      readonly orderId: string;
      readonly name: string;
      readonly changeId: string;
    }
  | { readonly rule: 'order-of-two'; readonly providerOrderId: string; readonly changeIds: readonly string[] }
  | {
      readonly rule: 'seats-differ';
      readonly subscriptionId: string;
      readonly name: string;
      readonly seats: number;
      readonly difference: number;
    }
  | { readonly rule: 'without-an-end'; readonly orderId: string; readonly name: string; readonly since: Instant };

/** An order that nobody has come back to for that long is forgotten. */
export const longestSilence = hour;

/**
 * What must hold at all times (R14 and the ledger): a line has at most one order at the provider, seats add up, and no submitted order is
 * without an end or somebody who comes back to it. A group of lines shares one order at the provider, so that alone breaks nothing: an
 * order at the provider belongs to lines of one order of ours.
 */
export const brokenInvariants = (
  orders: readonly OrderSeen[],
  subscriptions: readonly SubscriptionSeen[],
  now: Instant,
): readonly Broken[] => [
  ...orders.flatMap((order) =>
    order.lines
      .filter((line) => new Set(line.providerOrderIds).size > 1)
      .map((line): Broken => ({
        rule: 'bought-twice',
        orderId: order.id,
        name: order.name,
        changeId: line.changeId,
        providerOrderIds: [...new Set(line.providerOrderIds)],
      })),
  ),
  ...sharedBetweenOrders(orders),
  ...subscriptions
    .map((each) => ({ ...each, difference: ledgerDifference(each.seats, each.entries) }))
    .filter((each) => each.difference !== 0)
    .map(({ id, name, seats, difference }): Broken => ({ rule: 'seats-differ', subscriptionId: id, name, seats, difference })),
  ...orders.flatMap((order): readonly Broken[] => {
    if (order.submittedOn === null || isFinal(order.status) || order.status === 'Draft') return [];
    const since = Math.max(order.submittedOn, order.comesBackOn ?? 0);
    return since + longestSilence < now ? [{ rule: 'without-an-end', orderId: order.id, name: order.name, since }] : [];
  }),
];

const sharedBetweenOrders = (orders: readonly OrderSeen[]): readonly Broken[] => {
  const owners = new Map<string, Map<string, string>>();
  for (const order of orders)
    for (const line of order.lines)
      for (const providerOrderId of line.providerOrderIds) {
        const known = owners.get(providerOrderId) ?? new Map<string, string>();
        owners.set(providerOrderId, known.set(order.id, line.changeId));
      }
  return [...owners]
    .filter(([, of]) => of.size > 1)
    .map(([providerOrderId, of]) => ({ rule: 'order-of-two', providerOrderId, changeIds: [...of.values()] }));
};
