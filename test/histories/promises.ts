import { brokenInvariants } from '../../core/ledger/invariants';
import { withPurchases } from '../../core/ledger/attribute';
import { readOutcome } from '../../core/orders/outcome';
import type { OrderStatus } from '../../core/orders/status';
import { changeStatus, orderStatus, subscriptionStatus } from '../../solution/rows';
import type { MemoryCart } from './far-side/partner-center';
import { tenantId, type HistoryWorld } from './history-world';

const nameOf = (status: unknown): OrderStatus =>
  (Object.keys(orderStatus) as OrderStatus[]).find((name) => orderStatus[name] === status) ?? 'Draft';

/** Carts that have bought something, by the order of ours that made them. */
const boughtCarts = ({ partnerCenter }: HistoryWorld, correlationId: unknown): ReadonlySet<MemoryCart> =>
  new Set(partnerCenter.orders.map(({ cart }) => cart).filter((cart) => cart.correlationId === correlationId));

/** What must hold at every moment, whatever happens: an order of ours has bought by one cart at most, and nobody broke a rule of sending. */
export const brokenNow = (world: HistoryWorld): readonly string[] => [
  ...world.network.broken,
  ...world.dataverse
    .rows('csp_orders')
    .filter((order) => order['csp_correlationid'] && boughtCarts(world, order['csp_correlationid']).size > 1)
    .map((order) => `${String(order['csp_orderid'])} was bought by ${boughtCarts(world, order['csp_correlationid']).size} carts`),
];

/** What must hold once everything was well for long enough: every order has an end that is true, and the ledger adds up (P1 to P5). */
export const brokenAtTheEnd = (world: HistoryWorld): readonly string[] => [
  ...brokenNow(world),
  ...world.dataverse.rows('csp_orders').flatMap((order) => falseEnds(world, order)),
  ...world.partnerCenter.orders.flatMap((bought) => {
    const named = world.dataverse.rows('csp_subscriptionchanges').filter((change) => change['csp_providerorderid'] === bought.id);
    const isTrue =
      named.length === 1 && named[0]?.['statuscode'] === changeStatus.Succeeded && named[0]['csp_seatdelta'] === bought.line.quantity;
    return isTrue ? [] : [`the provider’s order ${bought.id} is named by ${named.length} lines`];
  }),
  ...brokenInvariants(ordersSeen(world), subscriptionsSeen(world), world.now()).map((each) => JSON.stringify(each)),
];

const falseEnds = (world: HistoryWorld, order: Readonly<Record<string, unknown>>): readonly string[] => {
  const id = String(order['csp_orderid']);
  const status = nameOf(order['statuscode']);
  const hasBought = boughtCarts(world, order['csp_correlationid']).size > 0;
  const lines = world.dataverse.rows('csp_subscriptionchanges').filter((change) => change['_csp_orderid_value'] === id);
  const succeeded = lines.filter((line) => line['statuscode'] === changeStatus.Succeeded).length;
  const open = lines.filter((line) => line['statuscode'] === changeStatus.Submitted).length;
  switch (status) {
    case 'Completed':
    case 'PartlyDone':
      return succeeded > 0 && open === 0 ? [] : [`${id} is ${status} with ${succeeded} lines bought and ${open} open`];
    case 'Failed':
      return !hasBought && succeeded === 0 && open === 0
        ? []
        : [`${id} is Failed, but ${succeeded} lines were bought and ${open} are open`];
    case 'UnknownOutcome':
      // Of what is known to be bought every line is booked; the others wait for a person.
      return open > 0 && hasBought === succeeded > 0 ? [] : [`${id} is of unknown outcome with ${succeeded} lines bought and ${open} open`];
    default:
      return [`${id} is still ${status}`];
  }
};

const instantOf = (value: unknown): number | null => (typeof value === 'string' ? Date.parse(value) : null);

const ordersSeen = (world: HistoryWorld) => {
  const changes = world.dataverse.rows('csp_subscriptionchanges');
  const ours = world.dataverse.rows('csp_orders').map((row) => ({
    id: String(row['csp_orderid']),
    name: String(row['csp_orderid']),
    status: nameOf(row['statuscode']),
    submittedOn: instantOf(row['csp_submittedon']),
    comesBackOn: Math.max(instantOf(row['csp_nextattempton']) ?? 0, instantOf(row['csp_leaseuntil']) ?? 0),
    tenantId,
    outcome: readOutcome(typeof row['csp_providerorders'] === 'string' ? row['csp_providerorders'] : null),
    lines: changes
      .filter((change) => change['_csp_orderid_value'] === row['csp_orderid'] && change['statuscode'] === changeStatus.Succeeded)
      .map((change) => ({ changeId: String(change['csp_subscriptionchangeid']), line: Number(change['csp_line']) })),
  }));
  const purchases = world.partnerCenter.orders.map(({ id, at, line }) => ({ id, tenantId, madeOn: at, lines: [line] }));
  return withPurchases(ours, purchases);
};

const subscriptionsSeen = (world: HistoryWorld) => {
  const changes = world.dataverse.rows('csp_subscriptionchanges');
  return world.dataverse
    .rows('csp_subscriptions')
    .filter((row) => row['statuscode'] !== subscriptionStatus.Linking)
    .map((row) => ({
      id: String(row['csp_subscriptionid']),
      name: '',
      seats: Number(row['csp_quantity']),
      entries: changes
        .filter((change) => change['_csp_subscriptionid_value'] === row['csp_subscriptionid'])
        .map((change) => ({
          status: change['statuscode'] === changeStatus.Succeeded ? ('Succeeded' as const) : ('Failed' as const),
          delta: Number(change['csp_seatdelta']),
        })),
    }));
};
