import { readOutcome } from '../../../core/orders/outcome';
import { changeStatus, orderRefusal, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';

const checkout = { method: 'POST', path: '/v1/customers/{id}/carts/{cart}/checkout' } as const;

describe('the lines of an order', () => {
  let world: OrderWorld;
  beforeEach(async () => {
    world = await createOrderWorld();
  });
  afterEach(() => world.close());

  const endsOf = async (id: string) =>
    (await world.changes(id)).map(({ statuscode, csp_refusal, csp_providerorderid }) => ({
      end: Object.entries(changeStatus).find(([, value]) => value === statuscode)?.[0],
      refusal: Object.entries(orderRefusal).find(([, value]) => value === csp_refusal)?.[0] ?? null,
      hasOrder: csp_providerorderid !== null,
    }));
  const allowMany = () => world.dataverse.admin('PATCH', `csp_offers(${world.offers.get('basic') ?? ''})`, { csp_maximumseats: 1000 });
  const bought = { end: 'Succeeded', refusal: null, hasOrder: true };

  test('one that the provider’s cart refuses has its end, with the provider’s words; the others are bought without it', async () => {
    await allowMany();
    const id = await world.submitted([{ good: 'visio' }, { good: 'basic', seats: 301 }]);
    const order = await world.settled(id);
    expect(order).toMatchObject({ statuscode: orderStatus.PartlyDone, statecode: 1, csp_refusal: orderRefusal['seats-out-of-range'] });
    expect(await endsOf(id)).toEqual([bought, { end: 'Failed', refusal: 'seats-out-of-range', hasOrder: false }]);
    expect((await world.changes(id))[1]?.csp_refusaldetail).toMatch(/quantity.*\(max_allowed_seats_per_subscription_exceeded\)/);
    expect(world.calls('PUT %carts%')).toBe(1);
    expect(await world.placed()).toHaveLength(1);
    expect((await world.subscriptions(id)).map(({ statuscode }) => statuscode)).toEqual([
      subscriptionStatus.Failed,
      subscriptionStatus.Active,
    ]);
  });

  test('an add-on is refused with the base that is refused beside it', async () => {
    await allowMany();
    const id = await world.submitted([{ good: 'basic', seats: 301 }, { good: 'copilot' }, { good: 'visio' }]);
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.PartlyDone });
    expect(await endsOf(id)).toEqual([
      { end: 'Failed', refusal: 'seats-out-of-range', hasOrder: false },
      { end: 'Failed', refusal: 'add-on-without-base', hasOrder: false },
      bought,
    ]);
    expect(await world.placed()).toHaveLength(1);
  });

  test('where all are refused nothing is checked out', async () => {
    await allowMany();
    const id = await world.submitted([{ good: 'basic', seats: 301 }]);
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Failed, csp_cartid: null });
    expect(world.calls('POST %checkout')).toBe(0);
  });

  test('one that the provider does not sell any more is refused, the other is bought', async () => {
    await world.dataverse.admin('PATCH', `csp_offers(${world.offers.get('basic') ?? ''})`, { csp_skuid: '0999' });
    const id = await world.submitted([{ good: 'basic' }, { good: 'visio' }]);
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.PartlyDone });
    expect(await endsOf(id)).toEqual([{ end: 'Failed', refusal: 'offer-withdrawn', hasOrder: false }, bought]);
  });

  test('become one order for each group; a group that fails leaves the other bought', async () => {
    world.partnerCenter.fault({ match: checkout, action: { kind: 'order-fails', group: 1, code: 800069, description: 'Risk' } });
    const id = await world.submitted([{ good: 'basic' }, { good: 'visio' }]);
    const order = await world.settled(id);
    expect(order).toMatchObject({ statuscode: orderStatus.PartlyDone, csp_refusal: orderRefusal['purchase-refused'] });
    expect(await endsOf(id)).toEqual([bought, { end: 'Failed', refusal: 'purchase-refused', hasOrder: false }]);
    const [placed] = await world.placed();
    expect(readOutcome(order.csp_providerorders)?.groups).toEqual([
      expect.objectContaining({ orderId: placed?.id, refusal: null }),
      expect.objectContaining({ orderId: null, refusal: 'purchase-refused', detail: expect.stringContaining('Risk') }),
    ]);
  });

  test('whose every order fails give the order back to be mended, without a trace of the cart', async () => {
    world.partnerCenter.fault({ match: checkout, action: { kind: 'order-fails', code: 800069 } });
    const id = await world.submitted();
    expect(await world.settled(id)).toMatchObject({
      statuscode: orderStatus.Failed,
      csp_checkoutrequestid: null,
      csp_providerorders: null,
    });
    await world.handIn(id, [{ good: 'basic' }]);
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Completed });
    expect(await world.placed()).toHaveLength(1);
  });

  test('whose subscriptions come late are waited for; the order has its end when they were read', async () => {
    world.partnerCenter.fault({ match: checkout, action: { kind: 'late-subscription', milliseconds: 3_600_000 } });
    const id = await world.submitted();
    await world.worker().finish(id);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.InProgress, csp_leaseholder: null, csp_refusal: null });
    expect(await world.subscriptions(id)).toEqual([expect.objectContaining({ statuscode: subscriptionStatus.Linking, csp_quantity: 0 })]);
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Completed });
    expect(world.calls('POST %checkout')).toBe(1);
  });
});
