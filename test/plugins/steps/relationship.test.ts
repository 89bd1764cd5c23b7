import {
  agreementState,
  agreementWish,
  connection,
  mapping,
  matchConfidence,
  matchReason,
  refusal,
  relationship,
  runStatus,
} from '../../../solution/rows';
import { customersOf, type Customers } from '../world/customers';
import { ids } from '../world/dataverse';
import { createWorld, type World } from '../world/world';

describe('a run for a customer who has a tenant', () => {
  let world: World;
  let customers: Customers;
  beforeEach(async () => {
    world = await createWorld();
    customers = customersOf(world);
  });
  afterEach(() => world.close());

  const minute = 60_000;

  test('waits in the open once the request is mailed, and the account says so', async () => {
    const id = await customers.requested();
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({
      statecode: 0,
      statuscode: runStatus.WaitingForCustomer,
      csp_refusal: null,
      csp_leaseholder: null,
    });
    expect(await world.steps(id)).toEqual({ request: 'done', relationship: 'waiting' });
    expect(await customers.accountRow()).toMatchObject({ csp_relationship: relationship.Requested, csp_tenantdomain: null });
  });

  test.each([[null], [0]])('is not taken for asked when nothing was mailed (%s)', async (csp_requestcount) => {
    const id = await customers.requested({ csp_requestcount });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal['request-not-sent'] });
    await world.submit(id, { csp_requestcount: 1 });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer, csp_refusal: null });
  });

  test('is completed by the customer’s acceptance: tenant mapped, account true, agreement to be looked up', async () => {
    const id = await customers.requested();
    await world.worker().finish(id);
    const tenantId = customers.accept();
    world.clock.advance(2 * minute);
    await world.worker().finish(id);

    const tenant = await customers.tenant(tenantId);
    expect(await world.run(id)).toMatchObject({
      statecode: 1,
      statuscode: runStatus.Completed,
      csp_tenantid: tenantId,
      csp_domain: 'contoso.com',
      _csp_provideraccountid_value: tenant['csp_provideraccountid'],
    });
    expect(await world.steps(id)).toEqual({ request: 'done', relationship: 'done', mapping: 'done' });
    expect(tenant).toMatchObject({
      csp_name: 'Contoso Ltd',
      csp_mapping: mapping.Mapped,
      csp_matchreason: matchReason.ContactDomain,
      csp_matchconfidence: matchConfidence.Sure,
      csp_mappingaskedon: null,
      _csp_accountid_value: ids.account,
      _csp_runid_value: id,
      _ownerid_value: world.dataverse.users.seller,
    });
    expect(await customers.accountRow()).toMatchObject({
      csp_relationship: relationship.Reseller,
      csp_tenantdomain: 'contoso.com',
      _csp_provideraccountid_value: tenant['csp_provideraccountid'],
      csp_agreementstate: agreementState.Required,
    });
    expect(await world.rows('csp_agreements')).toEqual([
      expect.objectContaining({
        csp_state: agreementState.Required,
        csp_asked: agreementWish.LookUp,
        _csp_provideraccountid_value: tenant['csp_provideraccountid'],
      }),
    ]);
    expect(world.partnerCenter.customers()).toHaveLength(1);
  });

  test('is completed at once for a customer who had accepted before', async () => {
    customers.accept();
    const id = await customers.requested();
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('looks at the provider’s list at most once a minute, however many ask', async () => {
    const lists = () => world.partnerCenter.count("SELECT count(*) AS n FROM request WHERE method = 'GET' AND path LIKE '%/customers'");
    const one = await customers.requested();
    const other = await customers.requested();
    const worker = world.worker();
    for (const id of [one, other, one, other]) await worker.finish(id);
    expect(lists()).toBe(1);
    customers.accept();
    world.clock.advance(minute);
    await worker.sweep();
    expect(lists()).toBe(2);
    const states = [(await world.run(one)).statuscode, (await world.run(other)).statuscode];
    expect(states.filter((state) => state === runStatus.Completed)).toHaveLength(1);
  });

  test('goes on waiting while the provider cannot be asked', async () => {
    world.partnerCenter.revokeConsent();
    const id = await customers.requested();
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer });
    expect(world.lines.join('')).toContain('could not be read');
  });

  test('is looked for a second time by itself, since lists lag', async () => {
    const id = await customers.requested();
    const worker = world.worker();
    await worker.finish(id);
    customers.accept();
    world.clock.advance(minute);
    await worker.sweep();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('goes on waiting, and says why nobody can look, while the provider is disconnected', async () => {
    const setConnection = (value: number) => world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_connection: value });
    const id = await customers.requested();
    const worker = world.worker();
    await worker.finish(id);
    await setConnection(connection.NotConnected);
    await worker.finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer, csp_refusal: refusal['not-connected'] });
    customers.accept();
    await setConnection(connection.Connected);
    world.clock.advance(minute);
    await worker.finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_refusal: null });
  });

  test('is refused before it waits when the provider is not connected', async () => {
    await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_connection: connection.NotConnected });
    const id = await customers.requested();
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal['not-connected'] });
    expect(await world.steps(id)).toEqual({ request: 'failed' });
  });

  test('is over once it is withdrawn, even when the customer accepts afterwards', async () => {
    const id = await customers.requested();
    await world.worker().finish(id);
    await world.dataverse.as(world.dataverse.users.seller, 'PATCH', `csp_provisionings(${id})`, {
      statecode: 1,
      statuscode: runStatus.Withdrawn,
    });
    const tenantId = customers.accept();
    world.clock.advance(2 * minute);
    const next = await customers.requested({ csp_mailto: 'someone@else.example' });
    await world.worker().finish(next);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Withdrawn, csp_tenantid: null });
    expect(await customers.tenant(tenantId)).toMatchObject({ _csp_runid_value: null });
  });

  describe('that is taken back, as the person’s browser tells', () => {
    const withdraw = async (id: string): Promise<void> => {
      const withdrawn = { statecode: 1, statuscode: runStatus.Withdrawn };
      await world.dataverse.as(world.dataverse.users.seller, 'PATCH', `csp_provisionings(${id})`, withdrawn);
      await world.worker().finish(id);
    };

    test('leaves an account that asks for nothing', async () => {
      const id = await customers.requested();
      await world.worker().finish(id);
      await withdraw(id);
      expect(await customers.accountRow()).toMatchObject({ csp_relationship: relationship.None });
      expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Withdrawn, csp_leaseholder: null });
    });

    test('leaves an account that still asks by another run', async () => {
      const ids = [await customers.requested(), await customers.requested({ csp_mailto: 'someone@else.example' })];
      for (const id of ids) await world.worker().finish(id);
      await withdraw(ids[0] ?? '');
      expect(await customers.accountRow()).toMatchObject({ csp_relationship: relationship.Requested });
      await withdraw(ids[1] ?? '');
      expect(await customers.accountRow()).toMatchObject({ csp_relationship: relationship.None });
    });

    test('leaves an account that has a tenant as it is', async () => {
      const tenantId = 'f0000000-0000-4000-8000-00000000000e';
      await customers.mapped(tenantId, ids.account, { csp_relationship: relationship.Reseller });
      const id = await customers.requested();
      await world.worker().finish(id);
      await withdraw(id);
      expect(await customers.accountRow()).toMatchObject({ csp_relationship: relationship.Reseller });
    });
  });

  test.each([
    ['tenant id', (tenantId: string) => tenantId, matchReason.TenantId],
    ['domain', () => 'https://www.fabrikam.example/', matchReason.Domain],
  ])('knows the tenant by the %s that the seller gave', async (_by, known, reason) => {
    const tenantId = 'f0000000-0000-4000-8000-00000000000f';
    const id = await customers.requested({ csp_knowntenant: known(tenantId), csp_mailto: 'ana@gmail.com' });
    customers.accept({ tenantId, domain: 'fabrikam.example', companyName: 'Fabrikam' });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_tenantid: tenantId });
    expect(await customers.tenant(tenantId)).toMatchObject({ csp_matchreason: reason, csp_matchconfidence: matchConfidence.Sure });
  });

  const known = 'f0000000-0000-4000-8000-00000000000f';

  test('is refused when the tenant that it names is another account’s', async () => {
    await customers.mapped(known, await customers.account('Fabrikam'));
    const id = await customers.requested({ csp_knowntenant: known });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal['tenant-mapped-elsewhere'] });
    expect(await world.steps(id)).toEqual({ request: 'done', relationship: 'failed' });
  });

  test('is completed when the tenant that it names was mapped to its account by hand', async () => {
    const row = await customers.mapped(known, ids.account);
    const id = await customers.requested({ csp_knowntenant: `{${known.toUpperCase()}}` });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, _csp_provideraccountid_value: row });
    expect(await customers.tenant(known)).toMatchObject({ _csp_runid_value: id, csp_name: 'Mapped before' });
  });

  test('makes nothing of a wish for a fresh link', async () => {
    const id = await customers.requested();
    const worker = world.worker();
    await worker.finish(id);
    expect(await worker.renewLink(id)).toBe(false);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer });
  });
});
