import { changeStatus, orderStatus, subscriptionStatus } from '../../../solution/rows';
import { webhookKey } from '../world/environment';
import { createServiceShop, type ServiceShop } from './service-shop';

jest.setTimeout(60_000);

/** The step as the solution registers it, delivered by Dataverse to the service over real HTTP. */
describe('what Dataverse delivers about orders', () => {
  let shop: ServiceShop;
  let before: number;
  beforeAll(async () => {
    shop = await createServiceShop();
    await shop.world.dataverse.sendStepsTo(shop.world.service.url, webhookKey);
  });
  afterAll(() => shop.close());
  beforeEach(async () => void (before = await shop.placed()));

  const deliverAll = () => shop.world.dataverse.deliverSteps();
  const boughtSince = async (): Promise<number> => (await shop.placed()) - before;

  test('that one was handed in: it is bought', async () => {
    const id = await shop.submitted();
    await deliverAll();
    await shop.rests(id, orderStatus.Completed);
    expect(await boughtSince()).toBe(1);
  });

  test('twice, and again while it is bought: it is bought once', async () => {
    const id = await shop.submitted();
    await Promise.all([deliverAll(), shop.delivery(id), shop.delivery(id)]);
    expect((await shop.delivery(id)).status).toBe(202);
    await shop.rests(id, orderStatus.Completed);
    expect(await boughtSince()).toBe(1);
  });

  test('late, once it was bought: nothing more comes of it', async () => {
    const id = await shop.submitted();
    await shop.delivery(id);
    const done = await shop.rests(id, orderStatus.Completed);
    await deliverAll();
    expect((await shop.delivery(id)).status).toBe(202);
    expect(await shop.order(id)).toEqual(done);
    expect(await boughtSince()).toBe(1);
  });

  test('late, once it was mended and handed in anew: the new one is bought', async () => {
    const path = `accounts(${shop.accountId})`;
    await shop.world.dataverse.admin('PATCH', path, { creditonhold: true });
    const id = await shop.submitted();
    await shop.delivery(id);
    await shop.rests(id, orderStatus.Failed);
    await shop.world.dataverse.admin('PATCH', path, { creditonhold: false });
    await shop.handIn(id, [{ good: 'visio' }]);
    await deliverAll();
    await shop.rests(id, orderStatus.Completed);
    expect(await boughtSince()).toBe(1);
  });

  test('of one that was taken back meanwhile: it is left alone', async () => {
    const id = await shop.submitted();
    await shop.world.dataverse.admin('PATCH', `csp_orders(${id})`, { statecode: 1, statuscode: orderStatus.Withdrawn });
    await deliverAll();
    expect(await shop.order(id)).toMatchObject({ statuscode: orderStatus.Withdrawn, csp_leaseholder: null, csp_cartrequestid: null });
    expect(await boughtSince()).toBe(0);
  });

  test('of a row that is not there: nothing is to do', async () => {
    expect((await shop.delivery('00000000-0000-4000-8000-00000000dead')).status).toBe(202);
  });

  test('without the key: nothing is begun', async () => {
    const id = await shop.submitted();
    expect((await shop.delivery(id, 'another-key-than-the-right-one')).status).toBe(401);
    expect(await shop.order(id)).toMatchObject({ statuscode: orderStatus.Submitted, csp_leaseholder: null });
    await deliverAll();
    await shop.rests(id, orderStatus.Completed);
  });

  describe('asks before a line is written for an order', () => {
    const handInLate = async (id: string): Promise<void> => {
      const ofOrder = { 'csp_OrderId@odata.bind': `/csp_orders(${id})` };
      const [subscription] = await shop.subscriptions(id);
      const path = `csp_subscriptions(${subscription?.csp_subscriptionid ?? ''})`;
      await shop.world.dataverse.as(seller(), 'PATCH', path, { ...ofOrder, csp_quantity: 7, statuscode: subscriptionStatus.Linking });
    };
    const withdrawLate = async (id: string): Promise<void> => {
      const ofOrder = { 'csp_OrderId@odata.bind': `/csp_orders(${id})` };
      const [change] = await shop.changes(id);
      const path = `csp_subscriptionchanges(${change?.csp_subscriptionchangeid ?? ''})`;
      await shop.world.dataverse.as(seller(), 'PATCH', path, { ...ofOrder, statecode: 1, statuscode: changeStatus.Withdrawn });
    };
    const seller = () => shop.world.dataverse.users.seller;
    const rowsOf = async (id: string) => [await shop.subscriptions(id), await shop.changes(id)];

    test('that is bought, or was: nothing is written over it', async () => {
      const id = await shop.submitted();
      await expect(handInLate(id)).rejects.toThrow('0x80040265');
      await deliverAll();
      await shop.rests(id, orderStatus.Completed);
      const bought = await rowsOf(id);
      await expect(handInLate(id)).rejects.toThrow('0x80040265');
      await expect(withdrawLate(id)).rejects.toThrow('0x80040265');
      expect(await rowsOf(id)).toEqual(bought);
    });

    test('that may still be changed: it is written', async () => {
      await shop.world.dataverse.admin('PATCH', `accounts(${shop.accountId})`, { creditonhold: true });
      const id = await shop.submitted();
      await deliverAll();
      await shop.rests(id, orderStatus.Failed);
      await shop.world.dataverse.admin('PATCH', `accounts(${shop.accountId})`, { creditonhold: false });
      await handInLate(id);
      expect(await shop.subscriptions(id)).toEqual([expect.objectContaining({ csp_quantity: 7, statuscode: subscriptionStatus.Linking })]);
    });

    test('that this line is not of: it cannot be put on it', async () => {
      const [bought, other] = [await shop.submitted(), await shop.submitted()];
      await deliverAll();
      await shop.rests(bought, orderStatus.Completed);
      await shop.rests(other, orderStatus.Completed);
      const [subscription] = await shop.subscriptions(bought);
      const path = `csp_subscriptions(${subscription?.csp_subscriptionid ?? ''})`;
      const moved = { 'csp_OrderId@odata.bind': `/csp_orders(${other})` };
      await expect(shop.world.dataverse.as(seller(), 'PATCH', path, moved)).rejects.toThrow('0x80040265');
    });
  });
});
