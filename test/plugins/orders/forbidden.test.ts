import {
  agreementState,
  changeStatus,
  contractStatus,
  orderRefusal,
  orderStatus,
  relationship,
  subscriptionStatus,
} from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';
import { goods } from './shop';

type Case = readonly [
  why: string,
  refusal: keyof typeof orderRefusal,
  forbid: (world: OrderWorld) => Promise<unknown>,
  mend: (world: OrderWorld) => Promise<unknown>,
];

const account = (changes: object) => (world: OrderWorld) => world.dataverse.admin('PATCH', `accounts(${world.accountId})`, { ...changes });
const tenant = (changes: object) => (world: OrderWorld) =>
  world.dataverse.admin('PATCH', `csp_provideraccounts(${world.tenantRowId})`, { ...changes });
const contract = (changes: object) => (world: OrderWorld) =>
  world.dataverse.admin('PATCH', `csp_billingcontracts(${world.contractId})`, { ...changes });
const offer = (changes: object) => (world: OrderWorld) =>
  world.dataverse.admin('PATCH', `csp_offers(${world.offers.get('basic') ?? ''})`, { ...changes });
const customer = (state: string) => async (world: OrderWorld) =>
  world.partnerCenter.database.run('UPDATE customer SET state = ? WHERE id = ?', state, world.tenantId);
const domain = 'contoso.onmicrosoft.com';

const cases: readonly Case[] = [
  ['the account is on credit hold', 'credit-hold', account({ creditonhold: true }), account({ creditonhold: false })],
  [
    'its agreement is gone',
    'no-agreement',
    account({ csp_agreementstate: agreementState.Required }),
    account({ csp_agreementstate: agreementState.Confirmed }),
  ],
  [
    'the relationship ended',
    'no-relationship',
    tenant({ csp_relationship: relationship.Ended }),
    tenant({ csp_relationship: relationship.Reseller }),
  ],
  ['the provider says that it ended', 'no-relationship', customer('ended'), customer('reseller')],
  [
    'the contract has ended',
    'contract-not-active',
    contract({ statecode: 1, statuscode: contractStatus.Ended }),
    contract({ statecode: 0, statuscode: contractStatus.Active }),
  ],
  ['the contract starts later', 'contract-not-active', contract({ csp_startson: '2026-06-02' }), contract({ csp_startson: '2026-01-01' })],
  [
    'the tenant has another domain by now',
    'wrong-tenant',
    tenant({ csp_domain: 'fabrikam.onmicrosoft.com' }),
    tenant({ csp_domain: domain }),
  ],
  [
    'the tenant belongs to nobody any more',
    'wrong-tenant',
    tenant({ 'csp_AccountId@odata.bind': null }),
    (world) => tenant({ 'csp_AccountId@odata.bind': `/accounts(${world.accountId})` })(world),
  ],
  ['the price has moved', 'price-moved', offer({ csp_retailprice: 61 }), offer({ csp_retailprice: 60 })],
  ['the cost has moved', 'price-moved', offer({ csp_unitcost: 49 }), offer({ csp_unitcost: 48 })],
  ['the price is of yesterday', 'price-moved', offer({ csp_pricevalidto: '2026-06-01T11:59:59Z' }), offer({ csp_pricevalidto: null })],
  ['the offer was withdrawn', 'offer-withdrawn', offer({ statecode: 1, statuscode: 2 }), offer({ statecode: 0, statuscode: 1 })],
  ['the offer takes fewer seats', 'seats-out-of-range', offer({ csp_maximumseats: 4 }), offer({ csp_maximumseats: 300 })],
];

