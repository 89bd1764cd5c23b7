import { contractStatus, orderRefusal, orderStatus, relationship } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';

const checkout = { method: 'POST', path: '/v1/customers/{id}/carts/{cart}/checkout' } as const;
const minute = 60_000;

const account = (changes: object) => (world: OrderWorld) => world.dataverse.admin('PATCH', `accounts(${world.accountId})`, { ...changes });
const tenant = (changes: object) => (world: OrderWorld) =>
  world.dataverse.admin('PATCH', `csp_provideraccounts(${world.tenantRowId})`, { ...changes });
const contract = (changes: object) => (world: OrderWorld) =>
  world.dataverse.admin('PATCH', `csp_billingcontracts(${world.contractId})`, { ...changes });

/** Between a checkout that was lost and its repeat, which may be the one that buys, days may pass. */
describe('a checkout that is to be repeated for a customer', () => {
  let world: OrderWorld;
  beforeEach(async () => {
    world = await createOrderWorld();
  });
  afterEach(() => world.close());

  const sweepFor = async (hours: number): Promise<void> => {
    for (let passed = 0; passed < hours; passed++) {
      world.clock.advance(60 * minute);
      await world.worker().sweep();
    }
  };

  test.each([
    ['who is on credit hold by now', account({ creditonhold: true })],
    ['whose tenant is somebody else’s by now', tenant({ 'csp_AccountId@odata.bind': null })],
    ['whose tenant has another domain by now', tenant({ csp_domain: 'fabrikam.onmicrosoft.com' })],
    ['whose contract has ended', contract({ statecode: 1, statuscode: contractStatus.Ended })],
    ['whose relationship has ended', tenant({ csp_relationship: relationship.Ended })],
  ])('%s is not sent again; cart and orders are read until they tell', async (_whom, change) => {
    world.partnerCenter.fault({ match: checkout, times: 1, action: { kind: 'timeout-before' } });
    const id = await world.submitted();
    await world.worker().finish(id);
    await change(world);
    await sweepFor(3);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.UnknownOutcome });
    expect([world.calls('POST %checkout'), await world.placed()]).toEqual([1, []]);
  });

  test('and has bought already is found, whatever the customer has become', async () => {
    world.partnerCenter.fault({ match: checkout, times: 1, action: { kind: 'timeout-after' } });
    const id = await world.submitted();
    await world.worker().finish(id);
    await account({ creditonhold: true })(world);
    await sweepFor(3);
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.Completed });
    expect([world.calls('POST %checkout'), (await world.placed()).length]).toEqual([1, 1]);
  });

  test('by a person’s word is not sent for one who is on credit hold, and is once the hold is gone', async () => {
    world.partnerCenter.fault({ match: checkout, times: 1, action: { kind: 'timeout-before' } });
    const id = await world.submitted();
    await world.worker().finish(id);
    await account({ creditonhold: true })(world);
    await sweepFor(1);
    const say = () =>
      world.dataverse.as(world.seller, 'PATCH', `csp_orders(${id})`, { csp_buyagainon: new Date(world.clock.now()).toISOString() });
    await say();
    await sweepFor(1);
    expect(await world.order(id)).toMatchObject({
      statuscode: orderStatus.UnknownOutcome,
      csp_refusal: orderRefusal['outcome-unknown'],
    });
    expect(await world.placed()).toEqual([]);
    await account({ creditonhold: false })(world);
    world.clock.advance(20 * minute);
    await say();
    await sweepFor(1);
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Completed });
    expect(await world.placed()).toHaveLength(1);
  });
});
