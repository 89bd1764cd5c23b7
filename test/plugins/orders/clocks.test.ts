import { orderStatus } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';

const checkout = { method: 'POST', path: '/v1/customers/{id}/carts/{cart}/checkout' } as const;
const minute = 60_000;

/** No two clocks go alike: those of the service, of the provider, and of the browsers of people. */
describe('a purchase among clocks that differ', () => {
  let world: OrderWorld;
  beforeEach(async () => {
    world = await createOrderWorld();
  });
  afterEach(() => world.close());

  const sayNotBought = (id: string, byBrowser: number) =>
    world.dataverse.as(world.seller, 'PATCH', `csp_orders(${id})`, { csp_buyagainon: new Date(byBrowser).toISOString() });

  test('is found by its name where the provider’s clock goes two hours behind ours', async () => {
    world.partnerCenter.settings({ repeatedCheckout: 'refused' });
    world.partnerCenter.fault({ match: checkout, times: 1, action: { kind: 'timeout-after' } });
    world.forgetAnswers();
    const behind = (_all: string, at: string) => `"creationDate":"${new Date(Date.parse(at) - 120 * minute).toISOString()}"`;
    const worker = world.worker({
      wrap: (send) => async (input, init) => {
        const answer = await send(input, init);
        if (!/\/orders$/.test(String(input))) return answer;
        const text = (await answer.text()).replace(/"creationDate":"([^"]+)"/g, behind);
        return new Response(text, { status: answer.status, headers: { 'Content-Type': 'application/json' } });
      },
    });
    const id = await world.submitted();
    expect(await world.settled(id, worker)).toMatchObject({ statuscode: orderStatus.Completed });
    expect(await world.placed()).toHaveLength(1);
  });

  test('is sent again once for one word of a person, also where the browser’s clock goes a day ahead', async () => {
    const action = { kind: 'answer', status: 409, code: 800014, description: 'Pending adjustment' } as const;
    world.partnerCenter.fault({ match: checkout, times: 100, action });
    const id = await world.submitted();
    await world.worker().finish(id);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.UnknownOutcome });
    await sayNotBought(id, world.clock.now() + 24 * 60 * minute);
    world.clock.advance(15 * minute);
    await world.worker().finish(id);
    const sent = world.calls('POST %checkout');
    expect([sent, await world.order(id)]).toMatchObject([2, { csp_buyagainon: null }]);
    for (let looks = 0; looks < 4; looks++) {
      world.clock.advance(20 * minute);
      await world.worker().finish(id);
    }
    expect(world.calls('POST %checkout')).toBe(sent);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.UnknownOutcome });
  });
});
