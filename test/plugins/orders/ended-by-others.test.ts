import { giveUpLeftoversJob } from '../../../plugins/jobs/give-up-leftovers';
import { changeStatus, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';

const checkout = { method: 'POST', path: '/v1/customers/{id}/carts/{cart}/checkout' } as const;
const minute = 60_000;
const withdrawn = { statecode: 1, statuscode: orderStatus.Withdrawn };

/** The platform lets whoever may write on the row end it, whatever the service does at that moment. */
describe('an order that somebody ends while it is bought', () => {
  let world: OrderWorld;
  beforeEach(async () => {
    world = await createOrderWorld();
  });
  afterEach(() => world.close());

  const end = (id: string, as: object) => world.dataverse.as(world.seller, 'PATCH', `csp_orders(${id})`, { ...as });
  const endedAfter = (part: RegExp, id: string) => {
    let hasEnded = false;
    return world.worker({
      wrap: (send) => async (input, init) => {
        const answer = await send(input, init);
        if (!hasEnded && part.test(String(input)) && init?.method === 'POST') {
          hasEnded = true;
          await end(id, withdrawn);
        }
        return answer;
      },
    });
  };
  const giveUpLeftovers = () => giveUpLeftoversJob({ dataverse: world.client, everyMilliseconds: 1 }).run();
  const sweepFor = async (minutes: number): Promise<void> => {
    for (let passed = 0; passed < minutes; passed += 5) {
      world.clock.advance(5 * minute);
      await world.worker().sweep();
    }
  };
  const rowsOf = async (id: string) => ({
    order: (await world.order(id)).statuscode,
    entries: (await world.changes(id)).map(({ statuscode }) => statuscode),
    subscriptions: (await world.subscriptions(id)).map(({ statuscode }) => statuscode),
  });
  const bought = { order: orderStatus.Completed, entries: [changeStatus.Succeeded], subscriptions: [subscriptionStatus.Active] };

  test('with its checkout under way is opened again, found and booked', async () => {
    const id = await world.submitted();
    await endedAfter(/\/checkout$/, id).finish(id);
    expect(await world.order(id)).toMatchObject(withdrawn);
    await giveUpLeftovers();
    await sweepFor(30);
    expect(await rowsOf(id)).toEqual(bought);
    expect(await world.placed()).toHaveLength(1);
  });

  test('with its subscription still to come is opened again, and none of its lines is given up', async () => {
    world.partnerCenter.fault({ match: checkout, times: 1, action: { kind: 'late-subscription', milliseconds: 30 * minute } });
    const id = await world.submitted();
    await world.worker().finish(id);
    await end(id, { statecode: 1, statuscode: orderStatus.Completed });
    await giveUpLeftovers();
    expect((await rowsOf(id)).entries).toEqual([changeStatus.Submitted]);
    await sweepFor(120);
    expect(await rowsOf(id)).toEqual(bought);
  });

  test('of which nothing was bought stays ended', async () => {
    const id = await world.submitted();
    await endedAfter(/\/carts$/, id).finish(id);
    await sweepFor(30);
    await giveUpLeftovers();
    expect(await rowsOf(id)).toEqual({
      order: orderStatus.Withdrawn,
      entries: [changeStatus.Withdrawn],
      subscriptions: [subscriptionStatus.Failed],
    });
    expect(await world.placed()).toEqual([]);
  });

  test('after it was bought stays ended', async () => {
    const id = await world.submitted();
    await world.settled(id);
    const before = await world.order(id);
    await sweepFor(30);
    expect(await world.order(id)).toMatchObject({ modifiedon: before.modifiedon, statuscode: orderStatus.Completed });
  });
});
