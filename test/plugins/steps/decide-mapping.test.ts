import { decideMapping } from '../../../plugins/steps/decide-mapping';
import { sweepDecisions } from '../../../plugins/jobs/sweep-decisions';
import { agreementState, mapping, matchReason, relationship, runStatus } from '../../../solution/rows';
import { customersOf, type Customers } from '../world/customers';
import { ids } from '../world/dataverse';
import { createWorld, type Worker, type World } from '../world/world';

describe('a person’s decision about a tenant', () => {
  let world: World;
  let customers: Customers;
  let worker: Worker;
  beforeEach(async () => {
    world = await createWorld();
    customers = customersOf(world);
    worker = world.worker();
  });
  afterEach(() => world.close());

  const tenantId = 'd0000000-0000-4000-8000-00000000000d';

  const deliver = async (rowId: string): Promise<boolean> => {
    const done = await decideMapping(customers.context(worker), rowId);
    await worker.idle();
    return done;
  };
  const decide = async (rowId: string, changes: object): Promise<void> => {
    world.clock.advance(1000);
    await world.dataverse.admin('PATCH', `csp_provideraccounts(${rowId})`, {
      csp_mappingaskedon: new Date(world.clock.now()).toISOString(),
      ...changes,
    });
  };
  const mapTo = (accountId: string, changes: object = {}) => ({
    csp_mapping: mapping.Mapped,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    ...changes,
  });
  const nobody = { csp_mapping: mapping.Unmapped, 'csp_AccountId@odata.bind': null };
  const unmapped = async (id = tenantId, changes: object = {}): Promise<string> => {
    const row = await world.dataverse.admin('POST', 'csp_provideraccounts', {
      csp_name: 'Contoso Ltd',
      csp_domain: 'contoso.com',
      csp_tenantid: id,
      'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
      ...changes,
    });
    return String(row['csp_provideraccountid']);
  };
  const row = (id: string) => world.dataverse.admin('GET', `csp_provideraccounts(${id})`);
  const agreementFor = (tenant: string, account: string, state: number) =>
    world.dataverse.admin('POST', 'csp_agreements', {
      csp_name: 'Contoso Ltd',
      csp_state: state,
      'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenant})`,
      'csp_AccountId@odata.bind': `/accounts(${account})`,
    });

  test('to map it shows on the account, which had nothing, and is mapped by hand', async () => {
    const tenant = await unmapped();
    await decide(tenant, mapTo(ids.account));
    expect(await deliver(tenant)).toBe(true);
    expect(await row(tenant)).toMatchObject({
      csp_matchreason: matchReason.ByHand,
      csp_mappedon: expect.any(String),
      _csp_runid_value: null,
    });
    expect(await customers.accountRow()).toMatchObject({
      csp_relationship: relationship.Reseller,
      csp_tenantdomain: 'contoso.com',
      _csp_provideraccountid_value: tenant,
    });
  });

  test('to accept a proposal completes the run that waited, and takes the proposal away', async () => {
    const run = await customers.requested({ csp_mailto: 'ana@gmail.com' });
    await worker.finish(run);
    const proposed = {
      'csp_ProposedRunId@odata.bind': `/csp_provisionings(${run})`,
      'csp_ProposedAccountId@odata.bind': `/accounts(${ids.account})`,
    };
    const tenant = await unmapped(tenantId, { ...proposed, csp_mapping: mapping.Proposed, csp_matchreason: matchReason.CompanyName });
    await decide(tenant, mapTo(ids.account, { 'csp_RunId@odata.bind': `/csp_provisionings(${run})`, csp_matchreason: matchReason.ByHand }));
    await deliver(tenant);
    expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Completed, csp_tenantid: tenantId, csp_domain: 'contoso.com' });
    expect(await row(tenant)).toMatchObject({ _csp_proposedrunid_value: null, _csp_proposedaccountid_value: null, _csp_runid_value: run });
  });

  test('to map it by hand completes the only run that waits for the account', async () => {
    const run = await customers.requested();
    await worker.finish(run);
    const tenant = await unmapped();
    await decide(tenant, mapTo(ids.account));
    await deliver(tenant);
    expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Completed, csp_tenantid: tenantId });
  });

  test('completes none where two runs wait for the account, since nobody said which', async () => {
    const runs = [await customers.requested(), await customers.requested()];
    for (const run of runs) await worker.finish(run);
    const tenant = await unmapped();
    await decide(tenant, mapTo(ids.account));
    await deliver(tenant);
    for (const run of runs) expect(await world.run(run)).toMatchObject({ statuscode: runStatus.WaitingForCustomer });
    expect(await row(tenant)).toMatchObject({ csp_mapping: mapping.Mapped, _csp_runid_value: null });
  });

  test('never ends a run of another account', async () => {
    const run = await customers.requested();
    await worker.finish(run);
    const tenant = await unmapped();
    await decide(tenant, mapTo(await customers.account('Fabrikam'), { 'csp_RunId@odata.bind': `/csp_provisionings(${run})` }));
    await deliver(tenant);
    expect(await world.run(run)).toMatchObject({ statuscode: runStatus.WaitingForCustomer });
    expect(await row(tenant)).toMatchObject({ _csp_runid_value: null });
  });

  test('gives a run one tenant where two people accept two', async () => {
    const run = await customers.requested();
    await worker.finish(run);
    const accept = mapTo(ids.account, { 'csp_RunId@odata.bind': `/csp_provisionings(${run})` });
    const tenants = [await unmapped(), await unmapped('d0000000-0000-4000-8000-00000000000e')];
    for (const tenant of tenants) await decide(tenant, accept);
    for (const tenant of tenants) await deliver(tenant);
    const runs = await Promise.all(tenants.map(async (tenant) => (await row(tenant))['_csp_runid_value']));
    expect(runs.sort()).toEqual([run, null].sort());
    for (const tenant of tenants)
      expect(await row(tenant)).toMatchObject({ csp_mapping: mapping.Mapped, _csp_accountid_value: ids.account });
    expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('to un-map it clears what pointed there, and shows another tenant of the account', async () => {
    const [tenant, other] = [await unmapped(), await unmapped('d0000000-0000-4000-8000-00000000000e', { csp_domain: 'contoso.bg' })];
    for (const each of [tenant, other]) {
      await decide(each, mapTo(ids.account));
      await deliver(each);
    }
    await agreementFor(tenant, ids.account, agreementState.Confirmed);
    await agreementFor(other, ids.account, agreementState.LinkSent);
    expect(await customers.accountRow()).toMatchObject({ _csp_provideraccountid_value: tenant });

    await decide(tenant, nobody);
    await deliver(tenant);
    expect(await row(tenant)).toMatchObject({ csp_mappedon: null, csp_matchreason: null, _csp_accountid_value: null });
    expect(await customers.accountRow()).toMatchObject({
      csp_tenantdomain: 'contoso.bg',
      _csp_provideraccountid_value: other,
      csp_agreementstate: agreementState.LinkSent,
    });
  });

  test('to un-map the last one leaves the account as one without a tenant; its agreement stays with the tenant', async () => {
    const tenant = await unmapped();
    await decide(tenant, mapTo(ids.account));
    await agreementFor(tenant, ids.account, agreementState.Confirmed);
    await deliver(tenant);
    expect(await customers.accountRow()).toMatchObject({ csp_agreementstate: agreementState.Confirmed });
    await decide(tenant, nobody);
    await deliver(tenant);
    expect(await customers.accountRow()).toMatchObject({
      csp_tenantdomain: null,
      csp_relationship: relationship.None,
      csp_agreementstate: null,
      _csp_provideraccountid_value: null,
    });
    expect(await world.rows('csp_agreements')).toEqual([
      expect.objectContaining({ _csp_accountid_value: null, _csp_provideraccountid_value: tenant, csp_state: agreementState.Confirmed }),
    ]);
  });

  test('to map it to another account moves it and its agreement there', async () => {
    const fabrikam = await customers.account('Fabrikam');
    const tenant = await unmapped();
    await decide(tenant, mapTo(ids.account));
    await agreementFor(tenant, ids.account, agreementState.Confirmed);
    await deliver(tenant);
    await decide(tenant, mapTo(fabrikam));
    await deliver(tenant);
    expect(await customers.accountRow()).toMatchObject({ csp_tenantdomain: null, csp_agreementstate: null });
    expect(await customers.accountRow(fabrikam)).toMatchObject({
      csp_tenantdomain: 'contoso.com',
      csp_agreementstate: agreementState.Confirmed,
    });
  });

  test('stands whatever is delivered twice, late or in the wrong order', async () => {
    const tenant = await unmapped();
    await decide(tenant, mapTo(ids.account));
    await decide(tenant, nobody);
    await decide(tenant, mapTo(ids.account));
    for (let times = 0; times < 3; times++) await deliver(tenant);
    const before = [await row(tenant), await customers.accountRow()];
    await Promise.all([deliver(tenant), deliver(tenant)]);
    expect([await row(tenant), await customers.accountRow()]).toEqual(before);
  });

  test('is nothing where nobody decided', async () => {
    expect(await deliver(await unmapped())).toBe(false);
    expect(await deliver('d0000000-0000-4000-8000-0000000000ff')).toBe(false);
  });

  test('takes effect, once, though its delivery was lost', async () => {
    const tenant = await unmapped();
    await decide(tenant, mapTo(ids.account));
    const decided: string[] = [];
    const sweep = sweepDecisions({
      dataverse: world.client,
      decide: async (id) => {
        decided.push(id);
        return decideMapping(customers.context(worker), id);
      },
      time: world.time,
      everyMilliseconds: 1,
    });
    await sweep.run();
    await sweep.run();
    expect(decided).toEqual([tenant]);
    expect(await customers.accountRow()).toMatchObject({ csp_tenantdomain: 'contoso.com' });
    await decide(tenant, nobody);
    await sweep.run();
    world.clock.advance(25 * 3_600_000);
    await sweep.run();
    expect(decided).toEqual([tenant, tenant]);
  });
});