describe('an order that must not be bought', () => {
  let world: OrderWorld;
  beforeAll(async () => {
    world = await createOrderWorld();
  });
  afterAll(() => world.close());

  test.each(cases)('since %s is refused as %s before anything is sent', async (_why, refusal, forbid, mend) => {
    await forbid(world);
    const id = await world.submitted();
    const order = await world.settled(id);
    await mend(world);
    expect(order).toMatchObject({ statuscode: orderStatus.Failed, csp_refusal: orderRefusal[refusal], csp_cartrequestid: null });
    expect([null, goods.basic.name, 'fabrikam.onmicrosoft.com']).toContain(order.csp_refusaldetail);
    expect(await world.changes(id)).toEqual([
      expect.objectContaining({ statuscode: changeStatus.Failed, csp_refusal: orderRefusal[refusal] }),
    ]);
    expect(await world.subscriptions(id)).toEqual([expect.objectContaining({ statuscode: subscriptionStatus.Failed, csp_quantity: 0 })]);
    expect(world.calls('POST %carts')).toBe(0);
  });

  test('says on the row what needs no language, and in the log why', async () => {
    await offer({ csp_unitcost: 49 })(world);
    const order = await world.settled(await world.submitted());
    await offer({ csp_unitcost: 48 })(world);
    expect(order).toMatchObject({ csp_refusal: orderRefusal['price-moved'], csp_refusaldetail: goods.basic.name });
    expect(world.lines.at(-1)).toContain('price or cost has changed');
    await account({ creditonhold: true })(world);
    const onHold = await world.settled(await world.submitted());
    await account({ creditonhold: false })(world);
    expect(onHold).toMatchObject({ csp_refusal: orderRefusal['credit-hold'], csp_refusaldetail: null });
    expect(await world.subscriptions(onHold.csp_orderid)).toEqual([expect.objectContaining({ csp_reason: null })]);
  });

  test('for a customer whom the provider reviews is refused before anything is sent', async () => {
    await world.partnerCenter.decideAbout(world.tenantId, { accountStatus: 'UnderReview' });
    const order = await world.settled(await world.submitted());
    await world.partnerCenter.decideAbout(world.tenantId, { accountStatus: 'Allowed' });
    expect(order).toMatchObject({ statuscode: orderStatus.Failed, csp_refusal: orderRefusal['customer-under-review'] });
    expect(world.calls('POST %carts')).toBe(0);
  });

  test.each([
    ['another tenant was meant', { csp_tenantid: '99999999-0000-4000-8000-000000000009' }, 'wrong-tenant'],
    ['another domain was meant', { csp_domain: 'fabrikam.onmicrosoft.com' }, 'wrong-tenant'],
    ['no tenant is named', { csp_tenantid: null }, 'wrong-tenant'],
    ['it has no contract', { 'csp_BillingContractId@odata.bind': null }, 'contract-not-active'],
    ['it has no provider', { 'csp_ProviderId@odata.bind': null }, 'not-connected'],
    ['a line of its draft was never written', { csp_draft: draftOf('77777777-0000-4000-8000-000000000007') }, 'unexpected'],
  ] as const)('since %s is refused', async (_why, changes, refusal) => {
    const order = await world.settled(await world.submitted([{ good: 'basic' }], changes));
    expect(order).toMatchObject({ statuscode: orderStatus.Failed, csp_refusal: orderRefusal[refusal] });
    expect(world.calls('POST %carts')).toBe(0);
  });

  test('of an add-on without its base is refused; with the base in the same order it is bought', async () => {
    const alone = await world.settled(await world.submitted([{ good: 'copilot' }]));
    expect(alone).toMatchObject({ statuscode: orderStatus.Failed, csp_refusal: orderRefusal['add-on-without-base'] });
    const both = await world.settled(await world.submitted([{ good: 'basic' }, { good: 'copilot' }]));
    expect(both).toMatchObject({ statuscode: orderStatus.Completed });
  });

  test('can be mended and handed in again: it is bought then, and what was refused stays in the ledger', async () => {
    await account({ creditonhold: true })(world);
    const id = await world.submitted();
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Failed });
    await account({ creditonhold: false })(world);
    await world.handIn(id, [{ good: 'visio' }]);
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Completed, csp_refusal: null });
    const changes = await world.changes(id);
    expect(changes.map(({ statuscode }) => statuscode).sort()).toEqual([changeStatus.Succeeded, changeStatus.Failed].sort());
  });
});

function draftOf(changeId: string): string {
  const line = { subscriptionId: changeId, changeId, offerId: changeId, seats: 1, promotionId: null };
  return JSON.stringify({ lines: [line] });
}
