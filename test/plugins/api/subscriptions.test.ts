import { orderStatus, subscriptionStatus } from '../../../solution/rows';
import { createServiceShop, type ServiceShop } from '../orders/service-shop';

jest.setTimeout(60_000);

describe('the question to read a subscription from its provider', () => {
  let shop: ServiceShop;
  let id: string;
  beforeAll(async () => {
    shop = await createServiceShop();
    id = (await shop.bought()).csp_subscriptionid;
  });
  afterAll(() => shop.close());
  afterEach(() => shop.world.partnerCenter.clearFaults());

  const ask = (who: Parameters<ServiceShop['world']['ask']>[0], rowId = id) =>
    shop.world.ask(who, 'POST', `/api/subscriptions/${rowId}/read`);
  const problemOf = async (response: Response) => ({ status: response.status, body: (await response.json()) as unknown });
  const change = (changes: object) => shop.world.dataverse.admin('PATCH', `csp_subscriptions(${id})`, { ...changes });

  test.each(['seller', 'cspAdministrator', 'administrator'] as const)('puts the provider’s word on the row for %s', async (who) => {
    await change({ csp_quantity: 7, csp_disagreement: null });
    const response = await ask(who);
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(await shop.subscription(id)).toMatchObject({ csp_disagreement: 'seats', csp_quantity: 7 });
    await change({ csp_quantity: 5 });
  });

  test.each([
    [null, 401, 'token-missing'],
    ['stranger', 403, 'not-permitted'],
  ] as const)('reads nothing for anybody else (%s)', async (who, status, code) => {
    const before = await shop.subscription(id);
    expect(await problemOf(await ask(who))).toMatchObject({ status, body: { code } });
    expect(await shop.subscription(id)).toEqual(before);
  });

  test.each(['00000000-0000-4000-8000-00000000dead', 'x', '..%2Faccounts'])('finds no subscription %s', async (other) => {
    expect(await problemOf(await ask('seller', other))).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  test('ten times at once leaves what one would', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('seller')));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 204));
    expect(await shop.subscription(id)).toMatchObject({ csp_disagreement: null, csp_quantity: 5, statuscode: subscriptionStatus.Active });
  });

  test('says that the provider is away, and leaves the row as it is', async () => {
    const before = await shop.subscription(id);
    shop.world.partnerCenter.fault({ action: { kind: 'timeout-before' }, times: null });
    expect(await problemOf(await ask('seller'))).toMatchObject({ status: 503, body: { code: 'provider-unreachable' } });
    expect(await shop.subscription(id)).toEqual(before);
  });

  test('says how long the provider wants to be left alone', async () => {
    shop.world.partnerCenter.fault({ match: { method: 'GET' }, action: { kind: 'throttle', retryAfter: 120 }, times: null });
    const response = await ask('seller');
    expect(response.headers.get('retry-after')).toBe('120');
    expect(await problemOf(response)).toMatchObject({ status: 503, body: { code: 'provider-busy' } });
  });

  test('has the order looked after where it is still being bought', async () => {
    const orderId = await shop.submitted();
    const [linking] = await shop.subscriptions(orderId);
    expect((await ask('seller', linking?.csp_subscriptionid)).status).toBe(204);
    await shop.rests(orderId, orderStatus.Completed);
  });
});
