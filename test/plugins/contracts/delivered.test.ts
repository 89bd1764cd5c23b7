import { contractStatus, contractWish } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { webhookKey } from '../world/environment';
import { serviceWorld, type ServiceWorld } from '../world/service';

/** The steps as the solution registers them, delivered by Dataverse to the service over real HTTP. */
describe('what Dataverse delivers about billing contracts', () => {
  let world: ServiceWorld;
  beforeEach(async () => {
    world = await serviceWorld();
    await world.dataverse.sendStepsTo(world.service.url, webhookKey);
  });
  afterEach(() => world.close());

  const until = async (id: string, expected: object): Promise<void> => {
    for (const end = Date.now() + 10_000; ; await new Promise((resolve) => setTimeout(resolve, 25))) {
      const row = await world.dataverse.admin('GET', `csp_billingcontracts(${id})`);
      if (Date.now() > end || Object.entries(expected).every(([name, value]) => row[name] === value))
        return expect(row).toMatchObject(expected);
    }
  };
  const contract = async (changes: object): Promise<string> => {
    const currencies = (await world.dataverse.admin('GET', "transactioncurrencies?$filter=isocurrencycode eq 'EUR'")) as {
      value: Readonly<Record<string, unknown>>[];
    };
    const row = await world.dataverse.as(world.dataverse.users.seller, 'POST', 'csp_billingcontracts', {
      csp_name: 'Contoso',
      'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
      csp_startson: '2026-01-01',
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${String(currencies.value[0]?.['transactioncurrencyid'])})`,
      ...changes,
    });
    return String(row['csp_billingcontractid']);
  };

  test('is done: a contract that a seller makes and activates becomes the default, and loses it to the next', async () => {
    const asked = { csp_asked: contractWish.Activate, csp_askedon: new Date(world.clock.now()).toISOString() };
    const first = await contract(asked);
    await world.dataverse.deliverSteps();
    await until(first, { statuscode: contractStatus.Active, csp_isdefault: true, csp_asked: null });
    const second = await contract({});
    await world.dataverse.as(world.dataverse.users.seller, 'PATCH', `csp_billingcontracts(${second})`, asked);
    await world.dataverse.deliverSteps();
    await until(second, { statuscode: contractStatus.Active, csp_isdefault: false });
    await world.dataverse.as(world.dataverse.users.seller, 'PATCH', `csp_billingcontracts(${second})`, { csp_isdefault: true });
    await world.dataverse.deliverSteps();
    await until(first, { csp_isdefault: false });
  });
});
