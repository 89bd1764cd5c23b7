import { covers } from '../../platform/covers';
import { create, ids } from '../samples';
import { start, type Running } from '../running';
import { buyer, cartLines, cartOf, checkout, itemOf, skus } from '../shop';

const day = 86_400_000;

describe('a cart', () => {
  let running: Running;
  let customerId: string;
  beforeEach(async () => {
    running = await start();
    customerId = await buyer(running);
  });
  afterEach(() => running.stop());
  const pathOf = (cartId: string) => `/v1/customers/${customerId}/carts/${cartId}`;

  test('keeps its lines with what they cost for the whole term', async () => {
    covers('partner-center: POST /v1/customers/{customerId}/carts');
    covers('partner-center: GET /v1/customers/{customerId}/carts/{cartId}');
    const { reply, id } = await cartOf(running, customerId, [{ sku: skus.businessBasic, quantity: 15, friendlyName: 'Mail' }]);
    expect(reply).toMatchObject({
      status: 201,
      body: {
        status: 'Active',
        lineItems: [
          {
            id: 0,
            quantity: 15,
            currencyCode: 'USD',
            billingCycle: 'annual',
            termDuration: 'P1Y',
            friendlyName: 'Mail',
            orderGroup: '0',
            pricing: { listPrice: 61.08, price: 61.08, extendedPrice: 916.2 },
          },
        ],
        attributes: { objectType: 'Cart' },
      },
    });
    expect(await running.call('GET', pathOf(id))).toMatchObject({ status: 200, body: reply.body });
  });

  test('lives for seven days, and only at its own customer', async () => {
    const { id } = await cartOf(running, customerId, [{ sku: skus.businessBasic }]);
    const stranger = await running.call('GET', `/v1/customers/${await other()}/carts/${id}`);
    expect(stranger).toMatchObject({ status: 404, body: { code: 800008 } });
    running.clock.advance(7 * day - 1);
    expect((await running.call('GET', pathOf(id))).status).toBe(200);
    running.clock.advance(1);
    expect((await running.call('GET', pathOf(id))).status).toBe(404);
    expect(await checkout(running, customerId, id)).toMatchObject({ status: 404, body: { code: 800008 } });
  });
  const other = async () => (await create(running, { domain: 'other.onmicrosoft.com' })).id;

  test.each([
    ['an id that is none', { catalogItemId: 'nothing' }, 'catalog_item_id_is_not_valid'],
    ['an unknown product', { catalogItemId: 'CFQ7TTC00000:0001:DZH300000000' }, 'catalog_item_id_is_not_valid'],
    ['an availability of another day', { catalogItemId: 'CFQ7TTC0LH18:0001:DZH300000000' }, '400019'],
    ['no seat', { quantity: 0 }, 'invalid_input'],
    ['more seats than the SKU has', { quantity: 301 }, 'max_allowed_seats_per_subscription_exceeded'],
    ['a pair of term and billing cycle that is not sold', { termDuration: 'P1M' }, 'billing_plan_not_supported'],
    ['no term', { termDuration: null }, 'invalid_input'],
    ['another market’s currency', { currencyCode: 'EUR' }, 'currency_is_not_supported'],
    ['a promotion that does not fit', { promotionId: '39NFJQT1SNC7:0001:39NFJQT1Q5KM' }, 'invalid_promotion_id'],
  ])('tells on the line what is wrong: %s', async (_case, change, errorCode) => {
    const { reply, lineItems } = await cartOf(running, customerId, [{ sku: skus.businessBasic, ...change }, { sku: skus.visio }]);
    expect(reply.status).toBe(201);
    expect(lineItems).toMatchObject([{ error: { errorCode, errorDescription: expect.any(String) } }, { id: 1 }]);
    expect(lineItems[0]).not.toHaveProperty('pricing');
    expect(lineItems[1]).not.toHaveProperty('error');
  });

  test('takes an add-on only with its base in the cart or at the customer, and in the base’s order', async () => {
    const alone = await cartOf(running, customerId, [{ sku: skus.copilot }]);
    expect(alone.lineItems[0]?.error).toMatchObject({
      errorCode: '400041',
      errorDescription: 'The addon is not purchasable without a compatible base product',
    });
    const together = await cartOf(running, customerId, [{ sku: skus.visio }, { sku: skus.copilot }, { sku: skus.businessBasic }]);
    expect(together.lineItems.map(({ error, orderGroup }) => [error, orderGroup])).toEqual([
      [undefined, '0'],
      [undefined, '1'],
      [undefined, '1'],
    ]);
    const base = await cartOf(running, customerId, [{ sku: skus.businessBasic }]);
    await checkout(running, customerId, base.id);
    expect((await cartOf(running, customerId, [{ sku: skus.copilot }])).lineItems[0]).not.toHaveProperty('error');
  });

  test('counts what a tenant has already of a product with a limit', async () => {
    const first = await cartOf(running, customerId, [{ sku: skus.businessBasic, quantity: 290 }]);
    await checkout(running, customerId, first.id);
    expect((await cartOf(running, customerId, [{ sku: skus.businessBasic, quantity: 10 }])).lineItems[0]).not.toHaveProperty('error');
    expect((await cartOf(running, customerId, [{ sku: skus.businessBasic, quantity: 11 }])).lineItems[0]?.error).toMatchObject({
      errorCode: 'quota_not_available',
      additionalInformation: { availableQuantity: '10', purchasedQuantity: '290' },
    });
  });

  test('brings a promotion that applies by itself', async () => {
    const { lineItems } = await cartOf(running, customerId, [{ sku: skus.visio, quantity: 10 }]);
    expect(lineItems[0]).toMatchObject({
      promotionId: '39NFJQT1PJQB:0001:39NFJQT1Q5KN',
      pricing: { listPrice: 51.36, discountedPrice: 43.66, extendedPrice: 436.6 },
    });
  });

  test('is changed as a whole, and only until it is ordered', async () => {
    covers('partner-center: PUT /v1/customers/{customerId}/carts/{cartId}');
    const cart = await cartOf(running, customerId, [{ sku: skus.businessBasic, quantity: 301 }, { sku: skus.visio }]);
    const read = (await running.call('GET', pathOf(cart.id))).body as { lineItems: unknown[] };
    const changed = await running.call('PUT', pathOf(cart.id), { ...read, lineItems: read.lineItems.slice(1) });
    expect(changed).toMatchObject({ status: 201, body: { id: cart.id, lineItems: [{ id: 1, orderGroup: '0' }] } });
    await checkout(running, customerId, cart.id);
    expect((await running.call('GET', pathOf(cart.id))).body).toMatchObject({ status: 'Ordered' });
    expect(await running.call('PUT', pathOf(cart.id), changed.body)).toMatchObject({ status: 400, body: { code: 800065 } });
  });

  test.each([
    ['no lines', { lineItems: [] }, 400, 3000],
    ['half a seat', { lineItems: [{ catalogItemId: 'a:b:c', quantity: 1.5, billingCycle: 'monthly' }] }, 400, 3000],
    [
      'what the sandbox does not know',
      { lineItems: [{ catalogItemId: 'a:b:c', quantity: 1, billingCycle: 'monthly', participants: [] }] },
      501,
      0,
    ],
  ])('is not made of %s', async (_case, body, status, code) => {
    expect(await running.call('POST', `/v1/customers/${customerId}/carts`, body, ids())).toMatchObject({ status, body: { code } });
  });

  test('is not made with a billing cycle that is no word', async () => {
    const [line] = await cartLines(running, [{ sku: skus.visio, billingCycle: 'weekly' }]);
    const reply = await running.call('POST', `/v1/customers/${customerId}/carts`, { lineItems: [line] }, ids());
    expect(reply).toMatchObject({ status: 400, body: { code: 900126 } });
  });

  test('is made once for each MS-RequestId', async () => {
    const headers = ids();
    const body = {
      lineItems: [{ catalogItemId: await itemOf(running, skus.visio), quantity: 1, billingCycle: 'annual', termDuration: 'P1Y' }],
    };
    const post = () => running.call('POST', `/v1/customers/${customerId}/carts`, body, headers);
    expect((await post()).body).toEqual((await post()).body);
  });
});
