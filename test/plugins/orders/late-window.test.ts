import { randomUUID } from 'node:crypto';
import { giveUpLeftoversJob } from '../../../plugins/jobs/give-up-leftovers';
import { readDraft, writeDraft, type OrderDraft } from '../../../core/orders/draft';
import { changeKind, changeStatus, orderRefusal, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';
import { goods } from './shop';

/** Both windows show the same basket, so that both write the same rows; one of them has other seats, another offer and a line more. */
describe('a window in which a basket is handed in that another one has handed in already', () => {
  let world: OrderWorld;
  let id: string;
  beforeEach(async () => {
    world = await createOrderWorld();
    id = await world.submitted([{ good: 'basic', seats: 5 }], { csp_total: 300 });
  });
  afterEach(() => world.close());

  const draft = async (): Promise<OrderDraft> => {
    const read = readDraft((await world.order(id)).csp_draft);
    if (read === null) throw new Error('no draft');
    return read;
  };
  const write = (path: string, body: object, method = 'PATCH') => world.dataverse.as(world.seller, method, path, { ...body });
  /** Seven of another good instead of five, on rows that the first window has written. */
  const writeLines = async (): Promise<void> => {
    for (const { subscriptionId, changeId } of (await draft()).lines) {
      await write(`csp_subscriptions(${subscriptionId})`, {
        csp_name: goods.visio.name,
        csp_quantity: 7,
        csp_unitprice: 150,
        csp_cycletotal: 1050,
        'csp_OfferId@odata.bind': `/csp_offers(${world.offers.get('visio')})`,
        statuscode: subscriptionStatus.Linking,
      });
      await write(`csp_subscriptionchanges(${changeId})`, {
        csp_name: goods.visio.name,
        csp_seatdelta: 7,
        csp_unitprice: 150,
        csp_unitcost: 120,
        csp_amount: 1050,
        statuscode: changeStatus.Submitted,
      });
    }
  };
  /** A line more, and the order itself. */
  const submit = async (): Promise<void> => {
    const { lines } = await draft();
    const [subscriptionId, changeId, offerId] = [randomUUID(), randomUUID(), world.offers.get('copilot') ?? ''];
    const ofOrder = { csp_name: goods.copilot.name, 'csp_OrderId@odata.bind': `/csp_orders(${id})` };
    await write('csp_subscriptions', { csp_subscriptionid: subscriptionId, ...ofOrder, statuscode: subscriptionStatus.Linking }, 'POST');
    const entry = { csp_line: 1, csp_kind: changeKind.Purchase, csp_seatdelta: 2, statuscode: changeStatus.Submitted };
    const bound = { 'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${subscriptionId})` };
    await write('csp_subscriptionchanges', { csp_subscriptionchangeid: changeId, ...ofOrder, ...entry, ...bound }, 'POST');
    const other = [...lines.map((line) => ({ ...line, seats: 7 })), { subscriptionId, changeId, offerId, seats: 2, promotionId: null }];
    await write(`csp_orders(${id})`, {
      csp_draft: writeDraft({ lines: other }),
      csp_total: 1770,
      csp_tenantid: randomUUID(),
      csp_domain: 'other.onmicrosoft.com',
      csp_submittedon: '2026-06-01T12:34:56Z',
      'csp_SubmittedBy@odata.bind': `/systemusers(${world.dataverse.users.otherSeller})`,
      statuscode: orderStatus.Submitted,
    });
  };
  const during = (part: string, act: () => Promise<void>) => {
    let hasActed = false;
    return world.worker({
      wrap: (send) => async (input, init) => {
        if (String(input).includes(part) && !hasActed) {
          hasActed = true;
          await act();
        }
        return send(input, init);
      },
    });
  };
  const asFirst = async () => {
    const { csp_draft, csp_total, csp_tenantid, csp_domain, csp_submittedon, _csp_submittedby_value } = await world.order(id);
    return { csp_draft, csp_total, csp_tenantid, csp_domain, csp_submittedon, _csp_submittedby_value };
  };

  test.each([
    ['checked out', '/checkout'],
    ['booked', '/subscriptions/'],
  ])('while it is %s: what was sent is bought and booked, and the rows say so', async (_when, part) => {
    const first = await asFirst();
    const worker = during(part, async () => {
      await writeLines();
      await submit();
    });
    expect(await world.settled(id, worker)).toMatchObject({ statuscode: orderStatus.Completed, csp_refusal: null, ...first });
    expect(await world.placed()).toHaveLength(1);
    const [bought, added] = await world.changes(id);
    expect(bought).toMatchObject({
      csp_name: goods.basic.name,
      statuscode: changeStatus.Succeeded,
      csp_seatdelta: 5,
      csp_seatsafter: 5,
      csp_unitprice: 60,
      csp_unitcost: 48,
      csp_amount: 300,
      csp_costamount: 240,
      csp_submittedon: first.csp_submittedon,
      _csp_submittedby_value: world.seller,
    });
    expect(added).toMatchObject({ statecode: 1, statuscode: changeStatus.Withdrawn });
    const [basic, copilot] = await world.subscriptions(id);
    expect(basic).toMatchObject({
      csp_name: goods.basic.name,
      statuscode: subscriptionStatus.Active,
      csp_quantity: 5,
      csp_unitprice: 60,
      csp_cycletotal: 300,
      _csp_offerid_value: world.offers.get('basic'),
      csp_disagreement: null,
    });
    expect(copilot).toMatchObject({ statuscode: subscriptionStatus.Failed, csp_quantity: 0, csp_providersubscriptionid: null });
  });

  test('between the two writes by which it is booked: it is booked again', async () => {
    let writes = 0;
    const worker = world.worker({
      wrap: (send) => async (input, init) => {
        const isEntry = init?.method === 'PATCH' && String(input).includes('/csp_subscriptionchanges(');
        if (isEntry && ++writes === 1) await writeLines();
        return send(input, init);
      },
    });
    expect(await world.settled(id, worker)).toMatchObject({ statuscode: orderStatus.Completed });
    expect(await world.placed()).toHaveLength(1);
    expect(await world.changes(id)).toEqual([expect.objectContaining({ statuscode: changeStatus.Succeeded, csp_seatdelta: 5 })]);
    expect(await world.subscriptions(id)).toEqual([
      expect.objectContaining({ csp_name: goods.basic.name, statuscode: subscriptionStatus.Active, csp_quantity: 5 }),
    ]);
  });

  test('after its end: the line that it adds is given up, and what was bought stays', async () => {
    await world.settled(id);
    const before = await world.changes(id);
    await expect(submit()).rejects.toThrow('400');
    const job = giveUpLeftoversJob({ dataverse: world.client, everyMilliseconds: 1 });
    for (let time = 0; time < 2; time++) {
      await job.run();
      const [bought, added] = await world.changes(id);
      expect(bought).toEqual(before[0]);
      expect(added).toMatchObject({ statecode: 1, statuscode: changeStatus.Withdrawn });
      expect((await world.subscriptions(id)).map(({ statuscode }) => statuscode)).toEqual([
        subscriptionStatus.Active,
        subscriptionStatus.Failed,
      ]);
    }
    expect(await world.order(id)).toMatchObject({ statuscode: orderStatus.Completed });
  });

  test('before it is bought: nothing is given up', async () => {
    await giveUpLeftoversJob({ dataverse: world.client, everyMilliseconds: 1 }).run();
    expect(await world.changes(id)).toEqual([expect.objectContaining({ statuscode: changeStatus.Submitted })]);
  });

  test('and that was closed before its order was written: what nobody has said yes to is not bought', async () => {
    await writeLines();
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Failed, csp_refusal: orderRefusal.unexpected });
    expect(await world.placed()).toEqual([]);
    expect(world.calls('POST %/carts')).toBe(0);
    expect(await world.changes(id)).toEqual([expect.objectContaining({ statuscode: changeStatus.Failed })]);
  });

  test.each([1, 2])('while the contract is replaced %i times: the purchase is on the contract that took its place', async (times) => {
    let newId = world.contractId;
    for (let count = 1; count <= times; count++) {
      const replacing = await world.dataverse.admin('POST', 'csp_billingcontracts', {
        csp_name: `Contoso – USD ${count + 1}`,
        'csp_AccountId@odata.bind': `/accounts(${world.accountId})`,
        'csp_ReplacesId@odata.bind': `/csp_billingcontracts(${newId})`,
      });
      newId = String(replacing['csp_billingcontractid']);
    }
    const worker = during('/checkout', async () => {
      const moved = { 'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${newId})` };
      await world.dataverse.admin('PATCH', `csp_orders(${id})`, moved);
    });
    const onNew = { _csp_billingcontractid_value: newId };
    expect(await world.settled(id, worker)).toMatchObject({ statuscode: orderStatus.Completed, ...onNew });
    expect(await world.changes(id)).toEqual([expect.objectContaining(onNew)]);
    expect(await world.subscriptions(id)).toEqual([expect.objectContaining(onNew)]);
    expect(world.changed).toEqual([newId]);
  });
});
