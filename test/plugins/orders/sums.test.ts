import { sweepContracts } from '../../../plugins/jobs/sweep-contracts';
import { changeStatus, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';

describe('a purchase on a contract that cannot be summed up', () => {
  let world: OrderWorld;
  let isRefused: boolean;
  beforeEach(async () => {
    world = await createOrderWorld();
    isRefused = true;
    world.onDataverse((request) =>
      isRefused && request.method === 'PATCH' && request.url.includes('/csp_billingcontracts(')
        ? Response.json({ error: { code: '0x80040265', message: 'no' } }, { status: 400 })
        : null,
    );
  });
  afterEach(() => world.close());

  const yearTotal = async () => (await world.dataverse.admin('GET', `csp_billingcontracts(${world.contractId})`))['csp_yeartotal'];

  test('is bought all the same, and says so', async () => {
    const id = await world.submitted();
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Completed, statecode: 1, csp_refusal: null });
    expect(world.changed).toEqual([world.contractId]);
    expect(await world.changes(id)).toEqual([expect.objectContaining({ statuscode: changeStatus.Succeeded })]);
    expect(await world.subscriptions(id)).toEqual([expect.objectContaining({ statuscode: subscriptionStatus.Active, csp_quantity: 5 })]);
    expect(await yearTotal()).toBeNull();
  });

  test('is summed up by the clock as soon as that can be done', async () => {
    const job = sweepContracts({
      dataverse: world.client,
      contracts: { begin: async () => false },
      time: world.time,
      log: world.log,
      everyMilliseconds: 1000,
    });
    await world.settled(await world.submitted());
    await expect(job.run()).rejects.toThrow('no');
    isRefused = false;
    await job.run();
    expect(await yearTotal()).toBe(300);
  });

  test('is read back all the same', async () => {
    const id = await world.submitted();
    await world.settled(id);
    const [subscription] = await world.subscriptions(id);
    world.clock.advance(86_400_000);
    const readings = world.readings(async () => {
      throw new Error('no sums');
    });
    expect(await readings.subscription(subscription?.csp_subscriptionid ?? '')).toEqual({ ok: true, value: 'read' });
  });
});
