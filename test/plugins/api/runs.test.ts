import { agreementPath, credentials, runStatus } from '../../../solution/rows';
import { eventually } from '../../e2e/world/eventually';
import { serviceWorld, type ServiceWorld } from '../world/service';

const hour = 3_600_000;

describe('the questions about a run', () => {
  let world: ServiceWorld;
  let id: string;
  let number = 0;
  beforeAll(async () => void (world = await serviceWorld()));
  afterAll(() => world.close());
  beforeEach(
    async () => void (id = await world.submitted({ csp_domainprefix: `contoso${++number}`, csp_companyname: `Contoso ${number}` })),
  );
  afterEach(() => world.partnerCenter.clearFaults());

  const completed = async () => {
    await world.deliver(id);
    return world.until(id, runStatus.Completed);
  };
  const credentialsOf = (who: Parameters<ServiceWorld['ask']>[0], method = 'POST', more = '') =>
    world.ask(who, method, `/api/runs/${id}/credentials${more}`);
  const answerOf = async (response: Response) => ({ status: response.status, body: (await response.json()) as unknown });
  const shown = async () => (await (await credentialsOf('seller')).json()) as { userName: string; password: string };

  test('begin the work at once, without waiting for the webhook', async () => {
    expect(await answerOf(await world.ask('seller', 'POST', `/api/runs/${id}`))).toEqual({ status: 202, body: { runId: id } });
    expect(await world.until(id, runStatus.Completed)).toMatchObject({ _csp_submittedby_value: world.dataverse.users.seller });
  });

  test('do not make the person who only asks the owner of the credentials', async () => {
    await world.ask('otherSeller', 'POST', `/api/runs/${id}`);
    await world.until(id, runStatus.Completed);
    expect(await answerOf(await credentialsOf('otherSeller'))).toMatchObject({ status: 403, body: { code: 'not-yours' } });
    expect((await credentialsOf('seller')).status).toBe(200);
  });

  test.each(['00000000-0000-4000-8000-00000000dead', 'x', '..%2Faccounts'])(
    'are not found for a run that is not there: %s',
    async (other) => {
      for (const [method, path] of [
        ['POST', ''],
        ['POST', '/link'],
        ['POST', '/credentials'],
        ['DELETE', '/credentials'],
        ['POST', '/credentials/reset'],
      ] as const)
        expect((await world.ask('seller', method, `/api/runs/${other}${path}`)).status).toBe(404);
    },
  );

  test('show the credentials to the person who submitted, until they are saved', async () => {
    await completed();
    const first = await shown();
    expect(first).toEqual({ userName: `admin@contoso${number}.onmicrosoft.com`, password: expect.any(String) });
    expect(await shown()).toEqual(first);

    expect((await credentialsOf('seller', 'DELETE')).status).toBe(204);
    expect(await world.run(id)).toMatchObject({
      csp_credentials: credentials.Saved,
      csp_sealedcredentials: null,
      csp_credentialsuntil: null,
    });
    expect(await answerOf(await credentialsOf('seller'))).toMatchObject({ status: 410, body: { code: 'gone' } });
    expect((await credentialsOf('seller', 'DELETE')).status).toBe(204);
  });

  test.each(['otherSeller', 'administrator', null] as const)('show, destroy and reset nothing for anybody else (%s)', async (who) => {
    await completed();
    for (const [method, more] of [
      ['POST', ''],
      ['DELETE', ''],
      ['POST', '/reset'],
    ] as const)
      expect((await credentialsOf(who, method, more)).status).toBe(who === null ? 401 : 403);
    expect((await credentialsOf('seller')).status).toBe(200);
  });

  test('keep the credentials for the person whom the submission names, though a colleague changed the row before it was claimed', async () => {
    const { seller } = world.dataverse.users;
    id = await world.submitted({
      csp_domainprefix: `named${number}`,
      csp_companyname: 'Named',
      'csp_SubmittedBy@odata.bind': `/systemusers(${seller})`,
    });
    await world.dataverse.admin('PATCH', `csp_provisionings(${id})`, { csp_city: 'Seattle' });
    await completed();
    expect((await credentialsOf('seller')).status).toBe(200);
  });

  test('do not show credentials to a person who was only written into the row afterwards', async () => {
    await completed();
    await world.dataverse.admin('PATCH', `csp_provisionings(${id})`, {
      'csp_SubmittedBy@odata.bind': `/systemusers(${world.dataverse.users.otherSeller})`,
    });
    expect(await answerOf(await credentialsOf('otherSeller'))).toMatchObject({ status: 410, body: { code: 'gone' } });
  });

  test('do not show credentials that were copied from another run', async () => {
    const { csp_sealedcredentials } = await completed();
    const other = await world.submitted({ csp_domainprefix: `other${number}`, csp_companyname: 'Other' });
    await world.deliver(other);
    await world.until(other, runStatus.Completed);
    await world.dataverse.admin('PATCH', `csp_provisionings(${other})`, { csp_sealedcredentials });
    expect((await world.ask('seller', 'POST', `/api/runs/${other}/credentials`)).status).toBe(410);
  });

  test('show nothing after 24 hours', async () => {
    await completed();
    world.clock.advance(24 * hour);
    expect(await answerOf(await credentialsOf('seller'))).toMatchObject({ status: 410, body: { code: 'gone' } });
    world.clock.reset();
  });

  test('reset a password that was lost, and show the new one', async () => {
    await completed();
    const { password } = await shown();
    expect(await answerOf(await credentialsOf('seller', 'POST', '/reset'))).toMatchObject({ status: 410 });
    await world.dataverse.admin('PATCH', `csp_provisionings(${id})`, { csp_credentials: credentials.Lost, csp_sealedcredentials: null });
    const reset = await answerOf(await credentialsOf('seller', 'POST', '/reset'));
    expect(reset).toMatchObject({
      status: 200,
      body: { userName: `admin@contoso${number}.onmicrosoft.com`, password: expect.not.stringMatching(password) },
    });
    expect(await shown()).toEqual(reset.body);
  });

  test('leave a password lost when the provider does not reset it', async () => {
    await completed();
    await world.dataverse.admin('PATCH', `csp_provisionings(${id})`, { csp_credentials: credentials.Lost, csp_sealedcredentials: null });
    world.partnerCenter.fault({ match: { method: 'PATCH' }, action: { kind: 'app-only-refused' } });
    expect(await answerOf(await credentialsOf('seller', 'POST', '/reset'))).toMatchObject({ status: 502, body: { code: 'forbidden' } });
    expect(await world.run(id)).toMatchObject({ csp_credentials: credentials.Lost, csp_sealedcredentials: null });
  });

  test('make a fresh link for a run whose link is dead', async () => {
    const waiting = await world.submitted({
      csp_agreementpath: agreementPath.AttestationLink,
      csp_domainprefix: `link${number}`,
      csp_companyname: 'Link',
    });
    await world.deliver(waiting);
    const { _csp_agreementid_value: agreementId } = await world.until(waiting, runStatus.WaitingForCustomer);
    world.clock.advance(7 * 24 * hour);
    expect(await answerOf(await world.ask('seller', 'POST', `/api/runs/${waiting}/link`))).toEqual({
      status: 202,
      body: { runId: waiting },
    });
    const count = async () => (await world.dataverse.admin('GET', `csp_agreements(${agreementId})`))['csp_linkcount'];
    await eventually(count, (links) => links === 2);
    world.clock.reset();
  });
});
