import { cartsOf } from '../carts/cart';
import { marketOf } from '../catalogue/market';
import { shownAmount } from '../catalogue/price';
import type { Customer } from '../customers/customer';
import { markup, type Markup } from '../pages/markup';
import { shownInstant, style, table } from '../pages/parts';
import { subscriptionsOf } from '../subscriptions/subscription';
import type { World } from '../world';
import { allOrders } from './order';

/** What a customer has bought, is buying and has. */
export const customerOrdersPage = (world: World, customer: Customer): Markup => markup`${style}<main>
<p><a href="/sandbox/partner-center">Partner Center</a></p>
<h1>${customer.companyName}</h1>
<p>${customer.domain} · <code>${customer.id}</code> · <a href="/sandbox/partner-center/admin-centre/${customer.id}">its admin centre</a>. The clock says ${shownInstant(world.clock.now())}.</p>
<h2>Subscriptions</h2>${subscriptions(world, customer)}
<h2>Orders</h2>${orders(world, customer)}
<h2>Carts</h2>${carts(world, customer)}
</main>`;

const none = markup`<p>None yet.</p>`;

const subscriptions = (world: World, { id }: Customer): Markup => {
  const rows = subscriptionsOf(world, id).map((one) => [
    one.friendlyName,
    one.status,
    one.quantity,
    `${one.term} ${one.billingCycle}`,
    shownInstant(one.termStart),
    shownInstant(one.termEnd),
    one.autoRenew ? 'renews' : 'ends',
    markup`<code>${one.id}</code>`,
  ]);
  const heads = ['Subscription', 'Status', 'Seats', 'Term', 'Term since', 'Term ends', 'Then', 'Id'];
  return rows.length === 0 ? none : table('Subscriptions', heads, rows);
};

const orders = (world: World, { id }: Customer): Markup => {
  const rows = allOrders(world, id).map((order) => [
    shownInstant(order.createdAt),
    markup`<code>${order.id}</code>`,
    order.status,
    markup`${order.lines.map(({ transactionType, quantity, friendlyName, pricing }) => {
      const sum = shownAmount(pricing.extendedPrice, marketOf(order.country));
      return markup`<div>${transactionType}: ${quantity} × ${friendlyName}, ${sum} ${order.currency}</div>`;
    })}`,
    markup`<code>${order.cartId ?? 'no cart'}</code>`,
  ]);
  return rows.length === 0 ? none : table('Orders', ['At', 'Order', 'Status', 'Lines', 'Cart'], rows);
};

const carts = (world: World, { id }: Customer): Markup => {
  const rows = cartsOf(world, id).map((cart) => [
    shownInstant(cart.createdAt),
    markup`<code>${cart.id}</code>`,
    cart.underWay ? `checkout until ${shownInstant(cart.underWay.endsAt)}` : cart.status,
    markup`${cart.lines.map(({ quantity, catalogItemId }) => markup`<div>${quantity} × ${catalogItemId}</div>`)}`,
    markup`${cart.orderErrors.map(({ orderGroupId, code, description }) => markup`<div>Group ${orderGroupId}: ${code} ${description}</div>`)}`,
  ]);
  return rows.length === 0 ? none : table('Carts', ['At', 'Cart', 'Status', 'Lines', 'Orders that failed'], rows);
};
