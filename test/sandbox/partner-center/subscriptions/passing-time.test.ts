import { covers } from '../../platform/covers';
import { start, type Running } from '../running';
import { bought, placedOrders, skus } from '../shop';

const end = Date.UTC(2027, 10, 21);

describe('time', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());

  test('renews a subscription at the first midnight after its last day, at the price of that day and with a window of its own', async () => {
    covers('partner-center: passing of time');
    const { read, customerId } = await bought(running, { sku: skus.businessBasic, quantity: 3 });
    await running.control('POST', '/catalogue/prices', { productId: 'CFQ7TTC0LH18', skuId: '0001', factor: 2, from: '2027-01-01' });
    running.clock.set(end - 1);
    expect(await read()).toMatchObject({ status: 'active', commitmentEndDate: '2027-11-20T00:00:00Z' });
    running.clock.set(end);
    expect(await read()).toMatchObject({
      status: 'active',
      effectiveStartDate: '2027-11-21T00:00:00.000Z',
      commitmentEndDate: '2028-11-20T00:00:00Z',
      cancellationAllowedUntilDate: '2027-11-28T00:00:00.000Z',
      refundableQuantity: { totalQuantity: 3 },
    });
    expect(await placedOrders(running)).toMatchObject([
      { transactionType: 'UserPurchase' },
      { transactionType: 'SystemPurchase', requestId: null, lines: [{ transactionType: 'Renew', quantity: 3 }] },
    ]);
    running.clock.advance(900_000);
    expect((await running.call('GET', `/v1/customers/${customerId}/orders?include_price=true`)).body).toMatchObject({
      items: [{ totalPrice: 183.24 }, { totalPrice: 366.48 }],
    });
  });

  test('that jumps over several terms does each of them', async () => {
    const { read } = await bought(running, { sku: skus.businessBasic, termDuration: 'P1M', billingCycle: 'Monthly' });
    running.clock.set(Date.UTC(2027, 3, 25));
    expect(await read()).toMatchObject({ commitmentEndDate: '2027-05-20T00:00:00Z' });
    expect(await placedOrders(running)).toHaveLength(1 + 5);
  });

  test('turns a trial into what it is sold as', async () => {
    const { read } = await bought(running, { sku: skus.trial, quantity: 25, termDuration: 'P1M', billingCycle: 'None' });
    running.clock.set(Date.UTC(2026, 11, 21));
    expect(await read()).toMatchObject({
      isTrial: false,
      offerName: 'Microsoft 365 Business Standard',
      termDuration: 'P1Y',
      billingCycle: 'monthly',
      quantity: 25,
    });
  });

  test('gives new subscriptions the last day of a shorter month', async () => {
    running.clock.set(Date.UTC(2027, 0, 31, 12));
    const { read } = await bought(running, { sku: skus.businessBasic, termDuration: 'P1M', billingCycle: 'Monthly' });
    expect(await read()).toMatchObject({ commitmentEndDate: '2027-02-27T00:00:00Z' });
  });
});
