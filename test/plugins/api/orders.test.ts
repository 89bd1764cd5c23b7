import { changeStatus, orderRefusal, orderStatus } from '../../../solution/rows';
import { eventually } from '../../e2e/world/eventually';
import { createServiceShop, type ServiceShop } from '../orders/service-shop';

jest.setTimeout(60_000);

describe('the question to do an order now', () => {
  let shop: ServiceShop;
  beforeAll(async () => void (shop = await createServiceShop()));
  afterAll(() => shop.close());
  afterEach(() => shop.world.partnerCenter.clearFaults());

  const ask = async (who: Parameters<ServiceShop['world']['ask']>[0], id: string) => {
    const response = await shop.world.ask(who, 'POST', `/api/orders/${id}`);
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const unbegun = { statuscode: orderStatus.Submitted, csp_leaseholder: null, csp_attempts: null, csp_cartrequestid: null };

  test('begins the purchase, and the row tells the rest', async () => {
    const before = await shop.placed();
    const id = await shop.submitted();
    expect(await ask('seller', id)).toEqual({ status: 202, body: { orderId: id } });
    expect(await shop.rests(id, orderStatus.Completed)).toMatchObject({ _csp_submittedby_value: shop.world.dataverse.users.seller });
    expect(await shop.placed()).toBe(before + 1);
  });

  test.each(['seller', 'cspAdministrator', 'administrator'] as const)('may be asked by whoever may see the order: %s', async (who) => {
    const id = await shop.submitted();
    expect(await ask(who, id)).toMatchObject({ status: 202 });
    await shop.rests(id, orderStatus.Completed);
  });

  test.each([
    [null, 401, 'token-missing'],
    ['stranger', 403, 'not-permitted'],
  ] as const)('begins nothing for anybody else (%s)', async (who, status, code) => {
    const id = await shop.submitted();
    expect(await ask(who, id)).toMatchObject({ status, body: { code } });
    expect(await shop.order(id)).toMatchObject(unbegun);
  });

  test.each(['00000000-0000-4000-8000-00000000dead', 'x', '..%2Faccounts'])('finds no order %s', async (id) => {
    expect(await ask('seller', id)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  test('ten times at once buys once', async () => {
    const before = await shop.placed();
    const id = await shop.submitted();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('seller', id)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 202));
    await shop.rests(id, orderStatus.Completed);
    expect(await shop.placed()).toBe(before + 1);
    expect((await shop.changes(id)).map(({ statuscode }) => statuscode)).toEqual([changeStatus.Succeeded]);
  });

  test('leaves an order alone that is not handed in', async () => {
    const id = await shop.submitted([{ good: 'basic' }], { statuscode: orderStatus.Draft });
    expect(await ask('seller', id)).toMatchObject({ status: 202 });
    expect(await shop.order(id)).toMatchObject({ ...unbegun, statuscode: orderStatus.Draft });
  });

  test('is answered while the provider is away: the order waits for it, with the reason', async () => {
    const before = await shop.placed();
    const id = await shop.submitted();
    shop.world.partnerCenter.fault({ action: { kind: 'timeout-before' }, times: null });
    expect(await ask('seller', id)).toMatchObject({ status: 202 });
    const waiting = await eventually(
      () => shop.order(id),
      ({ csp_nextattempton }) => csp_nextattempton !== null,
    );
    expect(waiting).toMatchObject({ statuscode: orderStatus.Submitted, csp_refusal: orderRefusal['provider-unreachable'] });
    expect(await shop.placed()).toBe(before);
  });
});
