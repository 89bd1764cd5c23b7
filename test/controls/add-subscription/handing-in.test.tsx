import { act, fireEvent, screen } from '@testing-library/react';
import {
  changeKind,
  changeStatus,
  orderRefusal,
  orderStatus,
  subscriptionStatus,
  term,
  billingCycle,
  renewalDecision,
} from '../../../solution/rows';
import { euroId, providerId } from './customer';
import { offerIds } from './offers';
import {
  accountId,
  contractId,
  createWorld,
  draftOf,
  lineOf,
  orderId,
  press,
  readable,
  tenantId,
  tenantRowId,
  typeSeats,
  userId,
} from './world';

const premium = 'Microsoft 365 Business Premium';
const [first, second] = [lineOf(1, 'premiumMonthly'), lineOf(2, 'exchange', { seats: 2 })];
const now = '2026-11-15T12:00:00.050Z';

const buy = async (world: ReturnType<typeof createWorld>) => {
  await press(/^Buy/);
  await world.pass(100);
};

describe('Buying', () => {
  it('asks once more, with number, customer and domain', async () => {
    const world = createWorld(draftOf(first, second), { confirms: false });
    await world.open();
    await buy(world);
    expect(world.confirmations).toEqual(['Buy 2 subscriptions for Alpine Ski House (alpineski.onmicrosoft.com)']);
    expect(world.rows.writes).toEqual([]);
    await buy(world);
    expect(world.confirmations).toHaveLength(2);
  });

  it('writes a subscription and its entry in the ledger for each line, and the order’s submission last', async () => {
    const world = createWorld(draftOf(first, second));
    await world.open();
    await buy(world);
    expect(world.written('csp_subscription')[0]).toEqual({
      csp_subscriptionid: first.subscriptionId,
      csp_name: premium,
      'csp_AccountId@odata.bind': `/accounts(${accountId})`,
      'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
      'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
      'csp_OfferId@odata.bind': `/csp_offers(${offerIds.premiumMonthly})`,
      'csp_OrderId@odata.bind': `/csp_orders(${orderId})`,
      'csp_PromotionId@odata.bind': null,
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${euroId})`,
      csp_quantity: 10,
      csp_term: term.P1M,
      csp_billingcycle: billingCycle.Monthly,
      csp_unitprice: 24.8,
      csp_unitcost: 21.1,
      csp_cycletotal: 248,
      csp_renewaldecision: renewalDecision.Renew,
      csp_reason: null,
      statuscode: subscriptionStatus.Linking,
    });
    expect(world.written('csp_subscriptionchange')[1]).toEqual({
      csp_subscriptionchangeid: second.changeId,
      csp_name: 'Exchange Online',
      'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${second.subscriptionId})`,
      'csp_OrderId@odata.bind': `/csp_orders(${orderId})`,
      'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${euroId})`,
      csp_line: 1,
      csp_kind: changeKind.Purchase,
      csp_seatdelta: 2,
      csp_seatsbefore: 0,
      csp_seatsafter: 2,
      csp_unitprice: 3.75,
      csp_unitcost: 3.19,
      csp_amount: 7.5,
      csp_costamount: 6.38,
      csp_submittedon: now,
      'csp_SubmittedBy@odata.bind': `/systemusers(${userId})`,
      statuscode: changeStatus.Submitted,
    });
    expect(world.rows.writes.at(-1)).toEqual({
      ...draftOf(first, second),
      'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
      'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
      'csp_ProviderId@odata.bind': `/csp_providers(${providerId})`,
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${euroId})`,
      csp_tenantid: tenantId,
      csp_domain: 'alpineski.onmicrosoft.com',
      csp_total: 255.5,
      csp_refusal: null,
      csp_refusaldetail: null,
      csp_submittedon: now,
      'csp_SubmittedBy@odata.bind': `/systemusers(${userId})`,
      statuscode: orderStatus.Submitted,
    });
    expect(readable()).toContain('The order for Alpine Ski House was sent');
    expect(world.service.asked(`POST /api/orders/${orderId}`)).toHaveLength(1);
  });

  it('is done by the rows alone where the service cannot be asked to begin', async () => {
    const world = createWorld(draftOf(first));
    world.service.answer('POST /api/orders/', 'unreachable');
    await world.open();
    await buy(world);
    expect(world.order()).toMatchObject({ statuscode: orderStatus.Submitted });
  });

  it('happens once however often it is clicked', async () => {
    const world = createWorld(draftOf(first, second));
    await world.open();
    const button = screen.getByRole('button', { name: /^Buy/ });
    await act(async () => {
      for (let click = 0; click < 5; click += 1) fireEvent.click(button);
      await jest.advanceTimersByTimeAsync(100);
    });
    expect(world.confirmations).toHaveLength(1);
    expect(world.written('csp_subscription')).toHaveLength(2);
    expect(world.written('csp_subscriptionchange')).toHaveLength(2);
    expect(world.written('csp_order')).toHaveLength(1);
  });
});

describe('Handing in that was cut off', () => {
  /** Lets so many writes through and breaks the connection. */
  const cutAfter = (world: ReturnType<typeof createWorld>, writes: number) => {
    const { createRecord, updateRecord } = world.rows.webAPI;
    let left = writes;
    const guarded =
      (write: (...args: never[]) => unknown) =>
      (...args: never[]): unknown =>
        left-- > 0 ? write(...args) : Promise.reject(new Error('no connection'));
    Object.assign(world.rows.webAPI, { createRecord: guarded(createRecord), updateRecord: guarded(updateRecord) });
    return () => Object.assign(world.rows.webAPI, { createRecord, updateRecord });
  };
  const idsOf = (world: ReturnType<typeof createWorld>, table: string) => [
    ...new Set(world.rows.all(table).map((row) => row[`${table}id`])),
  ];

  it.each([0, 1, 2, 3, 4])('after %d writes buys nothing, says so, and the next try makes no row twice', async (writes) => {
    const world = createWorld(draftOf(first, second));
    await world.open();
    const mend = cutAfter(world, writes);
    await buy(world);
    await world.pass(300);
    expect(readable()).toContain('The order could not be sent. Nothing is lost; try again – nothing is bought twice.');
    expect(world.order()).toMatchObject({ statuscode: orderStatus.Draft });
    mend();
    await buy(world);
    expect(idsOf(world, 'csp_subscription')).toEqual([first.subscriptionId, second.subscriptionId]);
    expect(idsOf(world, 'csp_subscriptionchange')).toEqual([first.changeId, second.changeId]);
    expect(world.order()).toMatchObject({ statuscode: orderStatus.Submitted });
  });

  it('takes over what was changed before the next try', async () => {
    const world = createWorld(draftOf(first, second));
    await world.open();
    const mend = cutAfter(world, 4);
    await buy(world);
    mend();
    typeSeats(premium, '25');
    await buy(world);
    expect(world.rows.get('csp_subscriptionchange', first.changeId)).toMatchObject({ csp_seatdelta: 25, csp_amount: 620 });
    expect(world.rows.get('csp_subscription', first.subscriptionId)).toMatchObject({ csp_quantity: 25 });
  });

  it('lets go of a line that was removed before the next try', async () => {
    const world = createWorld(draftOf(first, second));
    await world.open();
    const mend = cutAfter(world, 5);
    await buy(world);
    mend();
    await press('Remove Exchange Online');
    await buy(world);
    expect(world.rows.get('csp_subscriptionchange', second.changeId)).toMatchObject({ statecode: 1, statuscode: changeStatus.Withdrawn });
    expect(world.rows.get('csp_subscription', second.subscriptionId)).toMatchObject({
      statuscode: subscriptionStatus.Failed,
      csp_quantity: 0,
      csp_reason: 'Removed from the order before it was bought',
    });
    expect(world.order()).toMatchObject({ statuscode: orderStatus.Submitted });
  });

  it('of which only the last answer was lost is seen to be handed in', async () => {
    const world = createWorld(draftOf(first));
    await world.open();
    const { updateRecord } = world.rows.webAPI;
    world.rows.webAPI.updateRecord = (async (table: string, id: string, columns: object) => {
      await updateRecord(table, id, columns);
      if (table === 'csp_order' && 'csp_submittedon' in columns) throw new Error('the answer was lost');
    }) as never;
    await buy(world);
    expect(readable()).toContain('The order for Alpine Ski House was sent');
  });
});

describe('An order that another window hands in', () => {
  const elsewhere = 'Another window has handed this order in meanwhile.';
  /** The other window has ten seats, this one seven. */
  const handedInElsewhere = { ...draftOf(first), statuscode: orderStatus.InProgress, csp_submittedon: '2026-11-15T11:59:59Z' };
  const worldWithSeven = async () => {
    const world = createWorld(draftOf({ ...first, seats: 7 }));
    await world.open();
    return world;
  };

  it('before this one writes anything is left alone, and its outcome is shown', async () => {
    const world = await worldWithSeven();
    world.rows.put('csp_order', orderId, handedInElsewhere);
    await buy(world);
    expect(world.rows.writes).toEqual([]);
    expect(readable()).toContain(elsewhere);
    expect(readable()).toContain('Buying for Alpine Ski House');
  });

  it('while this one writes its lines is not submitted again', async () => {
    const world = await worldWithSeven();
    const { createRecord } = world.rows.webAPI;
    world.rows.webAPI.createRecord = (async (table: string, row: object) => {
      world.rows.put('csp_order', orderId, handedInElsewhere);
      return createRecord(table, row as never);
    }) as never;
    await buy(world);
    expect(world.written('csp_order')).toEqual([]);
    expect(readable()).toContain(elsewhere);
  });

  it('and that has made a row just before this one does, does not keep this one from handing it in', async () => {
    const world = await worldWithSeven();
    const { createRecord } = world.rows.webAPI;
    world.rows.webAPI.createRecord = (async (table: string, row: Record<string, string>) => {
      if (table !== 'csp_subscription') return createRecord(table, row);
      world.rows.put(table, row['csp_subscriptionid'] ?? '', { csp_quantity: 10 });
      throw new Error('A record with matching key values already exists.');
    }) as never;
    await buy(world);
    expect(readable()).not.toContain('could not be sent');
    expect(world.rows.get('csp_subscription', first.subscriptionId)).toMatchObject({ csp_quantity: 7 });
    expect(world.written('csp_order')).toHaveLength(1);
  });

  it('so that its rows are guarded from this one is not spoken of as not sent', async () => {
    const world = await worldWithSeven();
    world.rows.put('csp_subscription', first.subscriptionId, { _csp_orderid_value: orderId, statuscode: subscriptionStatus.Linking });
    world.rows.webAPI.updateRecord = (async () => {
      world.rows.put('csp_order', orderId, handedInElsewhere);
      throw new Error('The endpoint is unavailable.');
    }) as never;
    await buy(world);
    expect(readable()).toContain(elsewhere);
    expect(readable()).not.toContain('could not be sent');
  });

  it('at the very same moment is seen to be the other one once it was sent', async () => {
    const world = await worldWithSeven();
    await buy(world);
    expect(readable()).not.toContain(elsewhere);
    const outcome = { groups: [], handedIn: { draft: { lines: [first] }, total: null, ...nobody } };
    world.rows.put('csp_order', orderId, { statuscode: orderStatus.InProgress, csp_providerorders: JSON.stringify(outcome) });
    await world.pass(2000);
    expect(readable()).toContain(elsewhere);
  });

  const nobody = Object.fromEntries(
    ['contractId', 'currencyId', 'providerId', 'tenantRowId', 'tenantId', 'domain', 'submittedOn', 'submittedById'].map((each) => [
      each,
      null,
    ]),
  );

  it('names the order with every line that this one writes or lets go, by which they are guarded', async () => {
    const world = createWorld(draftOf(first));
    for (const table of ['csp_subscription', 'csp_subscriptionchange'] as const) {
      const statuscode = table === 'csp_subscription' ? subscriptionStatus.Linking : changeStatus.Submitted;
      world.rows.put(table, `removed ${table}`, { _csp_orderid_value: orderId, statuscode });
    }
    await world.open();
    await buy(world);
    const lines = world.rows.writes.filter((write) => !('csp_draft' in write));
    expect(lines).toHaveLength(4);
    for (const write of lines) expect(write).toMatchObject({ 'csp_OrderId@odata.bind': `/csp_orders(${orderId})` });
  });
});

describe('An order of which nothing was bought', () => {
  const failed = (changeId: string, line: number, subscriptionId: string) => ({
    csp_name: premium,
    csp_line: line,
    csp_seatdelta: 10,
    statecode: 1,
    statuscode: changeStatus.Failed,
    csp_refusal: orderRefusal['seats-out-of-range'],
    csp_refusaldetail: 'Quantity is out of range',
    csp_submittedon: '2026-11-15T11:00:00Z',
    _csp_orderid_value: orderId,
    _csp_subscriptionid_value: subscriptionId,
  });
  const failedWorld = () => {
    const world = createWorld({
      ...draftOf(first),
      statuscode: orderStatus.Failed,
      csp_submittedon: '2026-11-15T11:00:00Z',
      csp_refusal: orderRefusal['seats-out-of-range'],
    });
    world.rows.put('csp_subscription', first.subscriptionId, { _csp_orderid_value: orderId, statuscode: subscriptionStatus.Failed });
    world.rows.put('csp_subscriptionchange', first.changeId, failed(first.changeId, 0, first.subscriptionId));
    return world;
  };

  it('is mended and handed in again: a new entry in the ledger, the same subscription', async () => {
    const world = failedWorld();
    await world.open();
    await press('Change and send again');
    await world.pass(100);
    typeSeats(premium, '5');
    await buy(world);
    const [change] = world.written('csp_subscriptionchange');
    expect(change).toMatchObject({ csp_seatdelta: 5, 'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${first.subscriptionId})` });
    expect(change?.['csp_subscriptionchangeid']).not.toBe(first.changeId);
    expect(world.draft().lines).toEqual([{ ...first, seats: 5, changeId: change?.['csp_subscriptionchangeid'] }]);
    expect(world.rows.get('csp_subscriptionchange', first.changeId)).toMatchObject({ statuscode: changeStatus.Failed });
    expect(world.rows.get('csp_subscription', first.subscriptionId)).toMatchObject({ statuscode: subscriptionStatus.Linking });
    expect(world.order()).toMatchObject({ statuscode: orderStatus.Submitted, csp_refusal: null });
  });

  it('keeps its new ids where handing in again is cut off, too', async () => {
    const world = failedWorld();
    await world.open();
    await press('Change and send again');
    await world.pass(100);
    const { createRecord } = world.rows.webAPI;
    world.rows.webAPI.createRecord = () => Promise.reject(new Error('no connection')) as never;
    await buy(world);
    const [line] = world.draft().lines;
    world.rows.webAPI.createRecord = createRecord;
    world.close();
    await world.open();
    await press('Change and send again');
    await world.pass(100);
    await buy(world);
    expect(world.written('csp_subscriptionchange').map((change) => change['csp_subscriptionchangeid'])).toEqual([line?.changeId]);
  });
});
