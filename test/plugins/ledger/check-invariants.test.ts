import { randomUUID } from 'node:crypto';
import { changeKind, orderStatus } from '../../../solution/rows';
import { checkInvariants } from '../../../plugins/ledger/check-invariants';
import { inspectionReport } from '../../../plugins/ledger/inspection-report';
import { contractWorld, type ContractWorld } from '../contracts/contract-world';
import { acceptReseller } from '../world/customers';
import { ids } from '../world/dataverse';

const hour = 3_600_000;

describe('the check of invariants', () => {
  let world: ContractWorld;
  beforeEach(async () => {
    world = await contractWorld();
  });
  afterEach(() => world.close());

  const check = () => checkInvariants({ dataverse: world.client, providers: world.providers, time: world.time, newId: randomUUID });
  const order = async (changes: object = {}) => {
    const contract = await world.contract();
    const id = await world.order(contract);
    await world.dataverse.admin('PATCH', `csp_orders(${id})`, {
      csp_submittedon: new Date(world.clock.now()).toISOString(),
      'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
      csp_tenantid: acceptReseller(world.partnerCenter, world.clock),
      ...changes,
    });
    const subscription = await world.subscription(contract);
    await world.dataverse.admin('POST', 'csp_subscriptionchanges', {
      csp_name: 'Purchase',
      csp_kind: changeKind.Purchase,
      csp_line: 0,
      'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${subscription})`,
      'csp_OrderId@odata.bind': `/csp_orders(${id})`,
    });
    return { id, subscription };
  };

  test('finds nothing where nothing was sold', async () => {
    expect(await check()).toEqual({ orders: 0, subscriptions: 0, broken: [], elsewhere: [], unread: [] });
  });

  test('finds seats without a ledger, and an order to which nobody has come back', async () => {
    const { id, subscription } = await order();
    const found = await check();
    expect(found.broken).toEqual([expect.objectContaining({ rule: 'seats-differ', subscriptionId: subscription, difference: 5 })]);
    world.clock.advance(hour + 1);
    expect((await check()).broken).toContainEqual(expect.objectContaining({ rule: 'without-an-end', orderId: id }));
  });

  test('takes an order that is to be tried again later for looked after', async () => {
    await order({ csp_nextattempton: new Date(world.clock.now() + 2 * hour).toISOString() });
    world.clock.advance(2 * hour);
    expect((await check()).broken.map(({ rule }) => rule)).toEqual(['seats-differ']);
  });

  test('finds two lines of ours that claim one order at the provider', async () => {
    const claiming = {
      statuscode: orderStatus.Completed,
      statecode: 1,
      csp_providerorders: JSON.stringify({
        groups: [
          {
            group: '0',
            lines: [{ line: 0, catalogItemId: 'A:0001:B', seats: 5, term: 'P1Y', billingCycle: 'Monthly' }],
            orderId: 'a68736758d9c',
            refusal: null,
            detail: null,
          },
        ],
      }),
    };
    await order(claiming);
    await order(claiming);
    expect((await check()).broken).toContainEqual(expect.objectContaining({ rule: 'order-of-two', providerOrderId: 'a68736758d9c' }));
  });

  test('says of whose orders nothing is known', async () => {
    await order();
    world.partnerCenter.revokeConsent();
    const found = await check();
    expect(found.unread).toEqual([{ tenantId: expect.any(String), why: expect.stringContaining('consent-revoked') }]);
    expect(inspectionReport(found).join('\n')).toMatch(/could not be read \(consent-revoked.*\n1 orders and 1 subscriptions/s);
  });

  test('tells each thing in a sentence that names the rows and what to do', () => {
    const lines = inspectionReport({
      orders: 2,
      subscriptions: 1,
      broken: [
        { rule: 'bought-twice', orderId: 'o', name: 'ORD-00001', changeId: 'c', providerOrderIds: ['p', 'q'] },
        { rule: 'order-of-two', providerOrderId: 'p', changeIds: ['c', 'd'] },
        { rule: 'seats-differ', subscriptionId: 's', name: 'Basic', seats: 3, difference: -2 },
        { rule: 'without-an-end', orderId: 'o', name: 'ORD-00002', since: 0 },
      ],
      elsewhere: [{ providerOrderId: 'q', tenantId: 't', madeOn: 0, name: 'ORD-00002' }],
      unread: [],
    });
    expect(lines).toEqual([
      expect.stringMatching(/ORD-00001 \(o\).*c was bought 2 times, by the provider's orders p and q\. Cancel /),
      expect.stringMatching(/order p .* c, d\. .*buy the other again/),
      expect.stringMatching(/Basic \(s\): it has 3 seats, and its ledger adds up to 5; they differ by -2\. Press /),
      expect.stringMatching(/ORD-00002 \(o\).*1970-01-01T00:00:00.000Z\. Look whether the service is up/),
      expect.stringMatching(/order q of tenant t was not made by this service \(1970.*same as order ORD-00002/),
      '2 orders and 1 subscriptions were looked at: 4 broken, 0 unread.',
    ]);
  });
});
