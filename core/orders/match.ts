import type { BillingCycle, Term } from '../subscriptions/terms';
import { canBeNamed, isNamedAs } from './purchase-name';
import { openGroups, type OrderGroup, type PurchaseOutcome, type SentLine } from './outcome';

/** An order as the provider shows it; null where it does not say. Lines that later changes added are left out. */
export type SeenOrder = {
  readonly id: string;
  readonly billingCycle: BillingCycle | null;
  readonly lines: readonly SeenLine[];
};
export type SeenLine = {
  readonly catalogItemId: string;
  readonly quantity: number;
  readonly term: Term | null;
  readonly name: string | null;
};

/**
 * Gives each open group the order that was made of it: the one that has exactly the group's lines, by name, item, seats, term and billing
 * cycle. An order is one group's only. The provider's orders do not name the group. `orders` are those that the checkout itself has answered
 * with, so that they are ours whatever the provider calls them.
 */
export const withOrders = (outcome: PurchaseOutcome, orders: readonly SeenOrder[]): PurchaseOutcome =>
  withThose(outcome, orders, (group, left) => {
    const named = left.findIndex((order) => bearsNamesOf(group, order) && isOrderOf(group, order));
    return named < 0 ? left.findIndex((order) => isOrderOf(group, order)) : named;
  });

/**
 * The same from a list of all orders of the customer, among which others have bought, too: only what bears our name is ours. What was sent
 * before lines got names is told by the rest.
 */
export const withListed = (outcome: PurchaseOutcome, orders: readonly SeenOrder[]): PurchaseOutcome =>
  withThose(outcome, orders, (group, left) =>
    left.findIndex(
      (order) => (bearsNamesOf(group, order) || group.lines.every(({ name }) => name === undefined)) && isOrderOf(group, order),
    ),
  );

const withThose = (
  outcome: PurchaseOutcome,
  orders: readonly SeenOrder[],
  placeOf: (group: OrderGroup, left: readonly SeenOrder[]) => number,
): PurchaseOutcome => {
  const left = orders.filter(({ id }) => !outcome.groups.some(({ orderId }) => orderId === id));
  const found = new Map<OrderGroup, string>();
  for (const group of openGroups(outcome)) {
    const at = placeOf(group, left);
    const [order] = at < 0 ? [] : left.splice(at, 1);
    if (order !== undefined) found.set(group, order.id);
  }
  return { ...outcome, groups: outcome.groups.map((group) => ({ ...group, orderId: found.get(group) ?? group.orderId })) };
};

const isOrderOf = (group: OrderGroup, order: SeenOrder): boolean =>
  group.lines.length === order.lines.length && pairs(group.lines, order).every(({ place }) => place >= 0);

const bearsNamesOf = ({ lines }: OrderGroup, order: SeenOrder): boolean =>
  lines.every(({ name }) => name !== undefined && order.lines.some((seen) => isNamedAs(name, seen.name)));

/** Which of the order's lines is each line's; -1 where none is. */
export const pairs = (lines: readonly SentLine[], order: SeenOrder): readonly { readonly line: number; readonly place: number }[] => {
  const taken = new Set<number>();
  const cycle = isBilledAlike(lines) ? order.billingCycle : null;
  return lines.map((sent) => {
    const place = order.lines.findIndex((seen, at) => !taken.has(at) && isSame(sent, seen, cycle));
    if (place >= 0) taken.add(place);
    return { line: sent.line, place };
  });
};

/** An order names one billing cycle for all of its lines: an add-on that goes with its base may be billed otherwise than the base. */
const isBilledAlike = (lines: readonly SentLine[]): boolean => new Set(lines.map(({ billingCycle }) => billingCycle)).size === 1;

const isSame = (sent: SentLine, seen: SeenLine, cycle: BillingCycle | null): boolean =>
  sent.catalogItemId.toLowerCase() === seen.catalogItemId.toLowerCase() &&
  sent.seats === seen.quantity &&
  (seen.term === null || seen.term === sent.term) &&
  (cycle === null || cycle === sent.billingCycle) &&
  canBeNamed(sent.name ?? null, seen.name);

/** Notes what the provider refused of the groups; a group that it does not name keeps what it has. */
export const withRefusals = (
  outcome: PurchaseOutcome,
  errors: readonly { readonly group: string; readonly refusal: OrderGroup['refusal']; readonly detail: string }[],
): PurchaseOutcome => ({
  ...outcome,
  groups: outcome.groups.map((group) => {
    const error = errors.find((each) => each.group === group.group);
    return error === undefined || group.orderId !== null ? group : { ...group, refusal: error.refusal, detail: error.detail };
  }),
});
