import { orderRefusal, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';

const checkout = { method: 'POST', path: '/v1/customers/{id}/carts/{cart}/checkout' } as const;
const minute = 60_000;
const unknown = { statuscode: orderStatus.UnknownOutcome };
const completed = { statuscode: orderStatus.Completed, csp_refusal: null };

/** What may happen to the one call that costs money. */
describe('a checkout', () => {
  let world: OrderWorld;
  beforeEach(async () => {
    world = await createOrderWorld();
  });
  afterEach(() => world.close());

  const broken = (action: Parameters<OrderWorld['partnerCenter']['fault']>[0]['action'], times = 1) =>
    world.partnerCenter.fault({ match: checkout, action, times });
  const requestIds = () => world.checkoutRequestIds();
  const buyAgain = (id: string) =>
    world.dataverse.as(world.seller, 'PATCH', `csp_orders(${id})`, { csp_buyagainon: new Date(world.clock.now()).toISOString() });
  /** Nothing comes back for it any more but the daily look. */
  const unclear = async (): Promise<string> => {
    broken({ kind: 'timeout-before' }, 40);
    const id = await world.submitted();
    for (let tried = 0; tried < 40 && (await world.order(id)).statuscode !== orderStatus.UnknownOutcome; tried++) {
      await world.worker().finish(id);
      const next = (await world.order(id)).csp_nextattempton;
      world.clock.advance(Math.max(0, Date.parse(next ?? '') - world.clock.now()));
    }
    await world.partnerCenter.clearFaults();
    return id;
  };

  test.each([1, 3])('whose answer was lost %i times is repeated with the same request id, and bought once', async (times) => {
    broken({ kind: 'timeout-after' }, times);
    const id = await world.submitted();
    expect(await world.settled(id)).toMatchObject(completed);
    expect(await world.placed()).toHaveLength(1);
    expect(requestIds()).toHaveLength(times + 1);
    expect(new Set(requestIds()).size).toBe(1);
  });

  test('of a cart before which its process hung for eight days is found by when the cart was made, not by when it was wanted', async () => {
    broken({ kind: 'timeout-after' });
    let hasHung = false;
    const hanging = world.worker({
      wrap: (send) => async (input, init) => {
        if (!hasHung && /"csp_cartrequestid":"/.test(String(init?.body ?? ''))) {
          hasHung = true;
          world.clock.advance(8 * 24 * 60 * minute);
        }
        return send(input, init);
      },
    });
    const id = await world.submitted();
    expect(await world.settled(id, hanging)).toMatchObject(completed);
    expect(hasHung).toBe(true);
    expect(await world.placed()).toHaveLength(1);
  });

  test('that never arrived is repeated with the same request id', async () => {
    broken({ kind: 'timeout-before' }, 3);
    const id = await world.submitted();
    expect(await world.settled(id)).toMatchObject(completed);
    expect(await world.placed()).toHaveLength(1);
  });

  test('that is answered with "in progress" is waited for and taken when it is done', async () => {
    broken({ kind: 'checkout-in-progress', milliseconds: 5 * minute });
    const id = await world.submitted();
    await world.worker().finish(id);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.InProgress, csp_refusal: orderRefusal['provider-busy'] });
    expect(await world.settled(id)).toMatchObject(completed);
    expect(await world.placed()).toHaveLength(1);
  });

  test('that is in progress for more than a day is for a person to see, and is still found', async () => {
    broken({ kind: 'checkout-in-progress', milliseconds: 30 * 60 * minute });
    const id = await world.submitted();
    const sweepAfter = async (hours: number) => {
      world.clock.advance(hours * 60 * minute);
      await world.worker().sweep();
      return world.order(id);
    };
    await world.worker().finish(id);
    expect(await sweepAfter(23)).toMatchObject({ statuscode: orderStatus.InProgress });
    expect(await sweepAfter(1)).toMatchObject({ ...unknown, csp_refusal: orderRefusal['provider-busy'] });
    await sweepAfter(24);
    expect(await world.settled(id)).toMatchObject(completed);
    expect(await world.placed()).toHaveLength(1);
  });

  test.each([409, 412, 417])(
    'that is refused with %i for a reason that nobody knows may have bought, and is looked for',
    async (status) => {
      const id = await world.submitted();
      const worker = world.worker({
        wrap: (send) => async (input, init) => {
          const answer = await send(input, init);
          return String(input).endsWith('/checkout') ? Response.json({ code: 0, description: 'Conflict' }, { status }) : answer;
        },
      });
      await worker.finish(id);
      expect(await world.order(id)).toMatchObject({ ...unknown, csp_refusal: orderRefusal.unexpected });
      world.clock.advance(16 * minute);
      await world.worker().sweep();
      expect(await world.settled(id)).toMatchObject(completed);
      expect(await world.placed()).toHaveLength(1);
    },
  );

  test.each([
    ['other letters', (name: string) => name.toUpperCase()],
    ['other spaces', (name: string) => name.replaceAll(' ', '  ').replaceAll('(ORD', ' (ORD')],
  ])('of lines that the provider calls by our names with %s is taken for what it is', async (_how, written) => {
    const id = await world.submitted([{ good: 'basic' }, { good: 'visio' }]);
    const worker = world.worker({
      wrap: (send) => async (input, init) => {
        const answer = await send(input, init);
        if (!/\/(checkout|orders.*)$/.test(String(input))) return answer;
        const text = (await answer.text()).replace(
          /"friendlyName":"([^"]*)"/g,
          (_all, name: string) => `"friendlyName":"${written(name)}"`,
        );
        return new Response(text, { status: answer.status, headers: { 'Content-Type': 'application/json' } });
      },
    });
    expect(await world.settled(id, worker)).toMatchObject(completed);
    expect(world.calls('POST %checkout')).toBe(1);
  });

  test('that was made before (800065) is found among the orders, once the list has it', async () => {
    world.partnerCenter.settings({ repeatedCheckout: 'refused' });
    broken({ kind: 'timeout-after' });
    world.forgetAnswers();
    const id = await world.submitted([{ good: 'basic' }, { good: 'visio' }]);
    expect(await world.settled(id)).toMatchObject(completed);
    expect(await world.placed()).toHaveLength(2);
    expect((await world.subscriptions(id)).map(({ statuscode }) => statuscode)).toEqual([
      subscriptionStatus.Active,
      subscriptionStatus.Active,
    ]);
  });

  test('of a line whose availability went stale since the cart buys nothing; a new cart is made with a fresh one', async () => {
    const id = await world.submitted();
    const worker = world.worker({
      wrap: (send) => async (input, init) => {
        if (String(input).endsWith('/checkout') && world.calls('POST %checkout') === 0)
          world.partnerCenter.settings({ availabilityGeneration: 1 });
        return send(input, init);
      },
    });
    expect(await world.settled(id, worker)).toMatchObject(completed);
    expect(await world.placed()).toHaveLength(1);
    expect(world.calls('POST %carts')).toBe(2);
    expect(new Set(requestIds()).size).toBe(2);
  });

  test('that the provider throttles comes back when it was told to', async () => {
    broken({ kind: 'throttle', retryAfter: 600 });
    const id = await world.submitted();
    await world.worker().finish(id);
    const order = await world.order(id);
    expect(order).toMatchObject({
      statuscode: orderStatus.Submitted,
      csp_refusal: orderRefusal['provider-busy'],
      csp_checkoutrequestid: null,
    });
    expect(Date.parse(order.csp_nextattempton ?? '') - world.clock.now()).toBeGreaterThanOrEqual(600_000);
    expect(await world.settled(id)).toMatchObject(completed);
  });

  test('that the provider throttles for a year comes back in a day', async () => {
    const id = await world.submitted();
    const worker = world.worker({
      wrap: (send) => (input, init) =>
        String(input).endsWith('/checkout')
          ? Promise.resolve(Response.json({}, { status: 429, headers: { 'Retry-After': '31536000' } }))
          : send(input, init),
    });
    await worker.finish(id);
    const next = Date.parse((await world.order(id)).csp_nextattempton ?? '');
    expect((next - world.clock.now()) / minute).toBe(24 * 60);
  });

  test.each([
    [13605, 'no-agreement'],
    [800073, 'customer-under-review'],
    [800023, 'purchase-refused'],
    [900275, 'seats-out-of-range'],
  ] as const)('that is refused with %i is given back as %s, and nothing was bought', async (code, refusal) => {
    broken({ kind: 'answer', status: 403, code, description: 'No' });
    const id = await world.submitted();
    expect(await world.settled(id)).toMatchObject({
      statuscode: orderStatus.Failed,
      csp_refusal: orderRefusal[refusal],
      csp_refusaldetail: expect.stringContaining('No'),
      csp_checkoutrequestid: null,
      csp_cartid: null,
    });
    expect(await world.placed()).toEqual([]);
  });

  test('that is refused after a lost answer is not given back before cart and orders tell that it bought nothing', async () => {
    broken({ kind: 'timeout-before' });
    world.partnerCenter.fault({ match: checkout, skip: 1, action: { kind: 'answer', status: 403, code: 13605, description: 'No' } });
    const id = await world.submitted();
    await world.worker().finish(id);
    world.clock.advance(minute);
    await world.worker().finish(id);
    expect(await world.order(id)).toMatchObject({ ...unknown, csp_refusal: orderRefusal['no-agreement'] });
    world.clock.advance(15 * minute);
    await world.worker().finish(id);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.Failed, csp_refusal: orderRefusal['no-agreement'] });
  });

  test('of which nothing is ever heard becomes an unknown outcome; then only reading goes on', async () => {
    const id = await unclear();
    expect(await world.order(id)).toMatchObject({ ...unknown, csp_refusal: orderRefusal['outcome-unknown'] });
    const sent = world.calls('POST %');
    for (let looks = 0; looks < 3; looks++) {
      world.clock.advance(20 * minute);
      await world.worker().sweep();
    }
    expect(await world.order(id)).toMatchObject(unknown);
    expect(world.calls('POST %')).toBe(sent);
    expect(world.calls('GET %orders')).toBeGreaterThan(0);
  });

  test('of unknown outcome that did buy is found by reading', async () => {
    const id = await unclear();
    const order = await world.order(id);
    const bought = await world.provider.commerce.checkout(world.tenantId, order.csp_cartid ?? '', { correlationId: id });
    expect(bought.ok).toBe(true);
    world.clock.advance(20 * minute);
    await world.worker().sweep();
    expect(await world.settled(id)).toMatchObject(completed);
    expect(await world.placed()).toHaveLength(1);
  });

  test('of unknown outcome is sent again by a person’s word, with the same request id', async () => {
    const id = await unclear();
    const { csp_checkoutrequestid } = await world.order(id);
    await buyAgain(id);
    expect(await world.settled(id)).toMatchObject({ ...completed, csp_checkoutrequestid });
    expect(await world.placed()).toHaveLength(1);
  });

  test('of unknown outcome whose cart is gone gets a new cart, but only by a person’s word', async () => {
    const id = await unclear();
    const { csp_cartid } = await world.order(id);
    world.clock.advance(8 * 24 * 60 * minute);
    await world.worker().finish(id);
    expect(await world.order(id)).toMatchObject({ ...unknown, csp_cartid });
    await buyAgain(id);
    const order = await world.settled(id);
    expect(order).toMatchObject(completed);
    expect(order.csp_cartid).not.toBe(csp_cartid);
    expect(await world.placed()).toHaveLength(1);
  });
});
