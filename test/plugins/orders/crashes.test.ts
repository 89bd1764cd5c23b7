import { changeStatus, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { isLong } from '../../long';
import { mortal, type Moment } from '../world/mortal';
import { createOrderWorld, type OrderWorld } from './order-world';

jest.setTimeout(600_000);

/** Every call of a purchase of two lines, of which the cart refuses one: reads, durable writes and calls of the provider alike. */
const purchase = [{ good: 'visio' }, { good: 'basic', seats: 301 }] as const;

/** Of so many points to die at, `npm test` takes this part; the others are for `npm run test:long`. */
const slice = 4;

describe('a process that dies over a purchase', () => {
  let world: OrderWorld;
  beforeAll(async () => {
    world = await createOrderWorld();
    await world.dataverse.admin('PATCH', `csp_offers(${world.offers.get('basic') ?? ''})`, { csp_maximumseats: 1000 });
  });
  afterAll(() => world.close());

  /** One process dies over the order; another one comes when the lease is over. */
  const dieOver = async (point: number, moment: Moment) => {
    const id = await world.submitted(purchase);
    const before = (await world.placed()).length;
    const dying = mortal(point, moment);
    await world
      .worker({ name: 'dying', wrap: dying.wrap })
      .finish(id)
      .catch(() => undefined);
    world.clock.advance(181_000);
    const order = await world.settled(id);
    const [visio, basic] = await world.changes(id);
    return { order, visio, basic, bought: (await world.placed()).length - before, calls: dying.calls(), id };
  };

  test('whatever call it dies at, before or after: one order, and rows that say so', async () => {
    const { calls } = await dieOver(1000, 'before');
    expect(calls).toBeGreaterThan(30);
    const points = Array.from({ length: calls }, (_, place) => place + 1).flatMap((point) =>
      (['before', 'after'] as const).map((moment) => ({ point, moment })),
    );
    for (const { point, moment } of points.filter((_, place) => isLong || place % slice === 0)) {
      const { order, visio, basic, bought, id } = await dieOver(point, moment);
      const at = `died ${moment} call ${point}`;
      expect({ at, bought, order: order.statuscode }).toEqual({ at, bought: 1, order: orderStatus.PartlyDone });
      expect({ at, visio: visio?.statuscode, basic: basic?.statuscode }).toEqual({
        at,
        visio: changeStatus.Succeeded,
        basic: changeStatus.Failed,
      });
      expect((await world.subscriptions(id)).map(({ statuscode, csp_quantity }) => [statuscode, csp_quantity])).toEqual([
        [subscriptionStatus.Failed, 0],
        [subscriptionStatus.Active, 5],
      ]);
    }
  });
});
