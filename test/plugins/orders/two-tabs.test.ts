import { randomUUID } from 'node:crypto';
import { readDraft, type OrderLine } from '../../../core/orders/draft';
import { linesForAnotherTry } from '../../../core/orders/mending';
import { changeKind, changeStatus, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { createOrderWorld, type OrderWorld } from './order-world';
import { goods } from './shop';

const checkout = { method: 'POST', path: '/v1/customers/{id}/carts/{cart}/checkout' } as const;

/** Both windows show an order of which nothing was bought, and each makes new entries for the same subscriptions. */
describe('two windows in which the same failed order is mended', () => {
  let world: OrderWorld;
  let id: string;
  beforeEach(async () => {
    world = await createOrderWorld();
    world.partnerCenter.fault({ match: checkout, times: 1, action: { kind: 'order-fails', code: 800069 } });
    id = await world.submitted();
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Failed });
  });
  afterEach(() => world.close());

  const mended = async (): Promise<readonly OrderLine[]> => {
    const draft = readDraft((await world.order(id)).csp_draft);
    if (draft === null) throw new Error('no draft');
    return linesForAnotherTry(
      draft,
      draft.lines.map(({ changeId }) => changeId),
      randomUUID,
    ).lines;
  };
  const handIn = async (lines: readonly OrderLine[], seats: number): Promise<void> => {
    await world.dataverse.as(world.seller, 'PATCH', `csp_orders(${id})`, { csp_draft: JSON.stringify({ lines }) });
    for (const [place, line] of lines.entries()) {
      await world.dataverse.as(world.seller, 'PATCH', `csp_subscriptions(${line.subscriptionId})`, {
        csp_quantity: seats,
        statuscode: subscriptionStatus.Linking,
      });
      await world.dataverse.as(world.seller, 'POST', 'csp_subscriptionchanges', {
        csp_subscriptionchangeid: line.changeId,
        csp_name: goods.basic.name,
        csp_line: place,
        csp_kind: changeKind.Purchase,
        csp_seatdelta: seats,
        csp_unitprice: goods.basic.retail,
        csp_unitcost: goods.basic.cost,
        'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${line.subscriptionId})`,
        'csp_OrderId@odata.bind': `/csp_orders(${id})`,
        statuscode: changeStatus.Submitted,
      });
    }
    await world.dataverse.as(world.seller, 'PATCH', `csp_orders(${id})`, {
      csp_submittedon: new Date(world.clock.now()).toISOString(),
      statuscode: orderStatus.Submitted,
    });
  };
  const statusOf = async (lines: readonly OrderLine[]): Promise<readonly (number | null)[]> => {
    const changes = await world.changes(id);
    return lines.map(
      ({ changeId }) => changes.find(({ csp_subscriptionchangeid }) => csp_subscriptionchangeid === changeId)?.statuscode ?? null,
    );
  };
  const bookedSeats = async (): Promise<number> =>
    (await world.changes(id))
      .filter(({ statuscode }) => statuscode === changeStatus.Succeeded)
      .reduce((all, { csp_seatdelta }) => all + (csp_seatdelta ?? 0), 0);

  test('before the service comes: the last one is bought, and the other has its end without a seat', async () => {
    const [first, second] = [await mended(), await mended()];
    await handIn(first, 7);
    await handIn(second, 5);
    expect(await world.settled(id)).toMatchObject({ statuscode: orderStatus.Completed });
    expect(await world.placed()).toHaveLength(1);
    expect(await statusOf(second)).toEqual([changeStatus.Succeeded]);
    expect(await statusOf(first)).toEqual([changeStatus.Withdrawn]);
    expect(await bookedSeats()).toBe(5);
    expect(await world.subscriptions(id)).toEqual([expect.objectContaining({ csp_quantity: 5, statuscode: subscriptionStatus.Active })]);
  });

  const during = (path: string, act: () => Promise<void>) => {
    let hasActed = false;
    return world.worker({
      wrap: (send) => async (input, init) => {
        if (String(input).endsWith(path) && !hasActed) {
          hasActed = true;
          await act();
        }
        return send(input, init);
      },
    });
  };

  test('while the first is bought: what was sent is what was bought, and the other one is not', async () => {
    const [first, second] = [await mended(), await mended()];
    await handIn(first, 5);
    const worker = during('/checkout', () => handIn(second, 7));
    expect(await world.settled(id, worker)).toMatchObject({ statuscode: orderStatus.Completed });
    expect(await world.placed()).toHaveLength(1);
    expect(await statusOf(first)).toEqual([changeStatus.Succeeded]);
    expect(await statusOf(second)).toEqual([changeStatus.Withdrawn]);
    expect(await bookedSeats()).toBe(5);
    expect(await world.subscriptions(id)).toEqual([expect.objectContaining({ csp_quantity: 5, statuscode: subscriptionStatus.Active })]);
  });

  test('of which one takes the other’s entry back while it is bought: it was bought all the same', async () => {
    const first = await mended();
    await handIn(first, 5);
    const worker = during('/checkout', async () => {
      for (const { changeId } of first)
        await world.dataverse.as(world.seller, 'PATCH', `csp_subscriptionchanges(${changeId})`, {
          statecode: 1,
          statuscode: changeStatus.Withdrawn,
        });
    });
    expect(await world.settled(id, worker)).toMatchObject({ statuscode: orderStatus.Completed });
    expect(await statusOf(first)).toEqual([changeStatus.Succeeded]);
    expect(await bookedSeats()).toBe(5);
  });
});
