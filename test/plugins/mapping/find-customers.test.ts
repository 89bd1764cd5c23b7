import { findCustomers } from '../../../plugins/mapping/find-customers';
import { findCustomersJob } from '../../../plugins/jobs/find-customers';
import { branch, connection, mapping, matchConfidence, matchReason, relationship, runStatus } from '../../../solution/rows';
import { customersOf, type Customers } from '../world/customers';
import { ids } from '../world/dataverse';
import { createWorld, type Worker, type World } from '../world/world';

const hour = 3_600_000;

describe('reading the provider’s customers', () => {
  let world: World;
  let customers: Customers;
  let worker: Worker;
  beforeEach(async () => {
    world = await createWorld();
    customers = customersOf(world);
    worker = world.worker();
  });
  afterEach(() => world.close());

  const find = async () => {
    const found = await findCustomers(customers.context(worker), ids.provider);
    await worker.idle();
    return found.ok ? found.value : `${found.refusal}: ${found.detail}`;
  };
  /** A request that is out, without anybody having looked yet whether it was accepted. */
  const waiting = async (changes: object = {}): Promise<string> => {
    const id = await customers.requested(changes);
    await worker.finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer });
    return id;
  };

  test('makes a row for each, unmapped where nobody waits for it, and says when it was', async () => {
    const tenantId = customers.accept();
    customers.accept({ companyName: 'Fabrikam', domain: 'fabrikam.com' });
    expect(await find()).toEqual({ found: 2, mapped: 0, proposed: 0 });
    expect(await customers.tenant(tenantId)).toMatchObject({
      csp_name: 'Contoso Ltd',
      csp_domain: 'contoso.com',
      csp_relationship: relationship.Reseller,
      csp_mapping: mapping.Unmapped,
      _csp_accountid_value: null,
    });
    expect(await world.dataverse.admin('GET', `csp_providers(${ids.provider})`)).toMatchObject({ csp_lastsyncon: '2026-06-01T12:00:00Z' });
  });

  test('writes no row a second time when nothing is new', async () => {
    customers.accept();
    await find();
    const written: string[] = [];
    world.onDataverse((request) => {
      if (request.method !== 'GET') written.push(new URL(request.url).pathname.split('/').at(-1) ?? '');
      return null;
    });
    await find();
    expect(written).toEqual([`csp_providers(${ids.provider})`]);
  });

  test('reads all pages', async () => {
    for (let number = 0; number < 501; number++)
      customers.accept({ companyName: `Customer ${number}`, domain: `customer-${number}.example` });
    expect(await find()).toMatchObject({ found: 501 });
    expect(await customers.tenants()).toHaveLength(501);
  });

  test('takes in all others when Dataverse refuses one', async () => {
    const refused = customers.accept();
    customers.accept({ companyName: 'Fabrikam', domain: 'fabrikam.com' });
    world.onDataverse((request) =>
      request.method === 'PATCH' && request.url.includes(refused)
        ? Response.json({ error: { code: '0x80048d19', message: 'That is no company' } }, { status: 400 })
        : null,
    );
    expect(await find()).toMatchObject({ found: 2 });
    expect(await customers.tenants()).toEqual([expect.objectContaining({ csp_name: 'Fabrikam' })]);
    expect(world.lines.join('')).toContain('a customer could not be taken in');
  });

  test('breaks off while Dataverse is away, to begin anew soon', async () => {
    customers.accept();
    world.onDataverse((request) =>
      request.method === 'PATCH' ? Response.json({ error: { code: '0x80072322', message: 'Unavailable' } }, { status: 503 }) : null,
    );
    await expect(find()).rejects.toThrow('503');
    expect(await world.dataverse.admin('GET', `csp_providers(${ids.provider})`)).toMatchObject({ csp_lastsyncon: null });
  });

  test('maps the one that a run waits for, and completes the run', async () => {
    const run = await waiting();
    customers.accept({ companyName: 'Fabrikam', domain: 'fabrikam.com' });
    const tenantId = customers.accept();
    expect(await find()).toEqual({ found: 2, mapped: 1, proposed: 0 });
    expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Completed, csp_tenantid: tenantId });
  });

  test('proposes what is not sure, with its reason, and asks nobody twice', async () => {
    const run = await waiting({ csp_mailto: 'ana@gmail.com' });
    const tenantId = customers.accept({ companyName: 'CONTOSO GmbH', domain: 'something-else.com' });
    expect(await find()).toEqual({ found: 1, mapped: 0, proposed: 1 });
    expect(await find()).toEqual({ found: 1, mapped: 0, proposed: 0 });
    expect(await customers.tenant(tenantId)).toMatchObject({
      csp_mapping: mapping.Proposed,
      csp_matchreason: matchReason.CompanyName,
      csp_matchconfidence: matchConfidence.Likely,
      csp_mappingaskedon: null,
      _csp_proposedaccountid_value: ids.account,
      _csp_proposedrunid_value: run,
      _csp_accountid_value: null,
      _csp_runid_value: null,
    });
    expect(await world.run(run)).toMatchObject({ statuscode: runStatus.WaitingForCustomer });
  });

  test('takes a proposal back when its run waits no more', async () => {
    const run = await waiting({ csp_mailto: 'ana@gmail.com' });
    const tenantId = customers.accept({ companyName: 'Contoso', domain: 'something-else.com' });
    await find();
    await world.dataverse.admin('PATCH', `csp_provisionings(${run})`, { statecode: 1, statuscode: runStatus.Withdrawn });
    await find();
    expect(await customers.tenant(tenantId)).toMatchObject({
      csp_mapping: mapping.Unmapped,
      csp_matchreason: null,
      _csp_proposedaccountid_value: null,
    });
  });

  test('gives two accounts that fit equally well none by itself, and proposes it to who asked first', async () => {
    const fabrikam = await customers.account('Fabrikam');
    const first = await waiting();
    world.clock.advance(1000);
    await waiting({ 'csp_AccountId@odata.bind': `/accounts(${fabrikam})` });
    const tenantId = customers.accept({ companyName: 'Somebody', domain: 'contoso.com' });
    await find();
    expect(await customers.tenant(tenantId)).toMatchObject({ csp_mapping: mapping.Proposed, _csp_proposedrunid_value: first });
  });

  test.each([
    ['ignored', { csp_mapping: mapping.Ignored, csp_ignoredreason: 'A test tenant' }],
    ['mapped to another account', { csp_mapping: mapping.Mapped }],
  ])('leaves a tenant alone that a person has %s', async (_how, decision) => {
    const tenantId = customers.accept();
    await find();
    const row = await customers.tenant(tenantId);
    const other = await customers.account('Fabrikam');
    const account = decision.csp_mapping === mapping.Mapped ? { 'csp_AccountId@odata.bind': `/accounts(${other})` } : {};
    const changes = { ...decision, ...account, csp_mappingaskedon: '2026-06-01T12:00:00Z' };
    await world.dataverse.admin('PATCH', `csp_provideraccounts(${String(row['csp_provideraccountid'])})`, changes);
    const before = await customers.tenant(tenantId);
    await waiting();
    await find();
    expect(await customers.tenant(tenantId)).toEqual(before);
  });

  test('only proposes a tenant that a person has un-mapped, however sure it is', async () => {
    const tenantId = customers.accept();
    await find();
    const row = String((await customers.tenant(tenantId))['csp_provideraccountid']);
    await world.dataverse.admin('PATCH', `csp_provideraccounts(${row})`, {
      csp_mapping: mapping.Unmapped,
      csp_mappingaskedon: '2026-06-01T12:00:00Z',
    });
    const run = await waiting();
    expect(await customers.tenant(tenantId)).toMatchObject({
      csp_mapping: mapping.Proposed,
      csp_matchconfidence: matchConfidence.Sure,
      _csp_proposedrunid_value: run,
      _csp_accountid_value: null,
    });
  });

  test('offers nobody a customer that a run is making in this moment', async () => {
    await waiting({ csp_mailto: 'ana@gmail.com' });
    const making = await world.submitted();
    await world.dataverse.admin('PATCH', `csp_provisionings(${making})`, { csp_domain: 'contoso.onmicrosoft.com' });
    const tenantId = customers.accept({ companyName: 'Contoso', domain: 'contoso.onmicrosoft.com' });
    await find();
    expect(await customers.tenant(tenantId)).toMatchObject({ csp_mapping: mapping.Unmapped, _csp_proposedrunid_value: null });
  });

  test('offers nobody a customer that a run has made', async () => {
    const made = await world.submitted();
    await worker.finish(made);
    await waiting({ csp_mailto: 'ana@gmail.com' });
    await find();
    expect(await customers.tenants()).toEqual([expect.objectContaining({ csp_mapping: mapping.Mapped, _csp_runid_value: made })]);
  });

  describe('a customer that is on the list no more', () => {
    let tenantId: string;
    beforeEach(async () => {
      const run = await waiting();
      tenantId = customers.accept();
      await find();
      expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Completed });
    });

    test('has ended the relationship, and the account says so', async () => {
      customers.leave(tenantId);
      world.clock.advance(hour);
      await find();
      expect(await customers.tenant(tenantId)).toMatchObject({ csp_relationship: relationship.Ended, csp_mapping: mapping.Mapped });
      expect(await customers.accountRow()).toMatchObject({ csp_relationship: relationship.Ended });
    });

    test('and comes back is a customer again', async () => {
      customers.leave(tenantId);
      world.clock.advance(hour);
      await find();
      customers.accept({ tenantId });
      await find();
      expect(await customers.accountRow()).toMatchObject({ csp_relationship: relationship.Reseller });
    });

    test('is not believed gone when it is still there by its id, since lists lag', async () => {
      world.partnerCenter.database.run('UPDATE customer SET listedAt = ? WHERE id = ?', world.clock.now() + 2 * hour, tenantId);
      world.clock.advance(hour);
      expect(await find()).toMatchObject({ found: 0 });
      expect(await customers.tenant(tenantId)).toMatchObject({ csp_relationship: relationship.Reseller });
    });

    test('is not believed gone when the list could not be read to its end', async () => {
      customers.leave(tenantId);
      world.clock.advance(hour);
      world.partnerCenter.fault({ match: { path: '/v1/customers' }, action: { kind: 'answer', status: 503 } });
      expect(await find()).toContain('provider-failing');
      expect(await customers.tenant(tenantId)).toMatchObject({ csp_relationship: relationship.Reseller });
    });
  });

  describe('by the clock', () => {
    const job = () => findCustomersJob({ ...customers.context(worker), listMilliseconds: 24 * hour, everyMilliseconds: 60_000 });
    const lists = () =>
      world.partnerCenter.count("SELECT count(*) AS n FROM request WHERE method = 'GET' AND path LIKE '%/customers' AND status <> 401");

    test('happens once a day, whichever process comes first', async () => {
      await job().run();
      await job().run();
      expect(lists()).toBe(1);
      world.clock.advance(24 * hour - 1000);
      await job().run();
      expect(lists()).toBe(1);
      world.clock.advance(1000);
      await job().run();
      expect(lists()).toBe(2);
    });

    test('is tried again where the provider could not be asked', async () => {
      world.partnerCenter.fault({ match: { path: '/v1/customers' }, action: { kind: 'answer', status: 503 } });
      await job().run();
      await job().run();
      expect(lists()).toBe(2);
    });

    test('leaves providers alone that are not connected', async () => {
      await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_connection: connection.NotConnected });
      await job().run();
      expect(lists()).toBe(0);
    });

    test('finds what no event told of, and accounts whose request was withdrawn', async () => {
      const run = await waiting();
      const fabrikam = await customers.account('Fabrikam');
      const other = await waiting({ 'csp_AccountId@odata.bind': `/accounts(${fabrikam})`, csp_mailto: 'x@fabrikam.com' });
      await world.dataverse.admin('PATCH', `csp_provisionings(${other})`, { statecode: 1, statuscode: runStatus.Withdrawn });
      expect(await customers.accountRow(fabrikam)).toMatchObject({ csp_relationship: relationship.Requested });
      customers.accept();
      world.clock.advance(24 * hour);
      await job().run();
      await worker.idle();
      expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Completed, csp_branch: branch.ExistingTenant });
      expect(await customers.accountRow(fabrikam)).toMatchObject({ csp_relationship: relationship.None });
    });
  });
});
