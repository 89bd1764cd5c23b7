import { covers } from '../../platform/covers';
import { start, type Running } from '../running';
import { bought, buyer, cartOf, checkout, readCheckout, skus } from '../shop';

const hour = 3_600_000;

describe('a subscription', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());

  test('is pending until it is provisioned, then active, and the partner is told', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/subscriptions');
    covers('partner-center: GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus');
    covers('partner-center: event subscription-updated');
    const customerId = await buyer(running);
    const { id } = await cartOf(running, customerId, [{ sku: skus.businessBasic }, { sku: skus.visio }]);
    const { orders } = readCheckout((await checkout(running, customerId, id)).body);
    const list = (query = '') => running.call('GET', `/v1/customers/${customerId}/subscriptions${query}`);
    expect((await list()).body).toMatchObject({ totalCount: 2, items: [{ status: 'pending' }, { status: 'pending' }] });
    const path = `/v1/customers/${customerId}/subscriptions/${orders[0]?.lineItems[0]?.subscriptionId}`;
    const provisioning = () => running.call('GET', `${path}/provisioningstatus`);
    expect((await provisioning()).body).toMatchObject({ status: 'pending', quantity: 1 });
    running.clock.advance(2000);
    expect((await list(`?order_id=${orders[0]?.id}`)).body).toMatchObject({ totalCount: 1, items: [{ status: 'active' }] });
    expect((await provisioning()).body).toMatchObject({ status: 'success' });
    const events = (await running.control('GET', '/events')).body as { name: string; body: string }[];
    expect(events.filter(({ name, body }) => name === 'subscription-updated' && body.includes(path))).toHaveLength(1);
  });

  test('says what was bought, until when it may be undone, and how long it runs', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/subscriptions/{subscriptionId}');
    const { read } = await bought(running, { sku: skus.businessBasic, quantity: 15, billingCycle: 'Monthly' });
    expect(await read()).toMatchObject({
      offerName: 'Microsoft 365 Business Basic',
      productType: { id: 'OnlineServicesNCE' },
      quantity: 15,
      unitType: 'Licenses',
      creationDate: '2026-11-21T12:00:00.000Z',
      effectiveStartDate: '2026-11-21T12:00:00.000Z',
      commitmentEndDate: '2027-11-20T00:00:00Z',
      commitmentEndDateTime: '2027-11-20T23:59:59Z',
      billingCycleEndDate: '2026-12-20T00:00:00Z',
      cancellationAllowedUntilDate: '2026-11-28T12:00:00.000Z',
      autoRenewEnabled: true,
      isTrial: false,
      billingCycle: 'monthly',
      termDuration: 'P1Y',
      renewalTermDuration: 'P1Y',
      refundOptions: [
        { type: 'Full', expiresAt: '2026-11-22T12:00:00.000Z' },
        { type: 'Partial', expiresAt: '2026-11-28T12:00:00.000Z' },
      ],
      refundableQuantity: { totalQuantity: 15, details: [{ quantity: 15, allowedUntilDateTime: '2026-11-28T12:00:00.000Z' }] },
      actions: ['edit', 'cancel'],
    });
  });

  test.each([
    ['a second before its window ends', 168 * hour - 1000, true],
    ['when its window has ended', 168 * hour, false],
  ])('may be given back %s: %s', async (_case, after, may) => {
    const { read } = await bought(running, { sku: skus.businessBasic });
    running.clock.set(Date.UTC(2026, 10, 21, 12) + after);
    const subscription = await read();
    for (const member of ['cancellationAllowedUntilDate', 'refundOptions', 'refundableQuantity']) expect(member in subscription).toBe(may);
  });

  test('keeps the promotion that it was bought with', async () => {
    const { read } = await bought(running, { sku: skus.visio });
    expect(await read()).toMatchObject({ promotionId: '39NFJQT1PJQB:0001:39NFJQT1Q5KN' });
  });

  test('on trial cannot be given back, and says what it turns into', async () => {
    const { read } = await bought(running, { sku: skus.trial, quantity: 25, termDuration: 'P1M', billingCycle: 'None' });
    const subscription = await read();
    expect(subscription).toMatchObject({
      isTrial: true,
      billingCycle: 'none',
      scheduledNextTermInstructions: { product: { skuId: '0001', termDuration: 'P1Y', billingCycle: 'Monthly' }, quantity: 25 },
    });
    expect(subscription).not.toHaveProperty('cancellationAllowedUntilDate');
  });

  test('of another customer, or none, is not found', async () => {
    const { path } = await bought(running, { sku: skus.visio });
    expect(await running.call('GET', `${path.slice(0, -4)}0000`)).toMatchObject({ status: 404, body: { code: 20003 } });
  });
});
