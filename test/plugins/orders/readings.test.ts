import { readSubscriptions } from '../../../plugins/jobs/read-subscriptions';
import { deadlineSource, providerStatus, renewalDecision, subscriptionStatus } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';

const day = 86_400_000;

describe('a subscription that is read back', () => {
  let world: OrderWorld;
  let orderId: string;
  let rowId: string;
  let providerId: string;
  beforeEach(async () => {
    world = await createOrderWorld();
    orderId = await world.submitted();
    await world.settled(orderId);
    const [subscription] = await world.subscriptions(orderId);
    rowId = subscription?.csp_subscriptionid ?? '';
    providerId = subscription?.csp_providersubscriptionid ?? '';
  });
  afterEach(() => world.close());

  const row = () => world.dataverse.admin('GET', `csp_subscriptions(${rowId})`);
  const change = (changes: object) => world.dataverse.admin('PATCH', `csp_subscriptions(${rowId})`, { ...changes });

  test('and agrees says so, and when it was seen', async () => {
    world.clock.advance(day);
    expect(await world.readings().subscription(rowId)).toEqual({ ok: true, value: 'read' });
    expect(await row()).toMatchObject({
      csp_disagreement: null,
      csp_providerstatus: providerStatus.Active,
      csp_seenon: new Date(world.clock.now()).toISOString().replace('.000', ''),
    });
  });

  test('and differs says in what, and keeps what we have for a person to decide', async () => {
    await change({ csp_quantity: 7, csp_renewaldecision: renewalDecision.CancelAtTermEnd, statuscode: subscriptionStatus.Suspended });
    await world.readings().seen(world.tenantId, providerId);
    expect(await row()).toMatchObject({
      csp_disagreement: 'state seats renewal',
      csp_quantity: 7,
      csp_providerquantity: 5,
      csp_renewaldecision: renewalDecision.CancelAtTermEnd,
      csp_providerrenewal: renewalDecision.Renew,
      csp_providerrenewson: '2027-06-01T00:00:00Z',
      statuscode: subscriptionStatus.Suspended,
    });
  });

  test('and is not there any more says so', async () => {
    await change({ csp_providersubscriptionid: '99999999-0000-4000-8000-000000000009' });
    await world.readings().customer(world.tenantRowId);
    expect(await row()).toMatchObject({ csp_disagreement: 'missing-there' });
  });

  test('after its renewal has the new term’s end, without any difference', async () => {
    expect(await row()).toMatchObject({ csp_renewson: '2027-06-01T00:00:00Z' });
    world.clock.advance(367 * day);
    await world.readings().subscription(rowId);
    expect(await row()).toMatchObject({ csp_disagreement: null, csp_renewson: '2028-06-01T00:00:00Z' });
  });

  test('with another end of term than ours is for a person to decide', async () => {
    await change({ csp_renewson: '2027-01-01T00:00:00Z' });
    await world.readings().subscription(rowId);
    expect(await row()).toMatchObject({ csp_disagreement: 'renews-on', csp_renewson: '2027-01-01T00:00:00Z' });
  });

  test('is read once a day with all others of its customer', async () => {
    const job = readSubscriptions({
      dataverse: world.client,
      readings: world.readings(),
      time: world.time,
      log: world.log,
      readMilliseconds: day,
      everyMilliseconds: 1,
    });
    await job.run();
    expect(world.calls('GET %/subscriptions')).toBe(0);
    world.clock.advance(day + 1000);
    await job.run();
    const read = world.calls('GET %/subscriptions');
    expect(read).toBeGreaterThan(0);
    await job.run();
    expect(world.calls('GET %/subscriptions')).toBe(read);
  });

  describe('has seats that can be given back', () => {
    const batch = async () => (await world.changes(orderId))[0];
    const provider = (batches: readonly { readonly quantity: number; readonly until: number }[]) =>
      world.partnerCenter.database.run(
        "UPDATE subscription SET subscription = json_set(subscription, '$.batches', json(?)) WHERE id = ?",
        JSON.stringify(batches),
        providerId,
      );
    const until = Date.parse('2026-06-08T12:00:00Z');
    const ways = [
      ['one by one', () => world.readings().subscription(rowId)],
      ['with all of its customer', () => world.readings().customer(world.tenantRowId)],
    ] as const;

    test.each(ways)('as many, and until when, as the provider says, read %s', async (_way, read) => {
      expect(await batch()).toMatchObject({ csp_refundableseats: 5, csp_canceluntil: '2026-06-08T12:00:00Z' });
      provider([{ quantity: 2, until: until + 3_600_000 }]);
      await read();
      expect(await batch()).toMatchObject({
        csp_refundableseats: 2,
        csp_canceluntil: '2026-06-08T13:00:00Z',
        csp_deadlinesource: deadlineSource.Provider,
        csp_seatdelta: 5,
      });
    });

    test.each(ways)('which are written only where they change, read %s', async (_way, read) => {
      const before = await batch();
      await read();
      world.clock.advance(day);
      await read();
      expect(await batch()).toEqual(before);
    });

    test('none once the provider names none, and the deadline stays', async () => {
      world.clock.advance(7 * day);
      await world.readings().subscription(rowId);
      expect(await batch()).toMatchObject({
        csp_refundableseats: 0,
        csp_canceluntil: '2026-06-08T12:00:00Z',
        csp_deadlinesource: deadlineSource.Provider,
      });
    });

    test('as before where the subscription is not there any more', async () => {
      const before = await batch();
      await change({ csp_providersubscriptionid: '99999999-0000-4000-8000-000000000009' });
      await world.readings().customer(world.tenantRowId);
      expect(await batch()).toEqual(before);
    });
  });

  test('of which the provider cannot be asked stays as it is', async () => {
    const before = await row();
    world.partnerCenter.fault({ action: { kind: 'timeout-before' }, times: null });
    expect(await world.readings().subscription(rowId)).toMatchObject({ ok: false, refusal: 'provider-unreachable' });
    expect(await row()).toEqual(before);
  });
});
