import { changeKind, changeStatus, subscriptionStatus } from '../../../solution/rows';
import { checkLedgers } from '../../../plugins/ledger/check-ledgers';
import { contractWorld, type ContractWorld } from '../contracts/contract-world';

describe('the check of ledgers', () => {
  let world: ContractWorld;
  let subscription: string;
  beforeEach(async () => {
    world = await contractWorld();
    subscription = await world.subscription(await world.contract());
  });
  afterEach(() => world.close());

  const entry = async (delta: number, statuscode: number = changeStatus.Succeeded): Promise<void> => {
    const change = {
      csp_name: 'Change',
      'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${subscription})`,
      csp_kind: changeKind.SeatsAdded,
    };
    const { csp_subscriptionchangeid: id } = await world.dataverse.admin('POST', 'csp_subscriptionchanges', {
      ...change,
      csp_seatdelta: delta,
    });
    const statecode = statuscode === changeStatus.Submitted ? 0 : 1;
    await world.dataverse.admin('PATCH', `csp_subscriptionchanges(${String(id)})`, { statecode, statuscode });
  };
  const row = () => world.dataverse.admin('GET', `csp_subscriptions(${subscription})`);

  test('writes nothing where seats add up', async () => {
    await entry(6);
    await entry(-1);
    await entry(3, changeStatus.Submitted);
    await entry(3, changeStatus.Failed);
    expect(await checkLedgers(world.context)).toBe(0);
    expect(await row()).toMatchObject({ csp_ledgerdifference: null, csp_ledgercheckedon: null });
  });

  test('reports a difference once, repairs nothing, and takes the report back when it is mended', async () => {
    await entry(3);
    expect(await checkLedgers(world.context)).toBe(1);
    expect(await row()).toMatchObject({ csp_quantity: 5, csp_ledgerdifference: 2, csp_ledgercheckedon: '2026-06-01T12:00:00Z' });
    expect(await checkLedgers(world.context)).toBe(0);
    await entry(2);
    expect(await checkLedgers(world.context)).toBe(1);
    expect(await row()).toMatchObject({ csp_ledgerdifference: null });
  });

  test('asks no seats of a subscription whose purchase is not done', async () => {
    await world.dataverse.admin('PATCH', `csp_subscriptions(${subscription})`, { statuscode: subscriptionStatus.Linking });
    await entry(5, changeStatus.Submitted);
    expect(await checkLedgers(world.context)).toBe(0);
  });

  test('does not report what was only read at two moments', async () => {
    await entry(3);
    let isFirst = true;
    world.onDataverse(async (request) => {
      if (isFirst && request.url.includes('/csp_subscriptions?')) {
        isFirst = false;
        await entry(2);
      }
      return null;
    });
    expect(await checkLedgers(world.context)).toBe(0);
    expect(isFirst).toBe(false);
  });
});
