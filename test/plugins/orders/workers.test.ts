import { orderStatus } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';

jest.setTimeout(120_000);

describe('many who work on one order', () => {
  let world: OrderWorld;
  beforeAll(async () => {
    world = await createOrderWorld();
  });
  afterAll(() => world.close());

  const boughtBy = async (id: string): Promise<number> => {
    const { csp_cartid } = await world.order(id);
    return (await world.placed()).filter(({ cartId }) => cartId === csp_cartid).length;
  };

  test('a webhook that comes fifty times buys once', async () => {
    const id = await world.submitted();
    const before = (await world.placed()).length;
    const worker = world.worker();
    await Promise.all(Array.from({ length: 50 }, () => worker.begin(id, { asked: false })));
    await worker.idle();
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Completed });
    expect((await world.placed()).length - before).toBe(1);
    expect(await boughtBy(id)).toBe(1);
  });

  test('ten processes at once buy once', async () => {
    const id = await world.submitted();
    const before = (await world.placed()).length;
    const workers = Array.from({ length: 10 }, (_, place) => world.worker({ name: `process ${place}` }));
    const begun = await Promise.all(workers.map((each) => each.begin(id, { asked: true })));
    expect(begun.filter(Boolean)).toHaveLength(1);
    await Promise.all(workers.map((each) => each.idle()));
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Completed });
    expect((await world.placed()).length - before).toBe(1);
  });

  test('a second click, and a third while it is bought, buy once', async () => {
    const id = await world.submitted();
    const before = (await world.placed()).length;
    const again = () =>
      world.dataverse.as(world.seller, 'PATCH', `csp_orders(${id})`, {
        csp_submittedon: new Date(world.clock.now()).toISOString(),
        statuscode: orderStatus.Submitted,
      });
    await again();
    const worker = world.worker({
      wrap: (send) => async (input, init) => {
        if (String(input).endsWith('/checkout')) await again();
        return send(input, init);
      },
    });
    expect(await world.settled(id, worker)).toMatchObject({ statuscode: orderStatus.Completed });
    expect((await world.placed()).length - before).toBe(1);
  });

  test('a process that is told to end hands the order over, and another one buys', async () => {
    const id = await world.submitted();
    let isStopping = false;
    const ending = world.worker({
      isStopping: () => isStopping,
      wrap: (send) => async (input, init) => {
        if (String(input).endsWith('/carts')) isStopping = true;
        return send(input, init);
      },
    });
    await ending.finish(id);
    expect(await world.order(id)).toMatchObject({ csp_leaseholder: null, csp_checkoutrequestid: null });
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Completed });
    expect(await boughtBy(id)).toBe(1);
  });
});
