import { writeAuditOf, type Author } from '../audit/write-audit';
import type { PurchaseFaults } from '../faults/purchase-faults';
import type { Customer } from '../customers/customer';
import { readSettings } from '../settings';
import { newSubscription } from '../subscriptions/new-subscription';
import { insertSubscription } from '../subscriptions/subscription';
import type { World } from '../world';
import { insertOrder, newOrderId, type Order, type OrderLine } from './order';
import { orderResource } from './order-resource';
import type { PurchaseLine } from './purchase-line';

export type Purchase = {
  readonly author: Author;
  readonly customer: Pick<Customer, 'id' | 'companyName'>;
  readonly cartId: string | null;
  readonly requestId: string;
  readonly lines: readonly PurchaseLine[];
  readonly faults: PurchaseFaults;
};

export type OrderError = { readonly orderGroupId: string; readonly code: number; readonly description: string };

/** Makes one order for each order group, with a subscription for each line. A group that was asked to fail becomes an error instead. */
export const placeOrders = (world: World, purchase: Purchase): { orders: Order[]; orderErrors: OrderError[] } => {
  const groups = [...new Set(purchase.lines.map(({ orderGroup }) => orderGroup))];
  const orderErrors = groups.flatMap((orderGroupId) => {
    const failure = purchase.faults.failedGroups.find(({ group }) => String(group) === orderGroupId);
    return failure ? [{ orderGroupId, code: failure.code, description: failure.description }] : [];
  });
  const orders = groups
    .filter((group) => !orderErrors.some(({ orderGroupId }) => orderGroupId === group))
    .map((group) =>
      placeOrder(
        world,
        purchase,
        purchase.lines.filter(({ orderGroup }) => orderGroup === group),
      ),
    );
  return { orders, orderErrors };
};

const placeOrder = (world: World, purchase: Purchase, lines: readonly PurchaseLine[]): Order => {
  const now = world.clock.now();
  const settings = readSettings(world);
  const { author, customer, faults } = purchase;
  const [first] = lines;
  if (!first) throw new Error('An order has lines.');
  const id = newOrderId(world);
  const shownAt = now + faults.subscriptionsLate;
  const readyAt = now + Math.max(settings.provisioningMilliseconds, faults.subscriptionsLate);
  const order: Order = {
    id,
    partnerId: author.partnerId,
    customerId: customer.id,
    cartId: purchase.cartId,
    requestId: purchase.requestId,
    createdAt: now,
    country: first.country,
    currency: first.currency,
    billingCycle: first.billingCycle,
    status: 'pending',
    transactionType: 'UserPurchase',
    lines: lines.map((line): OrderLine => {
      const subscription = newSubscription(world, { partnerId: author.partnerId, customerId: customer.id, orderId: id }, line);
      insertSubscription(world, subscription, shownAt, readyAt);
      return {
        catalogItemId: line.catalogItemId,
        subscriptionId: subscription.id,
        subscriptionShownAt: shownAt,
        term: line.term,
        transactionType: 'New',
        friendlyName: line.friendlyName,
        quantity: line.quantity,
        ...(line.promotionId === undefined ? {} : { promotionId: line.promotionId }),
        pricing: line.pricing,
      };
    }),
  };
  insertOrder(world, order, now + Math.max(settings.orderListLagMilliseconds, faults.listLag), readyAt);
  auditOrder(world, author, customer, order);
  return order;
};

const auditOrder = (world: World, author: Author, customer: Purchase['customer'], order: Order): void => {
  const lines = order.lines.flatMap((line, index): [string, string][] => [
    [`OfferId-${index}`, line.catalogItemId],
    [`SubscriptionId-${index}`, line.subscriptionId],
    [`Quantity-${index}`, String(line.quantity)],
  ]);
  writeAuditOf(world, author, {
    operationType: 'create_order',
    resourceType: 'order',
    customer,
    newValue: orderResource(order, world.clock.now()),
    customizedData: { OrderId: order.id, AlternateId: order.id, ...Object.fromEntries(lines) },
  });
};
