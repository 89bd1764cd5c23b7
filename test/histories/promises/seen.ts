import { withPurchases, type ListedPurchase, type OurOrder } from '../../../core/ledger/attribute';
import type { OrderSeen, SubscriptionSeen } from '../../../core/ledger/invariants';
import { standingSeats } from '../../../core/ledger/seats';
import { readOutcome } from '../../../core/orders/outcome';
import type { OrderStatus } from '../../../core/orders/status';
import { changeStatus, nameOf, subscriptionStatus } from '../../../solution/rows';
import type { Row } from '../far-side/filter';
import { tenantId } from '../shop';
import type { World } from '../world';

const instantOf = (value: unknown): number | null => (typeof value === 'string' ? Date.parse(value) : null);

/** Our orders with the provider's, as the check of invariants sees them. */
export const ordersSeen = (world: World): readonly OrderSeen[] => withPurchases(ourOrders(world), purchases(world));

/** What the provider lists, whoever has bought it. */
export const purchases = (world: World): readonly ListedPurchase[] =>
  world.partnerCenter.orders.map(({ id, at, cart, line }) => ({
    id,
    tenantId: cart.tenantId,
    madeOn: at,
    lines: [{ ...line, name: line.friendlyName }],
  }));

export const ourOrders = (world: World): readonly OurOrder[] => {
  const changes = world.dataverse.rows('csp_subscriptionchanges');
  return world.dataverse.rows('csp_orders').map((row): OurOrder => ({
    id: String(row['csp_orderid']),
    name: String(row['csp_orderid']),
    status: world.statusOf(row),
    submittedOn: instantOf(row['csp_submittedon']),
    comesBackOn: Math.max(instantOf(row['csp_nextattempton']) ?? 0, instantOf(row['csp_leaseuntil']) ?? 0),
    tenantId,
    outcome: readOutcome(typeof row['csp_providerorders'] === 'string' ? row['csp_providerorders'] : null),
    lines: changes
      .filter((change) => change['_csp_orderid_value'] === row['csp_orderid'] && change['statuscode'] === changeStatus.Succeeded)
      .map((change) => ({ changeId: String(change['csp_subscriptionchangeid']), line: Number(change['csp_line']) })),
  }));
};

/** Subscriptions with their ledger, of orders in such a state. */
export const subscriptionsSeen = (world: World, isMeant: (status: OrderStatus, row: Row) => boolean): readonly SubscriptionSeen[] => {
  const changes = world.dataverse.rows('csp_subscriptionchanges');
  const meant = new Set(
    world.dataverse
      .rows('csp_orders')
      .filter((row) => isMeant(world.statusOf(row), row))
      .map((row) => row['csp_orderid']),
  );
  return world.dataverse
    .rows('csp_subscriptions')
    .filter((row) => meant.has(row['_csp_orderid_value']))
    .map((row) => {
      const entries = changes
        .filter((change) => change['_csp_subscriptionid_value'] === row['csp_subscriptionid'])
        .map((change) => ({
          status: nameOf(changeStatus, Number(change['statuscode'])) ?? ('Submitted' as const),
          delta: Number(change['csp_seatdelta']),
        }));
      const state = nameOf(subscriptionStatus, Number(row['statuscode'])) ?? 'Draft';
      return {
        id: String(row['csp_subscriptionid']),
        name: '',
        seats: standingSeats(state, Number(row['csp_quantity']), entries),
        entries,
      };
    });
};
