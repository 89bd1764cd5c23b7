import { covers } from '../../platform/covers';
import { create, ids } from '../samples';
import { start, type Running } from '../running';
import { buyer, cartOf, checkout, placedOrders, readCheckout, skus } from '../shop';

const three = [{ sku: skus.businessBasic, quantity: 5 }, { sku: skus.copilot, quantity: 5 }, { sku: skus.visio }];
const match = { method: 'POST', path: '/v1/customers/{id}/carts/{cartId}/checkout' };

describe('a checkout', () => {
  let running: Running;
  let customerId: string;
  beforeEach(async () => {
    running = await start();
    customerId = await buyer(running);
  });
  afterEach(() => running.stop());
  const ask = (action: object, times: number | null = 1) => running.control('POST', '/faults', { match, times, action });

  test('makes one order for each order group, with a subscription for each line', async () => {
    covers('partner-center: POST /v1/customers/{customerId}/carts/{cartId}/checkout');
    const { id } = await cartOf(running, customerId, three);
    const reply = await checkout(running, customerId, id);
    expect(reply.status).toBe(201);
    expect(reply.body).not.toHaveProperty('orderErrors');
    const { orders } = readCheckout(reply.body);
    expect(orders.map(({ id: orderId, status, lineItems }) => [/^[0-9a-f]{12}$/.test(orderId), status, lineItems.length])).toEqual([
      [true, 'pending', 2],
      [true, 'pending', 1],
    ]);
    expect(new Set(orders.flatMap(({ lineItems }) => lineItems.map(({ subscriptionId }) => subscriptionId))).size).toBe(3);
  });

  test('repeated with the same id or with another finds the orders that exist', async () => {
    const { id } = await cartOf(running, customerId, three);
    const headers = ids();
    const first = await checkout(running, customerId, id, headers);
    expect((await checkout(running, customerId, id, headers)).body).toEqual(first.body);
    expect((await checkout(running, customerId, id)).body).toEqual(first.body);
    const orders = await placedOrders(running);
    expect(orders.map(({ cartId, requestId }) => ({ cartId, requestId }))).toEqual(
      [id, id].map((cartId) => ({ cartId, requestId: headers['MS-RequestId'] })),
    );
  });

  test('of an ordered cart is refused where that is asked for', async () => {
    await running.control('PATCH', '/settings', { repeatedCheckout: 'refused' });
    const { id } = await cartOf(running, customerId, [{ sku: skus.visio }]);
    const headers = ids();
    await checkout(running, customerId, id, headers);
    expect(await checkout(running, customerId, id)).toMatchObject({ status: 400, body: { code: 800065 } });
    expect((await checkout(running, customerId, id, headers)).status).toBe(201);
  });

  test('whose answer is lost has happened once', async () => {
    const { id } = await cartOf(running, customerId, [{ sku: skus.visio }]);
    const headers = ids();
    await ask({ kind: 'timeout-after' });
    await expect(checkout(running, customerId, id, headers)).rejects.toThrow('fetch failed');
    expect((await checkout(running, customerId, id, headers)).status).toBe(201);
    expect(await placedOrders(running)).toHaveLength(1);
  });

  test('that is under way answers 409 and then has happened, whether or not anybody asks', async () => {
    covers('partner-center: fault checkout-in-progress');
    const { id } = await cartOf(running, customerId, [{ sku: skus.visio }]);
    await ask({ kind: 'checkout-in-progress', milliseconds: 60_000 });
    const headers = ids();
    expect(await checkout(running, customerId, id, headers)).toMatchObject({ status: 409, body: { code: 800060 } });
    expect(await checkout(running, customerId, id, headers)).toMatchObject({ status: 409, body: { code: 800064 } });
    expect(await running.call('PUT', `/v1/customers/${customerId}/carts/${id}`, { lineItems: [] })).toMatchObject({ status: 400 });
    expect(await placedOrders(running)).toEqual([]);
    running.clock.advance(60_000);
    expect(await placedOrders(running)).toMatchObject([{ cartId: id, requestId: headers['MS-RequestId'] }]);
    expect((await running.call('GET', `/v1/customers/${customerId}/carts/${id}`)).body).toMatchObject({ status: 'Ordered' });
    expect((await checkout(running, customerId, id, headers)).status).toBe(201);
    expect(await placedOrders(running)).toHaveLength(1);
  });

  test('whose order fails for one group leaves the others as they are', async () => {
    covers('partner-center: fault order-fails');
    const { id } = await cartOf(running, customerId, three);
    await ask({ kind: 'order-fails', group: 0, code: 800069, description: 'Order failed Risk Management check' });
    const reply = await checkout(running, customerId, id);
    expect(readCheckout(reply.body)).toMatchObject({
      orders: [{ lineItems: [{ offerId: expect.stringContaining(skus.visio) }] }],
      orderErrors: [{ orderGroupId: '0', code: 800069, description: 'Order failed Risk Management check' }],
    });
    expect((await checkout(running, customerId, id)).body).toEqual(reply.body);
    expect(await placedOrders(running)).toHaveLength(1);
  });

  test('may tell its subscriptions later', async () => {
    covers('partner-center: fault late-subscription');
    const { id } = await cartOf(running, customerId, [{ sku: skus.visio }]);
    await ask({ kind: 'late-subscription', milliseconds: 300_000 });
    const { orders } = readCheckout((await checkout(running, customerId, id)).body);
    expect(orders[0]?.lineItems[0]).not.toHaveProperty('subscriptionId');
    const list = () => running.call('GET', `/v1/customers/${customerId}/subscriptions`);
    const order = () => running.call('GET', `/v1/customers/${customerId}/orders/${orders[0]?.id}`);
    running.clock.advance(299_999);
    expect((await list()).body).toMatchObject({ totalCount: 0 });
    expect((await order()).body).toMatchObject({ status: 'pending' });
    running.clock.advance(1);
    expect((await list()).body).toMatchObject({ items: [{ status: 'active' }] });
    expect((await order()).body).toMatchObject({ status: 'completed', lineItems: [{ subscriptionId: expect.any(String) }] });
  });

  test('needs an agreement, and an account that may buy', async () => {
    const { id: stranger } = await create(running, { domain: 'stranger.onmicrosoft.com' });
    const { id } = await cartOf(running, stranger, [{ sku: skus.visio }]);
    expect(await checkout(running, stranger, id)).toMatchObject({ status: 403, body: { code: 13605 } });
    await running.control('PATCH', `/customers/${stranger}`, { directSigned: true });
    for (const [accountStatus, code] of [
      ['UnderReview', 800073],
      ['Unknown', 800074],
      ['NotAllowed', 800075],
    ]) {
      await running.control('PATCH', `/customers/${stranger}`, { accountStatus });
      expect(await checkout(running, stranger, id)).toMatchObject({ status: 403, body: { code } });
    }
    await running.control('PATCH', `/customers/${stranger}`, { accountStatus: 'Allowed' });
    expect((await checkout(running, stranger, id)).status).toBe(201);
  });

  test('of a cart with an availability of the day before is refused until the cart has the new one', async () => {
    const { id } = await cartOf(running, customerId, [{ sku: skus.visio }]);
    await running.control('POST', '/catalogue/renew-availabilities');
    expect(await checkout(running, customerId, id)).toMatchObject({ status: 404, body: { code: 400019 } });
    const { reply } = await cartOf(running, customerId, [{ sku: skus.visio }]);
    await running.call('PUT', `/v1/customers/${customerId}/carts/${id}`, reply.body);
    expect((await checkout(running, customerId, id)).status).toBe(201);
  });

  test.each([
    ['seats out of the limits', { quantity: 301 }, 900275],
    ['another fault on a line', { currencyCode: 'EUR' }, 800009],
  ])('of a cart with %s is refused', async (_case, change, code) => {
    const { id } = await cartOf(running, customerId, [{ sku: skus.businessBasic, ...change }]);
    expect(await checkout(running, customerId, id)).toMatchObject({ status: 400, body: { code } });
    expect(await placedOrders(running)).toEqual([]);
  });

  test('of two carts that together exceed a tenant’s limit is refused for the second', async () => {
    const line = { sku: skus.businessBasic, quantity: 200 };
    const carts = [await cartOf(running, customerId, [line]), await cartOf(running, customerId, [line])];
    const [first, second] = carts;
    expect((await checkout(running, customerId, first?.id ?? '')).status).toBe(201);
    expect(await checkout(running, customerId, second?.id ?? '')).toMatchObject({ status: 403, body: { code: 800067 } });
  });

  test('charges the price of the day', async () => {
    const { id } = await cartOf(running, customerId, [{ sku: skus.businessBasic }]);
    const change = { productId: 'CFQ7TTC0LH18', skuId: '0001', factor: 2, from: '2026-11-01' };
    await running.control('POST', '/catalogue/prices', change);
    expect((await checkout(running, customerId, id)).body).toMatchObject({ orders: [{ totalPrice: 122.16 }] });
  });

  test('of many at once makes one order', async () => {
    const { id } = await cartOf(running, customerId, [{ sku: skus.visio }]);
    await Promise.all(Array.from({ length: 20 }, () => checkout(running, customerId, id)));
    expect(await placedOrders(running)).toHaveLength(1);
  });
});
