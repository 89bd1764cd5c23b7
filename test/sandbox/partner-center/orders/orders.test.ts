import { covers } from '../../platform/covers';
import { create, ids } from '../samples';
import { start, type Running } from '../running';
import { buyer, cartLines, cartOf, checkout, itemOf, placedOrders, readCheckout, skus } from '../shop';

const minute = 60_000;

describe('an order', () => {
  let running: Running;
  let customerId: string;
  beforeEach(async () => {
    running = await start();
    customerId = await buyer(running);
  });
  afterEach(() => running.stop());

  const buy = async (lines = [{ sku: skus.businessBasic, quantity: 5 }]) => {
    const { id } = await cartOf(running, customerId, lines);
    return readCheckout((await checkout(running, customerId, id)).body).orders[0]?.id ?? '';
  };
  const get = (path: string) => running.call('GET', `/v1/customers/${customerId}/orders${path}`);

  test('is read at once, and with its sum where that is asked for', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/orders/{orderId}');
    const id = await buy();
    const reply = await get(`/${id}`);
    expect(reply).toMatchObject({
      status: 200,
      body: {
        id,
        alternateId: id,
        referenceCustomerId: customerId,
        billingCycle: 'annual',
        currencyCode: 'USD',
        currencySymbol: '$',
        status: 'pending',
        transactionType: 'UserPurchase',
        lineItems: [{ lineItemNumber: 0, quantity: 5, termDuration: 'P1Y', transactionType: 'New' }],
      },
    });
    expect(reply.body).not.toHaveProperty('totalPrice');
    expect((await get(`/${id}?include_price=true`)).body).toMatchObject({ totalPrice: 305.4 });
  });

  test('is listed up to fifteen minutes late', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/orders');
    const id = await buy();
    running.clock.advance(15 * minute - 1);
    expect((await get('')).body).toMatchObject({ totalCount: 0 });
    running.clock.advance(1);
    expect((await get('')).body).toMatchObject({ totalCount: 1, items: [{ id, status: 'completed' }] });
  });

  test.each([
    ['sooner where that is set', 0, 0],
    ['later where that is asked for', 900_000, 3_600_000],
  ])('is listed %s', async (_case, orderListLagMilliseconds, lag) => {
    await running.control('PATCH', '/settings', { orderListLagMilliseconds });
    const action = { kind: 'list-lag', milliseconds: lag };
    await running.control('POST', '/faults', { match: { path: '/*/checkout' }, action });
    await buy();
    if (lag > 0) running.clock.advance(lag - 1);
    expect((await get('')).body).toMatchObject({ totalCount: lag > 0 ? 0 : 1 });
    running.clock.advance(1);
    expect((await get('')).body).toMatchObject({ totalCount: 1 });
  });

  test('is fulfilled when its subscriptions are provisioned', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/orders/{orderId}/provisioningstatus');
    const id = await buy();
    const statusOf = async () => (await get(`/${id}/provisioningstatus`)).body;
    expect(await statusOf()).toMatchObject({ items: [{ lineItemNumber: 0, status: 'unfulfilled' }] });
    running.clock.advance(2000);
    expect(await statusOf()).toMatchObject({ items: [{ status: 'fulfilled', quantityProvisioningInformation: [{ quantity: 5 }] }] });
  });

  test('of another customer is not found', async () => {
    const id = await buy();
    const { id: stranger } = await create(running, { domain: 'stranger.onmicrosoft.com' });
    expect(await running.call('GET', `/v1/customers/${stranger}/orders/${id}`)).toMatchObject({ status: 404, body: { code: 20000 } });
    expect((await get('/000000000000')).status).toBe(404);
  });

  test('leaves an audit record that names what was bought', async () => {
    const id = await buy();
    const filter = encodeURIComponent(JSON.stringify({ Field: 'ResourceType', Value: 'order', Operator: 'equals' }));
    expect((await running.call('GET', `/v1/auditrecords?filter=${filter}`)).body).toMatchObject({
      items: [
        {
          operationType: 'create_order',
          customizedData: expect.arrayContaining([
            { key: 'OrderId', value: id },
            { key: 'Quantity-0', value: '5' },
          ]),
        },
      ],
    });
  });

  test('is counted with the calls that asked for it, and shown on the customer’s page', async () => {
    covers('partner-center: page orders');
    const id = await buy();
    expect(await placedOrders(running)).toMatchObject([
      {
        id,
        customerId,
        cartId: expect.any(String),
        cartRequestId: expect.any(String),
        requestId: expect.any(String),
        lines: [{ quantity: 5 }],
      },
    ]);
    expect((await running.control('GET', `/orders.json?customerId=${partnerless}`)).body).toEqual({ orders: [] });
    const { text } = await running.control('GET', `/customers/${customerId}/orders`);
    for (const shown of [id, 'Microsoft 365 Business Basic', 'Ordered', 'pending', '305.40 USD']) expect(text).toContain(shown);
    expect((await running.control('GET', '')).text).toContain(`/sandbox/partner-center/customers/${customerId}/orders`);
    expect((await running.control('GET', `/customers/${partnerless}/orders`)).status).toBe(404);
  });
  const partnerless = '99999999-9999-4999-8999-999999999999';
});

