import { agreementPath, agreementState, connection, mapping, providerType, refusal, runStatus } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { createWorld, type World } from '../world/world';

describe('a run that cannot go on', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
  });
  afterEach(() => world.close());

  const byHand = { csp_agreementpath: agreementPath.RecordedByHand, csp_agreedon: '2026-05-30' };
  const setProvider = (values: object) => world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { ...values });

  test.each([
    ['is not connected', { csp_connection: connection.NotConnected }],
    ['is one that a person serves', { csp_providertype: providerType.Manual }],
  ])('fails before anything is sent when its provider %s', async (_which, values) => {
    await setProvider(values);
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({
      statuscode: runStatus.Failed,
      csp_refusal: refusal['not-connected'],
      csp_leaseholder: null,
    });
    expect(world.partnerCenter.count('SELECT count(*) AS n FROM request')).toBe(0);
  });

  test('fails, to be looked at, when Dataverse refuses what it writes, and resumes there', async () => {
    world.onDataverse((request) =>
      request.method === 'PATCH' && request.url.includes('csp_provideraccounts')
        ? Response.json({ error: { code: '0x80040220', message: `No privilege. ${'x'.repeat(3000)}` } }, { status: 403 })
        : null,
    );
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({
      statuscode: runStatus.Failed,
      csp_refusal: refusal.unexpected,
      csp_refusaldetail: 'Dataverse 403 0x80040220',
    });
    expect(await world.steps(id)).toEqual({ customer: 'done', agreement: 'done', mapping: 'failed' });
    world.onDataverse(() => null);
    await world.submit(id);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_refusal: null });
    expect(world.partnerCenter.customers()).toHaveLength(1);
  });

  test('fails, to be sorted out, when its new tenant was mapped to another account before it got there', async () => {
    const other = String((await world.dataverse.admin('POST', 'accounts', { name: 'Fabrikam' }))['accountid']);
    const id = await world.submitted(byHand);
    world.onDataverse(async (request) => {
      if (request.method !== 'PATCH' || !request.url.includes('csp_agreements')) return null;
      world.onDataverse(() => null);
      await world.dataverse.admin('POST', 'csp_provideraccounts', {
        csp_name: 'Contoso',
        csp_tenantid: (await world.run(id)).csp_tenantid,
        csp_mapping: mapping.Mapped,
        'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
        'csp_AccountId@odata.bind': `/accounts(${other})`,
      });
      return null;
    });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal['tenant-mapped-elsewhere'] });
    const [tenant] = await world.rows('csp_provideraccounts');
    await world.dataverse.admin('PATCH', `csp_provideraccounts(${String(tenant?.['csp_provideraccountid'])})`, {
      csp_mapping: mapping.Unmapped,
      csp_mappingaskedon: '2026-06-01T12:00:00Z',
      'csp_AccountId@odata.bind': null,
    });
    await world.submit(id);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_refusal: null });
    expect(await world.rows('csp_provideraccounts')).toEqual([
      expect.objectContaining({ csp_mapping: mapping.Mapped, _csp_accountid_value: ids.account, _csp_runid_value: id }),
    ]);
  });

  test('fails without a call when its journal is not the service’s own, since going on blindly could make a second customer', async () => {
    const id = await world.submitted(byHand);
    await world.dataverse.admin('PATCH', `csp_provisionings(${id})`, { csp_steps: '{"customer":"not done, honestly"}' });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal.unexpected, csp_leaseholder: null });
    expect(world.partnerCenter.customers()).toHaveLength(0);
  });

  test('is left alone while Dataverse is away, and taken up again once its lease has run out', async () => {
    let away = false;
    world.onDataverse((request) => {
      if (request.method === 'PATCH' && request.url.includes('csp_provideraccounts')) away = true;
      return away ? Response.json({ error: { code: '0x80072322', message: 'Unavailable' } }, { status: 503 }) : null;
    });
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.InProgress, csp_leaseholder: expect.any(String) });
    away = false;
    world.onDataverse(() => null);
    await world.worker().sweep();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.InProgress });
    world.clock.advance(200_000);
    await world.worker().sweep();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('needs nothing of the provider for an agreement that the customer accepts with Microsoft; buying stays locked until then', async () => {
    const id = await world.submitted({ csp_agreementpath: agreementPath.DirectAcceptance });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
    expect((await world.rows('csp_agreements'))[0]).toMatchObject({ csp_state: agreementState.Required });
    expect((await world.rows('accounts'))[0]).toMatchObject({ csp_agreementstate: agreementState.Required });
  });
});
