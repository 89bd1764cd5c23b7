import { randomUUID } from 'node:crypto';
import { assert, asyncProperty, boolean, integer, record, array } from 'fast-check';
import { findCustomers } from '../../../plugins/mapping/find-customers';
import { mapping, runStatus } from '../../../solution/rows';
import { customersOf, type Customers } from '../world/customers';
import { ids } from '../world/dataverse';
import { mortal } from '../world/mortal';
import { createWorld, type World } from '../world/world';

type Row = Readonly<Record<string, unknown>>;

describe('tenants and the runs that wait for them', () => {
  let world: World;
  let customers: Customers;
  beforeEach(async () => {
    world = await createWorld();
    customers = customersOf(world);
  });
  afterEach(() => world.close());

  const waiting = async (changes: object = {}): Promise<string> => {
    const id = await customers.requested(changes);
    await world.worker().finish(id);
    return id;
  };

  /** One process that reads the provider's customers and carries on with the runs that it found tenants for. */
  const process = async (name: string, wrap?: Parameters<World['worker']>[0]): Promise<void> => {
    const worker = world.worker({ name, ...wrap });
    await findCustomers(customers.context(worker), ids.provider).catch(() => undefined);
    await worker.idle();
  };

  const state = async () => ({ tenants: await customers.tenants(), runs: await world.rows('csp_provisionings') });
  const without = (rows: readonly Row[], column: string) => rows.map((row) => row[column]).filter((value) => value !== null);

  /** The laws: a tenant ends one run and a run has one tenant; both sides and the account agree. */
  const expectLaws = async (): Promise<void> => {
    const { tenants, runs } = await state();
    for (const values of [
      without(runs, 'csp_tenantid'),
      without(tenants, '_csp_runid_value'),
      without(runs, '_csp_provideraccountid_value'),
    ])
      expect(new Set(values).size).toBe(values.length);
    for (const run of runs.filter((each) => each['statuscode'] === runStatus.Completed)) {
      const tenant = tenants.find((each) => each['csp_tenantid'] === run['csp_tenantid']);
      expect(tenant).toMatchObject({
        csp_mapping: mapping.Mapped,
        _csp_runid_value: run['csp_provisioningid'],
        _csp_accountid_value: run['_csp_accountid_value'],
        csp_provideraccountid: run['_csp_provideraccountid_value'],
      });
    }
  };

  const twoRuns = async (): Promise<readonly string[]> => {
    const first = await waiting();
    world.clock.advance(1000);
    return [first, await waiting()];
  };

  test('one tenant ends one of two runs of the same account, however many processes race', async () => {
    const runs = await twoRuns();
    customers.accept();
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => process(name)));
    const states = await Promise.all(runs.map(async (id) => (await world.run(id)).statuscode));
    expect(states).toEqual([runStatus.Completed, runStatus.WaitingForCustomer]);
    await expectLaws();
  });

  test('one run gets one of two tenants that both fit, however many processes race', async () => {
    const run = await waiting({ csp_knowntenant: 'fabrikam.com' });
    customers.accept({ domain: 'fabrikam.com', companyName: 'One' });
    const second = customers.accept({ tenantId: randomUUID(), domain: 'fabrikam.example', companyName: 'Two' });
    world.partnerCenter.database.run(`UPDATE customer SET customer = json_set(customer, '$.domain', 'fabrikam.com') WHERE id = ?`, second);
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => process(name)));
    expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Completed });
    expect((await customers.tenants()).filter((tenant) => tenant['csp_mapping'] === mapping.Mapped)).toHaveLength(1);
    await expectLaws();
  });

  test('a customer that several processes meet for the first time has one row', async () => {
    customers.accept();
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => process(name)));
    expect(await customers.tenants()).toHaveLength(1);
  });

  test('a run that is withdrawn in the moment in which its tenant is found stays withdrawn', async () => {
    const run = await waiting();
    customers.accept();
    world.onDataverse(async (request) => {
      if (request.method === 'PATCH' && request.url.includes(`csp_provisionings(${run})`)) {
        world.onDataverse(() => null);
        await world.dataverse.admin('PATCH', `csp_provisionings(${run})`, { statecode: 1, statuscode: runStatus.Withdrawn });
      }
      return null;
    });
    await process('a');
    expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Withdrawn, csp_tenantid: null });
    expect(await customers.tenants()).toEqual([expect.objectContaining({ csp_mapping: mapping.Unmapped, _csp_runid_value: null })]);
  });

  test('a person who maps the tenant in the moment in which it is found wins', async () => {
    const run = await waiting();
    const tenantId = customers.accept();
    await findCustomers(customers.context({ begin: async () => false }), ids.provider);
    const other = await customers.account('Fabrikam');
    const row = String((await customers.tenant(tenantId))['csp_provideraccountid']);
    await world.dataverse.admin('PATCH', `csp_provideraccounts(${row})`, {
      csp_mapping: mapping.Mapped,
      csp_mappingaskedon: '2026-06-01T12:00:00Z',
      'csp_AccountId@odata.bind': `/accounts(${other})`,
      'csp_RunId@odata.bind': null,
    });
    await world.worker().sweep();
    expect(await world.run(run)).toMatchObject({
      statuscode: runStatus.WaitingForCustomer,
      csp_tenantid: null,
      _csp_provideraccountid_value: null,
    });
    expect(await customers.tenant(tenantId)).toMatchObject({ _csp_accountid_value: other, _csp_runid_value: null });
  });

  test('a process may die at any call: the next one brings it to its end, once', async () => {
    const alive = mortal(1_000_000, 'before');
    await twoRuns();
    customers.accept();
    await process('counts', { wrap: alive.wrap });
    await expectLaws();
    const calls = alive.calls();
    expect(calls).toBeGreaterThan(10);

    for (let diesAt = 1; diesAt <= calls; diesAt++)
      for (const moment of ['before', 'after'] as const) {
        await world.close();
        world = await createWorld();
        customers = customersOf(world);
        const runs = await twoRuns();
        customers.accept();
        await process('dies', { wrap: mortal(diesAt, moment).wrap });
        world.clock.advance(200_000);
        await world.worker({ name: 'heir' }).sweep();
        await process('heir');
        await world.worker({ name: 'heir' }).sweep();
        const states = await Promise.all(runs.map(async (id) => (await world.run(id)).statuscode));
        expect({ diesAt, moment, states }).toEqual({ diesAt, moment, states: [runStatus.Completed, runStatus.WaitingForCustomer] });
        await expectLaws();
      }
  }, 240_000);

  test('hold to the laws whatever customers turn up for whatever requests, in whatever order', async () => {
    const domains = ['contoso.com', 'fabrikam.com', 'northwind.com'];
    const story = record({
      requests: array(record({ account: integer({ min: 0, max: 2 }), mail: integer({ min: 0, max: 2 }), known: boolean() }), {
        minLength: 1,
        maxLength: 4,
      }),
      customers: array(integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 }),
      acceptedBefore: boolean(),
    });
    await assert(
      asyncProperty(story, async ({ requests, customers: accepting, acceptedBefore }) => {
        await world.close();
        world = await createWorld();
        customers = customersOf(world);
        const accounts = [ids.account, await customers.account('Fabrikam'), await customers.account('Northwind')];
        const accept = () =>
          accepting.forEach((each) => customers.accept({ domain: domains[each] ?? '', companyName: `Customer ${each}` }));
        if (acceptedBefore) accept();
        for (const { account, mail, known } of requests)
          await customers.requested({
            'csp_AccountId@odata.bind': `/accounts(${accounts[account] ?? ''})`,
            csp_mailto: `ana@${domains[mail] ?? ''}`,
            csp_knowntenant: known ? domains[mail] : null,
          });
        if (!acceptedBefore) accept();
        await Promise.all([world.worker().sweep(), process('a'), process('b')]);
        world.clock.advance(200_000);
        await world.worker().sweep();
        await expectLaws();
      }),
      { numRuns: 12, seed: 20260601 },
    );
  }, 120_000);
});
