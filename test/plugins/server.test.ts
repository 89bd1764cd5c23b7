import { runStatus } from '../../solution/rows';
import { serviceWorld, type ServiceWorld } from './world/service';

describe('the service', () => {
  let world: ServiceWorld;
  beforeEach(async () => void (world = await serviceWorld()));
  afterEach(() => world.close());

  test('carries out what a delivery of Dataverse tells of', async () => {
    const id = await world.submitted();
    expect((await world.deliver(id)).status).toBe(202);
    expect(await world.until(id, runStatus.Completed)).toMatchObject({ csp_domain: 'contoso.onmicrosoft.com' });
  });

  test('says that it lives and that it is ready', async () => {
    const health = async (path: string) => (await fetch(`${world.service.url}${path}`)).json() as Promise<unknown>;
    expect(await health('/health')).toEqual({ status: 'ok' });
    expect(await health('/health/ready')).toEqual({ status: 'ready', dependencies: { dataverse: 'ok', 'partner-center': 'ok' } });
  });

  test('finds by itself what was submitted while it was not there', async () => {
    await world.service.stop();
    const id = await world.submitted();
    await world.startAgain();
    expect(await world.until(id, runStatus.Completed)).toMatchObject({ csp_domain: 'contoso.onmicrosoft.com' });
  });

  test('finishes the step at hand before it stops, and gives the run back', async () => {
    const held = world.partnerCenter.fault({ match: { method: 'POST', path: '/v1/customers' }, action: { kind: 'hang' } });
    const id = await world.submitted();
    await world.deliver(id);
    await world.partnerCenter.isHolding(held);
    const stopped = world.service.stop();
    await world.partnerCenter.clearFaults();
    await stopped;
    expect(await world.run(id)).toMatchObject({
      statuscode: runStatus.InProgress,
      csp_tenantid: expect.any(String),
      csp_leaseholder: null,
      csp_sealedcredentials: expect.any(String),
    });
    await expect(fetch(`${world.service.url}/health`)).rejects.toThrow();
  });

  test('writes no password, token or secret into its log, whatever happens', async () => {
    const id = await world.submitted();
    world.partnerCenter.fault({
      match: { method: 'POST', path: '/v1/customers/{id}/agreements' },
      action: { kind: 'answer', status: 400 },
    });
    await world.deliver(id);
    await world.until(id, runStatus.Failed);
    const token = await world.tokenOf('seller');
    const shown = (await (await world.ask('seller', 'POST', `/api/runs/${id}/credentials`)).json()) as { password: string };
    await world.ask('seller', 'POST', '/api/address/validate', { password: 'in-a-wrong-question' });
    const log = world.lines.join('');
    expect(shown.password.length).toBeGreaterThan(7);
    expect(log).toContain('a step was refused');
    for (const secret of [
      shown.password,
      token.split('.')[2] ?? '',
      'dataverse-token-of-the-service',
      'access-token-',
      'refresh-token',
      'client-secret-of-the-service',
      'client-secret-of-the-partner',
      'the-key-of-the-webhook-in-tests',
      'in-a-wrong-question',
    ])
      expect(log).not.toContain(secret);
  });

  test('follows a run through its log by the correlation id that is on the row', async () => {
    const id = await world.submitted();
    await world.deliver(id);
    const { csp_correlationid } = await world.until(id, runStatus.Completed);
    await world.service.stop();
    const lines = world.lines.map((line) => JSON.parse(line) as { correlationId?: string; msg: string });
    const messages = lines.filter((line) => line.correlationId === csp_correlationid).map((line) => line.msg);
    expect(messages).toEqual(expect.arrayContaining(['called Partner Center', 'a step is done', 'the run is completed']));
    expect(world.partnerCenter.count(`SELECT count(*) AS n FROM request WHERE correlationId = '${csp_correlationid}'`)).toBeGreaterThan(1);
  });
});
