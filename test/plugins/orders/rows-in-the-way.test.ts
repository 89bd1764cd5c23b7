import { giveUpLeftoversJob } from '../../../plugins/jobs/give-up-leftovers';
import { changeStatus, orderRefusal, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';

const minute = 60_000;

/** What administrators, imports and plug-ins of others can do to the rows of a purchase. */
describe('rows that are in the way of a purchase', () => {
  let world: OrderWorld;
  beforeEach(async () => {
    world = await createOrderWorld();
  });
  afterEach(() => world.close());

  const afterCheckout = (act: () => Promise<unknown>) => {
    let hasActed = false;
    return world.worker({
      wrap: (send) => async (input, init) => {
        const answer = await send(input, init);
        if (!hasActed && String(input).endsWith('/checkout')) {
          hasActed = true;
          await act();
        }
        return answer;
      },
    });
  };
  /** A plug-in of somebody else says no to each change of these rows. */
  const refuseWrites = (ids: readonly (string | undefined)[]) =>
    world.onDataverse((request) =>
      request.method === 'PATCH' && ids.some((id) => id !== undefined && request.url.includes(`(${id})`))
        ? Response.json({ error: { code: '0x80040265', message: 'No' } }, { status: 400 })
        : null,
    );
  const sweepFor = async (hours: number): Promise<void> => {
    for (let passed = 0; passed < hours; passed++) {
      world.clock.advance(60 * minute);
      await world.worker().sweep();
    }
  };

  test('that are deleted after they were bought make no failed order, which would be bought again, but one that a person looks at', async () => {
    const id = await world.submitted();
    const [entry] = await world.changes(id);
    const [subscription] = await world.subscriptions(id);
    const worker = afterCheckout(async () => {
      await world.dataverse.admin('DELETE', `csp_subscriptionchanges(${entry?.csp_subscriptionchangeid})`);
      await world.dataverse.admin('DELETE', `csp_subscriptions(${subscription?.csp_subscriptionid})`);
    });
    await worker.finish(id);
    await sweepFor(1);
    const order = await world.order(id);
    expect(order).toMatchObject({ statuscode: orderStatus.UnknownOutcome, csp_refusal: orderRefusal.unexpected });
    expect(order.csp_refusaldetail).toContain('Microsoft 365 Business Basic');
    expect(order.csp_providerorders).toContain((await world.placed())[0]?.id);
    expect(await world.placed()).toHaveLength(1);
  });

  test('such as one that has the subscription already are waited for a day; then a person is to see it', async () => {
    const id = await world.submitted();
    const worker = afterCheckout(async () => {
      const [made] = world.partnerCenter.database.all('SELECT id FROM subscription');
      await world.dataverse.admin('POST', 'csp_subscriptions', {
        csp_name: 'Imported',
        csp_providersubscriptionid: made?.['id'],
        'csp_AccountId@odata.bind': `/accounts(${world.accountId})`,
        'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${world.tenantRowId})`,
        statuscode: subscriptionStatus.Active,
      });
    });
    await worker.finish(id);
    await sweepFor(20);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.InProgress });
    await sweepFor(6);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.UnknownOutcome });
    expect(await world.placed()).toHaveLength(1);
  });

  test('such as a line that cannot be written keep no other line from being booked', async () => {
    const id = await world.submitted([{ good: 'basic' }, { good: 'visio' }]);
    const [basic] = await world.subscriptions(id);
    refuseWrites([basic?.csp_subscriptionid]);
    await world.settled(id);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.UnknownOutcome });
    expect((await world.changes(id)).map(({ statuscode }) => statuscode)).toEqual([changeStatus.Submitted, changeStatus.Succeeded]);
  });

  test('such as a line that cannot be written keep an order that is refused from no end', async () => {
    await world.dataverse.admin('PATCH', `accounts(${world.accountId})`, { creditonhold: true });
    const id = await world.submitted();
    const [basic] = await world.subscriptions(id);
    refuseWrites([basic?.csp_subscriptionid]);
    await world.worker().finish(id);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.Failed, csp_refusal: orderRefusal['credit-hold'] });
  });

  test('such as twenty orders that cannot be taken keep those behind them from no sweep', async () => {
    const stuck: string[] = [];
    for (let count = 0; count < 20; count++) stuck.push(await world.submitted());
    world.clock.advance(1000);
    const id = await world.submitted([{ good: 'visio' }]);
    refuseWrites(stuck);
    await expect(world.worker().sweep()).rejects.toThrow('20 of what a job has found');
    expect((await world.order(id)).statuscode).not.toBe(orderStatus.Submitted);
  });

  test('such as a leftover that cannot be written keep no other leftover', async () => {
    const ids = [await world.submitted(), await world.submitted()];
    const [stuck] = await world.changes(ids[0] ?? '');
    for (const id of ids) await world.dataverse.admin('PATCH', `csp_orders(${id})`, { statecode: 1, statuscode: orderStatus.Withdrawn });
    refuseWrites([stuck?.csp_subscriptionchangeid]);
    await expect(giveUpLeftoversJob({ dataverse: world.client, everyMilliseconds: 1 }).run()).rejects.toThrow('0x80040265');
    const [other] = await world.changes(ids[1] ?? '');
    expect(other?.statuscode).toBe(changeStatus.Withdrawn);
    for (const id of ids) expect((await world.subscriptions(id))[0]?.statuscode).toBe(subscriptionStatus.Failed);
  });
});
