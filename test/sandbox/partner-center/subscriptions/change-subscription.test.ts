import fc from 'fast-check';
import { z } from 'zod';
import { covers } from '../../platform/covers';
import { start, type Running } from '../running';
import { bought, placedOrders, skus } from '../shop';

const hour = 3_600_000;
const begin = Date.UTC(2026, 10, 21, 12);
const refundable = z.object({
  quantity: z.number(),
  refundableQuantity: z.object({ totalQuantity: z.number(), details: z.array(z.looseObject({ quantity: z.number() })) }).optional(),
});

describe('a change of a subscription', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());

  type Bought = Awaited<ReturnType<typeof bought>>;
  const patch = async ({ path, read }: Bought, change: object) => running.call('PATCH', path, { ...(await read()), ...change });
  const basic = (quantity = 10) => bought(running, { sku: skus.businessBasic, quantity, billingCycle: 'Monthly' });

  test('adds seats with a window of their own, as an order of its own', async () => {
    covers('partner-center: PATCH /v1/customers/{customerId}/subscriptions/{subscriptionId}');
    const subscription = await basic();
    running.clock.set(begin + 100 * hour);
    expect(await patch(subscription, { quantity: 13 })).toMatchObject({
      status: 200,
      body: {
        quantity: 13,
        refundableQuantity: {
          totalQuantity: 13,
          details: [
            { quantity: 10, allowedUntilDateTime: '2026-11-28T12:00:00.000Z' },
            { quantity: 3, allowedUntilDateTime: '2026-12-02T16:00:00.000Z' },
          ],
        },
      },
    });
    running.clock.set(begin + 168 * hour);
    expect(refundable.parse(await subscription.read()).refundableQuantity?.details).toMatchObject([{ quantity: 3 }]);
    expect(await placedOrders(running)).toMatchObject([{}, { cartId: null, lines: [{ transactionType: 'AddQuantity', quantity: 3 }] }]);
    expect((await subscription.read())['orderId']).toBe((await placedOrders(running))[0]?.id);
  });

  test.each([
    ['within the window', 168 * hour - 1, 4, 200, undefined],
    ['once the window has ended', 168 * hour, 4, 400, 900214],
    ['down to none', 0, 0, 400, 2002],
  ])('gives seats back %s', async (_case, after, quantity, status, code) => {
    const subscription = await basic();
    running.clock.set(begin + Math.max(after, 3000));
    const reply = await patch(subscription, { quantity });
    expect(reply.status).toBe(status);
    if (code !== undefined) expect(reply.body).toMatchObject({ code });
    expect(await subscription.read()).toMatchObject({ quantity: status === 200 ? quantity : 10 });
  });

  test('gives back no more than was added within the window', async () => {
    const subscription = await basic();
    running.clock.set(begin + 300 * hour);
    await patch(subscription, { quantity: 13 });
    expect(await patch(subscription, { quantity: 9 })).toMatchObject({ status: 400, body: { code: 800090 } });
    expect(await patch(subscription, { quantity: 10 })).toMatchObject({ status: 200 });
    expect(await subscription.read()).not.toHaveProperty('refundableQuantity');
  });

  test('keeps what can be given back within what there is, whatever is asked for', async () => {
    const subscription = await basic();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 60 }), async (quantity, hours) => {
        running.clock.advance(hours * hour);
        const before = refundable.parse(await subscription.read());
        const reply = await patch(subscription, { quantity });
        const after = refundable.parse(await subscription.read());
        expect(after.quantity).toBe(reply.status === 200 ? quantity : before.quantity);
        expect(after.refundableQuantity?.totalQuantity ?? 0).toBeLessThanOrEqual(after.quantity);
        if (reply.status === 200 && quantity < before.quantity)
          expect(before.quantity - quantity).toBeLessThanOrEqual(before.refundableQuantity?.totalQuantity ?? 0);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test.each([
    ['above the most that the SKU has', { quantity: 301 }, 400, 2002],
    ['to another billing cycle within the term', { billingCycle: 'annual' }, 400, 800097],
    ['to another term', { termDuration: 'P3Y' }, 501, 0],
    ['to a status that nobody can ask for', { status: 'expired' }, 400, 800040],
    ['of status and seats at once', { status: 'suspended', quantity: 11 }, 400, 2000],
    ['with a word that is none', { status: 'gone' }, 400, 900126],
    ['with a member that does not exist', { colour: 'red' }, 501, 0],
  ])('is refused %s', async (_case, change, status, code) => {
    const subscription = await basic();
    expect(await patch(subscription, change)).toMatchObject({ status, body: { code } });
    expect(await placedOrders(running)).toHaveLength(1);
  });

  test('counts the tenant’s other subscriptions of a product with a limit', async () => {
    const first = await basic(200);
    const second = await bought(running, { sku: skus.businessBasic, quantity: 50 }, first.customerId);
    expect(await patch(second, { quantity: 101 })).toMatchObject({ status: 403, body: { code: 800088 } });
    expect(await patch(second, { quantity: 100 })).toMatchObject({ status: 200 });
  });

  test('suspends and resumes, and touches nothing else meanwhile', async () => {
    const subscription = await basic();
    expect(await patch(subscription, { status: 'suspended' })).toMatchObject({ status: 200, body: { status: 'suspended' } });
    expect(await patch(subscription, { quantity: 11 })).toMatchObject({ status: 400, body: { code: 2001 } });
    expect(await patch(subscription, { autoRenewEnabled: false })).toMatchObject({ status: 400, body: { code: 800091 } });
    expect(await patch(subscription, { status: 'active' })).toMatchObject({ body: { status: 'active', autoRenewEnabled: true } });
  });

  test.each([
    ['a second before 168 hours are over', 168 * hour - 1000, 200],
    ['after 168 hours', 168 * hour, 400],
  ])('cancels %s', async (_case, after, status) => {
    const subscription = await basic();
    running.clock.set(begin + after);
    const reply = await patch(subscription, { status: 'deleted' });
    expect(reply.status).toBe(status);
    if (status === 400) return expect(reply.body).toMatchObject({ code: 900117 });
    expect(await subscription.read()).toMatchObject({ status: 'deleted', actions: [], autoRenewEnabled: false });
    expect(await placedOrders(running)).toMatchObject([{}, { lines: [{ transactionType: 'Cancel', quantity: 10 }] }]);
    expect(await patch(subscription, { status: 'active' })).toMatchObject({ status: 400, body: { code: 2011 } });
  });

  test('never cancels a trial, nor changes its seats', async () => {
    const trial = await bought(running, { sku: skus.trial, quantity: 5, termDuration: 'P1M', billingCycle: 'None' });
    expect(await patch(trial, { status: 'deleted' })).toMatchObject({ status: 400, body: { code: 900117 } });
    expect(await patch(trial, { quantity: 6 })).toMatchObject({ status: 400, body: { code: 800095 } });
    expect(await patch(trial, { autoRenewEnabled: false })).toMatchObject({ body: { autoRenewEnabled: false } });
    running.clock.set(Date.UTC(2026, 11, 21));
    expect(await trial.read()).toMatchObject({ status: 'expired' });
  });

  const next = (change: object = {}) => ({
    scheduledNextTermInstructions: {
      product: {
        productId: 'CFQ7TTC0LDPB',
        skuId: '0001',
        availabilityId: 'DZH300000000',
        billingCycle: 'Annual',
        termDuration: 'P3Y',
        ...change,
      },
      quantity: 4,
    },
  });

  test('schedules what the next term is to be, which then it is', async () => {
    const subscription = await basic();
    expect(await patch(subscription, next())).toMatchObject({ status: 200, body: { ...next(), renewalTermDuration: 'P3Y' } });
    running.clock.set(Date.UTC(2027, 10, 21));
    const renewed = await subscription.read();
    expect(renewed).toMatchObject({
      offerName: 'Microsoft 365 Business Standard',
      quantity: 4,
      termDuration: 'P3Y',
      billingCycle: 'annual',
    });
    expect(renewed).not.toHaveProperty('scheduledNextTermInstructions');
  });

  test.each([
    ['seats', { quantity: 11 }],
    ['suspension', { status: 'suspended' }],
    ['renewal turned off', { autoRenewEnabled: false, scheduledNextTermInstructions: undefined }],
    ['a body without it', { scheduledNextTermInstructions: undefined }],
  ])('drops what was scheduled by %s', async (_case, change) => {
    const subscription = await basic();
    await patch(subscription, next());
    expect(await patch(subscription, change)).toMatchObject({ status: 200 });
    expect(await subscription.read()).not.toHaveProperty('scheduledNextTermInstructions');
  });

  test.each([
    ['an unknown SKU', next({ skuId: '0999' }), 404, 400018],
    ['a plan that is not sold', next({ termDuration: 'P1M' }), 403, 800028],
    ['an unknown promotion', next({ promotionId: 'none' }), 400, 27007],
    ['renewal that is off', { ...next(), autoRenewEnabled: false }, 400, 800093],
    [
      'an end of one’s own',
      { scheduledNextTermInstructions: { ...next().scheduledNextTermInstructions, customTermEndDate: '2027-12-31' } },
      501,
      0,
    ],
  ])('does not schedule %s', async (_case, change, status, code) => {
    expect(await patch(await basic(), change)).toMatchObject({ status, body: { code } });
  });

  test('with a body that is not whole turns renewal off', async () => {
    const subscription = await basic();
    const reply = await running.call('PATCH', subscription.path, { FriendlyName: 'Mail' });
    expect(reply).toMatchObject({ status: 200, body: { friendlyName: 'Mail', autoRenewEnabled: false } });
  });

  test('waits until the subscription is provisioned', async () => {
    await running.control('PATCH', '/settings', { provisioningMilliseconds: 60_000 });
    const subscription = await basic();
    expect(await patch(subscription, { quantity: 11 })).toMatchObject({ status: 409, body: { code: 800082 } });
  });

  test('is audited with what was before, and told as an event; what changes nothing is not', async () => {
    const subscription = await basic();
    await patch(subscription, {});
    await patch(subscription, { quantity: 12 });
    const filter = encodeURIComponent(JSON.stringify({ Field: 'ResourceType', Value: 'subscription', Operator: 'equals' }));
    const { items } = z
      .object({ items: z.array(z.looseObject({ resourceOldValue: z.string(), resourceNewValue: z.string() })) })
      .parse((await running.call('GET', `/v1/auditrecords?filter=${filter}`)).body);
    expect(items).toHaveLength(1);
    expect(JSON.parse(items[0]?.resourceOldValue ?? '')).toMatchObject({ Quantity: 10 });
    expect(JSON.parse(items[0]?.resourceNewValue ?? '')).toMatchObject({ Quantity: 12 });
    const events = (await running.control('GET', '/events')).body as { name: string }[];
    expect(events.filter(({ name }) => name === 'subscription-updated')).toHaveLength(2);
  });
});
