import { acceptReseller } from '../world/customers';
import { serviceWorld, type ServiceWorld } from '../world/service';

type Body = Readonly<Record<string, unknown>>;

describe('the questions about what is sold', () => {
  let world: ServiceWorld;
  beforeEach(async () => {
    world = await serviceWorld();
    await world.dataverse.admin('PATCH', `csp_providers(${world.providerId})`, {
      csp_market: 'US',
      csp_currency: 'USD',
      // So that the service, which looks for what is due as soon as it starts, does not read it at the same time.
      csp_catalogsyncedon: new Date(world.clock.now()).toISOString(),
    });
  });
  afterEach(() => world.close());

  const catalogue = () => `/api/providers/${world.providerId}/catalogue`;
  const first = async (path: string): Promise<Body> => {
    const { value } = (await world.dataverse.admin('GET', path)) as { value: Body[] };
    if (value[0] === undefined) throw new Error(`nothing at ${path}`);
    return value[0];
  };

  test('an administrator reads the catalogue at once; sellers and strangers may not', async () => {
    for (const who of ['seller', 'stranger'] as const) expect((await world.ask(who, 'POST', catalogue())).status).toBe(403);
    const read = await world.ask('cspAdministrator', 'POST', catalogue());
    expect(await read.json()).toEqual({ offers: expect.any(Number), written: expect.any(Number), withdrawn: 0 });
    const again = await world.ask('cspAdministrator', 'POST', catalogue());
    expect(await again.json()).toMatchObject({ written: 0, withdrawn: 0 });
  });

  test('says that another process reads it', async () => {
    const until = new Date(world.clock.now() + 60_000).toISOString();
    await world.dataverse.admin('PATCH', `csp_providers(${world.providerId})`, {
      csp_catalogfingerprint: `reading 0a0b0c0d until ${until}`,
    });
    const answer = await world.ask('cspAdministrator', 'POST', catalogue());
    expect([answer.status, await answer.json()]).toEqual([503, expect.objectContaining({ code: 'provider-busy' })]);
  });

  test('a seller learns which promotions a customer may have, line by line', async () => {
    expect((await world.ask('cspAdministrator', 'POST', catalogue())).status).toBe(200);
    const tenantId = acceptReseller(world.partnerCenter, world.clock);
    const tenant = await world.dataverse.admin('POST', 'csp_provideraccounts', {
      csp_name: 'Contoso',
      csp_tenantid: tenantId,
      'ownerid@odata.bind': `/systemusers(${world.dataverse.users.seller})`,
      'csp_ProviderId@odata.bind': `/csp_providers(${world.providerId})`,
    });
    const offer = async (key: string) => String((await first(`csp_offers?$filter=startswith(csp_catalogkey,'${key}')`))['csp_offerid']);
    const visio = await offer('CFQ7TTC0HD33:0003:Commercial:US:USD:P1Y:Annual');
    const premium = await offer('CFQ7TTC0LCHC:0002:Commercial:US:USD:P1Y:Annual');
    const promotion = await first("csp_promotions?$filter=startswith(csp_name,'Visio')");
    const path = `/api/tenants/${String(tenant['csp_provideraccountid'])}/promotions`;
    const lines = [
      { offerId: visio, seats: 5 },
      { offerId: premium, seats: 20 },
    ];
    const answer = await world.ask('seller', 'POST', path, { lines });
    expect([answer.status, await answer.json()]).toEqual([
      200,
      {
        lines: [
          { offerId: visio, promotionIds: [promotion['csp_promotionid']] },
          { offerId: premium, promotionIds: [] },
        ],
      },
    ]);
    expect((await world.ask('stranger', 'POST', path, { lines })).status).toBe(403);
    expect((await world.ask('seller', 'POST', path, { lines: [{ offerId: visio, seats: 0 }] })).status).toBe(400);
  });
});
