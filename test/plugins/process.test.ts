import { agreementPath, credentials, runStatus } from '../../solution/rows';
import { createPrograms } from './world/process';
import { createSurroundings } from './world/surroundings';

type Surroundings = Awaited<ReturnType<typeof createSurroundings>>;
const soon = { TENANTRY_SWEEP_SECONDS: '1' };

describe('the service as a process of its own', () => {
  const programs = createPrograms();
  let around: Surroundings;
  beforeAll(async () => void (around = await createSurroundings()));
  afterAll(async () => {
    await around.close();
    programs.remove();
  });

  test('does not start with wrong settings, and says which ones they are', async () => {
    const program = programs.start({ ...around.environment, TENANTRY_PORT: '-1', TENANTRY_SEAL_KEY: 'hunter2' });
    const end = await program.exited;
    expect(end.code).toBe(2);
    expect(end.errors).toContain('TENANTRY_PORT');
    expect(end.errors).toContain('TENANTRY_SEAL_KEY');
    expect(end.errors).not.toContain('hunter2');
  });

  test('says when its port is taken', async () => {
    const first = programs.start(around.environment);
    const port = new URL(await first.up).port;
    const end = await programs.start({ ...around.environment, TENANTRY_PORT: port }).exited;
    expect(end).toMatchObject({ code: 1, errors: expect.stringContaining('EADDRINUSE') });
    first.end('SIGTERM');
    await first.exited;
  });

  test('stops when it is asked to, with the work at hand finished', async () => {
    const program = programs.start(around.environment);
    const id = await around.submitted({ csp_domainprefix: 'asked', csp_companyname: 'Asked' });
    await around.deliver(await program.up, id);
    program.end('SIGTERM');
    expect(await program.exited).toMatchObject({ code: 0 });
    expect(await around.run(id)).toMatchObject({ csp_leaseholder: null });
  });

  const points = [
    ['create customer', 'POST', '/v1/customers'],
    ['record the agreement', 'POST', '/v1/customers/{id}/agreements'],
    ['make the link', 'POST', '/v1/attestations/enhanced'],
    ['ask about the link', 'GET', '/v1/attestations/enhanced/{id}'],
  ] as const;
  const deaths = points.flatMap(([what, method, path], number) =>
    (['before', 'after'] as const).map((effect) => ({ what, method, path, effect, prefix: `killed${number}${effect}` })),
  );

  test.each(deaths)(
    'killed $effect the effect of "$what", leaves a run that the next process finishes, with one customer',
    async (death) => {
      const byLink = death.path.includes('attestations');
      const fault = around.partnerCenter.fault({
        match: { method: death.method, path: death.path },
        action: { kind: 'hang', effect: death.effect },
      });
      const first = programs.start({ ...around.environment, ...soon });
      const id = await around.submitted({
        csp_domainprefix: death.prefix,
        csp_companyname: death.prefix,
        ...(byLink ? { csp_agreementpath: agreementPath.AttestationLink } : {}),
      });
      await around.deliver(await first.up, id);
      await around.partnerCenter.isHolding(fault);
      first.end('SIGKILL');
      expect(await first.exited).toMatchObject({ signal: 'SIGKILL' });
      await around.partnerCenter.clearFaults();
      // The dead process's lease is cut short here; that it is respected is proved elsewhere.
      await around.dataverse.admin('PATCH', `csp_provisionings(${id})`, { csp_leaseuntil: new Date(Date.now() - 1000).toISOString() });

      const second = programs.start({ ...around.environment, ...soon });
      const run = await around.until(id, byLink ? runStatus.WaitingForCustomer : runStatus.Completed);
      expect(run).toMatchObject({ csp_credentials: credentials.Waiting, csp_sealedcredentials: expect.any(String) });
      expect(around.partnerCenter.count(`SELECT count(*) AS n FROM customer WHERE company = '${death.prefix}'`)).toBe(1);
      const tenant = String(run.csp_tenantid);
      expect(around.partnerCenter.count(`SELECT count(*) AS n FROM agreement WHERE customerId = '${tenant}'`)).toBe(byLink ? 0 : 1);
      second.end('SIGTERM');
      await second.exited;
    },
  );
});
