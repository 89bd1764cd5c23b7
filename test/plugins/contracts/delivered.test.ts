import { contractRefusal, contractStatus, contractWish } from '../../../solution/rows';
import { eventually } from '../../e2e/world/eventually';
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

  const until = (id: string, expected: object): Promise<unknown> =>
    eventually(
      () => world.dataverse.admin('GET', `csp_billingcontracts(${id})`),
      (row) => Object.entries(expected).every(([name, value]) => row[name] === value),
    );
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

  /** What a person asks by a command; the clock goes on. */
  const ask = async (id: string, wish: (typeof contractWish)[keyof typeof contractWish]): Promise<void> => {
    world.clock.advance(1000);
    await world.dataverse.as(world.dataverse.users.seller, 'PATCH', `csp_billingcontracts(${id})`, {
      csp_asked: wish,
      csp_askedon: new Date(world.clock.now()).toISOString(),
    });
  };

  test('is done: a contract that a seller makes and activates becomes the default, and loses it to the one that is chosen', async () => {
    const first = await contract({ csp_asked: contractWish.Activate, csp_askedon: new Date(world.clock.now()).toISOString() });
    await world.dataverse.deliverSteps();
    await until(first, { statuscode: contractStatus.Active, csp_isdefault: true, csp_asked: null });
    const second = await contract({});
    await ask(second, contractWish.Activate);
    await world.dataverse.deliverSteps();
    await until(second, { statuscode: contractStatus.Active, csp_isdefault: false, csp_asked: null });
    await ask(second, contractWish.MakeDefault);
    world.clock.advance(1000);
    await world.dataverse.as(world.dataverse.users.seller, 'PATCH', `csp_billingcontracts(${first})`, { csp_name: 'Edited later' });
    await world.dataverse.deliverSteps();
    await until(second, { csp_isdefault: true, csp_asked: null });
    await until(first, { csp_isdefault: false });
  });

  test('says why it is not done', async () => {
    const draft = await contract({});
    await ask(draft, contractWish.Replace);
    await world.dataverse.deliverSteps();
    await until(draft, { csp_asked: null, csp_refusal: contractRefusal['not-active'] });
  });

  test('is asked before another currency is written on a contract with something on it, and refused', async () => {
    const used = await contract({});
    const currencies = (await world.dataverse.admin('GET', "transactioncurrencies?$filter=isocurrencycode eq 'USD'")) as {
      value: Readonly<Record<string, unknown>>[];
    };
    const dollars = {
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${String(currencies.value[0]?.['transactioncurrencyid'])})`,
    };
    const { admin } = world.dataverse;
    await admin('PATCH', `csp_billingcontracts(${used})`, { ...dollars, csp_purchaseorder: 'PO-1' });
    await admin('POST', 'csp_orders', {
      'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
      'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${used})`,
    });
    const euros = String((await admin('GET', `csp_billingcontracts(${await contract({})})`))['_transactioncurrencyid_value']);
    await expect(
      admin('PATCH', `csp_billingcontracts(${used})`, { 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${euros})` }),
    ).rejects.toThrow('403');
    await admin('PATCH', `csp_billingcontracts(${used})`, { ...dollars, csp_purchaseorder: 'PO-2' });
    expect(await admin('GET', `csp_billingcontracts(${used})`)).toMatchObject({ csp_purchaseorder: 'PO-2' });
    expect((await admin('GET', `csp_billingcontracts(${used})`))['_transactioncurrencyid_value']).not.toBe(euros);
  });
});