describe('an order without a cart', () => {
  let running: Running;
  let customerId: string;
  beforeEach(async () => {
    running = await start();
    customerId = await buyer(running);
  });
  afterEach(() => running.stop());

  const order = async (change: object = {}, line: object = {}, headers = ids()) =>
    running.call(
      'POST',
      `/v1/customers/${customerId}/orders`,
      {
        billingCycle: 'monthly',
        currencyCode: 'USD',
        lineItems: [{ lineItemNumber: 0, offerId: await itemOf(running, skus.businessBasic), quantity: 2, termDuration: 'P1Y', ...line }],
        ...change,
      },
      headers,
    );

  test('is placed once for each MS-RequestId', async () => {
    covers('partner-center: POST /v1/customers/{customerId}/orders');
    const headers = ids();
    const first = await order({}, {}, headers);
    expect(first).toMatchObject({ status: 201, body: { billingCycle: 'monthly', lineItems: [{ quantity: 2 }], status: 'pending' } });
    expect((await order({}, {}, headers)).body).toEqual(first.body);
    expect(await placedOrders(running)).toMatchObject([{ cartId: null, cartRequestId: null, requestId: headers['MS-RequestId'] }]);
  });

  test.each([
    ['another currency', { currencyCode: 'EUR' }, {}, 400, 900169],
    ['an offer that is none', {}, { offerId: 'MS-AZR-0145P' }, 400, 800004],
    ['a stale availability', {}, { offerId: 'CFQ7TTC0LH18:0001:DZH300000000' }, 404, 400019],
    ['too many seats', {}, { quantity: 301 }, 400, 900275],
    ['a term that is not sold', { billingCycle: 'triennial' }, {}, 403, 800028],
    ['a promotion that does not fit', {}, { promotionId: 'none' }, 400, 27007],
  ])('is refused for %s', async (_case, change, line, status, code) => {
    expect(await order(change, line)).toMatchObject({ status, body: { code } });
    expect(await placedOrders(running)).toEqual([]);
  });

  test('is refused for an add-on without its base, for a tenant that has enough, and without an agreement', async () => {
    const addOn = { offerId: await itemOf(running, skus.copilot) };
    expect(await order({}, addOn)).toMatchObject({ status: 400, body: { code: 400041 } });
    expect((await order({}, { quantity: 299 })).status).toBe(201);
    expect(await order({}, { quantity: 2 })).toMatchObject({ status: 403, body: { code: 800067 } });
    const { id } = await create(running, { domain: 'stranger.onmicrosoft.com' });
    const [line] = await cartLines(running, [{ sku: skus.visio }]);
    const body = { billingCycle: 'annual', lineItems: [{ offerId: line?.catalogItemId, quantity: 1, termDuration: 'P1Y' }] };
    expect(await running.call('POST', `/v1/customers/${id}/orders`, body, ids())).toMatchObject({ status: 403, body: { code: 13605 } });
  });
});
