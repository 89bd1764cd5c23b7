import { findCustomers } from '../../../plugins/mapping/find-customers';
import { seeCustomer } from '../../../plugins/mapping/see-customer';
import { siblingsOf } from '../../../plugins/mapping/siblings';
import { connection, mapping, providerType, runStatus } from '../../../solution/rows';
import { customersOf, type Customers } from '../world/customers';
import { ids } from '../world/dataverse';
import { tenantId as partnerTenantId } from '../world/environment';
import { connectedProvider } from '../world/provider';
import { createWorld, type Worker, type World } from '../world/world';

const other = 'bbbbbbbb-0000-4000-8000-000000000002';

describe('two rows of one partner tenant, whose customers are the same,', () => {
  let world: World;
  let customers: Customers;
  let worker: Worker;
  beforeEach(async () => {
    world = await createWorld();
    customers = customersOf(world);
    worker = world.worker();
    await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_partnertenantid: partnerTenantId });
    await world.dataverse.admin('PATCH', `csp_providers(${other})`, {
      csp_name: 'The same partner, signed on paper',
      csp_providertype: providerType.PartnerCenter,
      csp_connection: connection.Connected,
      csp_countries: 'US',
      csp_partnertenantid: partnerTenantId.toUpperCase(),
    });
  });
  afterEach(() => world.close());

  const find = async (providerId: string) => {
    const found = await findCustomers(customers.context(worker), providerId);
    await worker.idle();
    return found.ok ? found.value : `${found.refusal}: ${found.detail}`;
  };
  const see = async (tenantId: string) => {
    const seen = await seeCustomer(customers.context(worker), tenantId);
    await worker.idle();
    return seen.ok ? [...seen.value].sort() : seen.refusal;
  };
  const tenants = async () =>
    (await customers.tenants()).map((row) => [
      row['_csp_providerid_value'],
      row['csp_mapping'] === mapping.Mapped ? row['_csp_accountid_value'] : null,
    ]);
  const waiting = async (providerId: string): Promise<string> => {
    const run = await customers.requested({ 'csp_ProviderId@odata.bind': `/csp_providers(${providerId})` });
    await worker.finish(run);
    return run;
  };

  test('show a newcomer that nobody waits for once, in whichever order and however often the lists are read', async () => {
    customers.accept();
    for (const providerId of [other, ids.provider, other]) expect(await find(providerId)).toMatchObject({ found: 1 });
    expect(await tenants()).toEqual([[other, null]]);
  });

  test('show it once when an event tells of it', async () => {
    const tenantId = customers.accept();
    expect(await see(tenantId)).toEqual(['as-before', 'as-before']);
    expect(await see(tenantId)).toEqual(['as-before', 'as-before']);
    expect(await customers.tenants()).toHaveLength(1);
  });

  test.each([ids.provider, other])(
    'show the one that a run waits for at that run’s row alone, told of by an event: %s',
    async (providerId) => {
      const run = await waiting(providerId);
      expect(await see(customers.accept())).toEqual(['as-before', 'mapped']);
      expect(await tenants()).toEqual([[providerId, ids.account]]);
      expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Completed });
    },
  );

  test('leave it to the run’s row, though the list of the other one is read first', async () => {
    const run = await waiting(ids.provider);
    customers.accept();
    expect(await find(other)).toEqual({ found: 1, mapped: 0, proposed: 0 });
    expect(await customers.tenants()).toEqual([]);
    expect(await find(ids.provider)).toEqual({ found: 1, mapped: 1, proposed: 0 });
    expect(await find(other)).toEqual({ found: 1, mapped: 0, proposed: 0 });
    expect(await tenants()).toEqual([[ids.provider, ids.account]]);
    expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('wait for no row that is not connected', async () => {
    const run = await waiting(ids.provider);
    await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_connection: connection.NotConnected });
    customers.accept();
    await find(other);
    expect(await tenants()).toEqual([[other, null]]);
    expect(await world.run(run)).toMatchObject({ statuscode: runStatus.WaitingForCustomer });
  });

  test('show a customer that a run has made at that run’s row alone', async () => {
    const run = await world.submitted();
    await worker.finish(run);
    expect(await world.run(run)).toMatchObject({ _csp_provideraccountid_value: expect.any(String) });
    world.clock.advance(3_600_000);
    expect(await find(other)).toEqual({ found: 1, mapped: 0, proposed: 0 });
    expect(await find(ids.provider)).toEqual({ found: 1, mapped: 0, proposed: 0 });
    expect(await tenants()).toEqual([[ids.provider, ids.account]]);
  });

  test('leave a customer to the run that is making it, whose row is not written yet', async () => {
    const run = await world.submitted({ csp_domain: 'contoso.com' });
    customers.accept();
    expect(await find(other)).toMatchObject({ found: 1 });
    expect(await customers.tenants()).toEqual([]);
    await world.dataverse.admin('PATCH', `csp_provisionings(${run})`, { statecode: 1, statuscode: runStatus.Withdrawn });
    await find(other);
    expect(await tenants()).toEqual([[other, null]]);
  });

  test('take a customer in at both where a run waits at each', async () => {
    const fabrikam = await customers.account('Fabrikam');
    await waiting(ids.provider);
    const run = await customers.requested({
      'csp_ProviderId@odata.bind': `/csp_providers(${other})`,
      'csp_AccountId@odata.bind': `/accounts(${fabrikam})`,
    });
    await worker.finish(run);
    customers.accept();
    expect([await find(ids.provider), await find(other)]).toMatchObject([{ mapped: 1 }, { mapped: 1 }]);
    expect([...(await tenants())].sort()).toEqual([
      [ids.provider, ids.account],
      [other, fabrikam],
    ]);
  });

  test('keep a tenant true that both have from before', async () => {
    const tenantId = customers.accept();
    for (const providerId of [ids.provider, other])
      await customers.mapped(tenantId, ids.account, { 'csp_ProviderId@odata.bind': `/csp_providers(${providerId})` });
    for (const providerId of [ids.provider, other]) await find(providerId);
    expect((await customers.tenants()).map((row) => row['csp_name'])).toEqual(['Contoso Ltd', 'Contoso Ltd']);
  });

  test('take customers in each for itself, when they are of different partners', async () => {
    await world.dataverse.admin('PATCH', `csp_providers(${other})`, { csp_partnertenantid: null });
    customers.accept();
    for (const providerId of [ids.provider, other]) await find(providerId);
    expect(await customers.tenants()).toHaveLength(2);
  });
});

describe('the rows of one partner tenant', () => {
  const row = (csp_providerid: string, csp_partnertenantid: string | null) => ({
    ...connectedProvider,
    csp_providerid,
    csp_partnertenantid,
  });
  const all = [row('1', 'aa'), row('2', 'AA'), row('3', 'bb'), row('4', null), row('5', null)];

  test.each([
    ['1', ['2']],
    ['2', ['1']],
    ['3', []],
    ['4', []],
    ['6', []],
  ])('beside %s are %j', (providerId, expected) => {
    expect(siblingsOf(providerId, all).map(({ csp_providerid }) => csp_providerid)).toEqual(expected);
  });
});
