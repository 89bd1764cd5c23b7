import { agreementPath, agreementState, credentials, refusal, relationship, runStatus } from '../../../solution/rows';
import { openCredentials } from '../../../plugins/sealing/credentials';
import { createWorld, type World } from '../world/world';

describe('a submitted run of Provision Account', () => {
  let world: World;
  beforeEach(async () => void (world = await createWorld()));
  afterEach(() => world.close());

  const byHand = { csp_agreementpath: agreementPath.RecordedByHand, csp_agreedon: '2026-05-30' };

  test('with an agreement recorded by hand goes from customer to mapped tenant at once', async () => {
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
    const id = await world.submitted(byHand);
    await world.worker().finish(id);

    const run = await world.run(id);
    expect(run).toMatchObject({
      statecode: 1,
      statuscode: runStatus.Completed,
      csp_domain: 'contoso.onmicrosoft.com',
      csp_adminusername: 'admin@contoso.onmicrosoft.com',
      csp_credentials: credentials.Waiting,
      csp_refusal: null,
      csp_leaseholder: null,
      csp_leaseuntil: null,
      _csp_submittedby_value: world.dataverse.users.seller,
    });
    expect(await world.steps(id)).toEqual({ customer: 'done', agreement: 'done', mapping: 'done' });
    expect(world.partnerCenter.customers()).toHaveLength(1);
    expect(world.partnerCenter.count('SELECT count(*) AS n FROM agreement')).toBe(1);

    const [tenant, ...moreTenants] = await world.rows('csp_provideraccounts');
    const [agreement, ...moreAgreements] = await world.rows('csp_agreements');
    expect([moreTenants, moreAgreements]).toEqual([[], []]);
    expect(tenant).toMatchObject({
      csp_tenantid: run.csp_tenantid,
      csp_domain: 'contoso.onmicrosoft.com',
      csp_relationship: relationship.Reseller,
      _ownerid_value: world.dataverse.users.seller,
    });
    expect(agreement).toMatchObject({
      csp_agreementid: run._csp_agreementid_value,
      csp_state: agreementState.Confirmed,
      csp_agreedon: '2026-05-30',
      _csp_provideraccountid_value: tenant?.['csp_provideraccountid'],
      _ownerid_value: world.dataverse.users.seller,
    });
    expect((await world.rows('accounts'))[0]).toMatchObject({
      csp_tenantdomain: 'contoso.onmicrosoft.com',
      csp_relationship: relationship.Reseller,
      csp_agreementstate: agreementState.Confirmed,
      _csp_provideraccountid_value: tenant?.['csp_provideraccountid'],
    });
  });

  test('keeps the first password sealed, for the person who submitted', async () => {
    const id = await world.submitted();
    await world.worker().finish(id);
    const run = await world.run(id);
    const opened = openCredentials(world.sealing, id, world.dataverse.users.seller, run.csp_sealedcredentials ?? '');
    expect(opened).toMatchObject({ userName: 'admin@contoso.onmicrosoft.com' });
    expect(JSON.stringify(run)).not.toContain(opened?.password);
    expect(world.lines.join('')).not.toContain(opened?.password);
  });

  test('by link waits for the customer, with the link on the agreement', async () => {
    const id = await world.submitted();
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({
      statecode: 0,
      statuscode: runStatus.WaitingForCustomer,
      csp_credentials: credentials.Waiting,
    });
    expect(await world.steps(id)).toEqual({ customer: 'done', agreement: 'done', mapping: 'done', acceptance: 'waiting' });
    expect((await world.rows('csp_agreements'))[0]).toMatchObject({
      csp_state: agreementState.LinkSent,
      csp_link: expect.stringContaining('/attestations/'),
      csp_linkcount: 1,
    });
  });

  test('is nobody’s business before it is submitted or after it is over', async () => {
    const id = await world.submitted();
    await world.dataverse.admin('PATCH', `csp_provisionings(${id})`, { statecode: 1, statuscode: runStatus.Withdrawn });
    await world.worker().finish(id);
    expect(world.partnerCenter.customers()).toHaveLength(0);
  });

  test('fails, to be mended, when the country is not the provider’s', async () => {
    const id = await world.submitted({ csp_country: 'JP' });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal['country-not-authorised'] });
    expect(world.partnerCenter.count('SELECT count(*) AS n FROM request')).toBe(0);
  });

  test.each([
    ['before the agreement of today', { csp_agreedon: '2023-03-31' }, 'agreement-date-refused'],
    ['in the future', { csp_agreedon: '2036-01-01' }, 'agreement-date-refused'],
    ['that nobody has typed', { csp_agreedon: null }, 'agreement-date-refused'],
    ['of no agreement', { 'csp_TemplateId@odata.bind': null }, 'agreement-template-refused'],
  ] as const)('fails, to be mended, by a date of acceptance %s, and records none (R13)', async (_which, change, why) => {
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
    const id = await world.submitted({ ...byHand, ...change });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal[why] });
    expect(world.partnerCenter.count('SELECT count(*) AS n FROM agreement')).toBe(0);
  });

  test('is worked on in the service’s own name, in no more than the tables it needs', async () => {
    const written = new Set<string>();
    world.onDataverse((request) => {
      const set = new URL(request.url).pathname.split('/').at(-1)?.split('(')[0];
      if (request.method !== 'GET') written.add(`${request.headers.get('callerobjectid') ?? 'service'} ${set}`);
      return null;
    });
    const id = await world.submitted();
    await world.worker().finish(id);
    expect([...written].sort()).toEqual([
      'service accounts',
      'service csp_agreements',
      'service csp_provideraccounts',
      'service csp_providers',
      'service csp_provisionings',
    ]);
  });
});
