import { agreementPath, connection, credentials, refusal, runStatus } from '../../../solution/rows';
import { mostAttempts } from '../../../core/held/backoff';
import type { RefusalCode } from '../../../core/provisioning/refusal';
import { createWorld, type World } from '../world/world';

const hour = 3_600_000;
const creation = { method: 'POST', path: '/v1/customers' } as const;
const byHand = { csp_agreementpath: agreementPath.RecordedByHand, csp_agreedon: '2026-05-30' };

describe('a run of Provision Account, when things go wrong,', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
  });
  afterEach(() => world.close());

  const made = () => ({
    customers: world.partnerCenter.customers().length,
    agreements: world.partnerCenter.count('SELECT count(*) AS n FROM agreement'),
  });
  /** Lets time pass, sweep by sweep, until the run rests. */
  const sweepUntilFinal = async (id: string, pause = 10 * 60_000) => {
    for (let sweeps = 0; sweeps < 40; sweeps++) {
      const { statuscode } = await world.run(id);
      if (statuscode === runStatus.Completed || statuscode === runStatus.Failed) return;
      world.clock.advance(pause);
      await world.worker().sweep();
    }
  };

  /** A run whose call was never answered, and that then failed for another reason, so that its answers can be changed. */
  const failedUnanswered = async (kind: 'timeout-before' | 'timeout-after'): Promise<string> => {
    world.partnerCenter.fault({ match: creation, action: { kind } });
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    world.partnerCenter.revokeConsent();
    world.clock.advance(60_000);
    await world.worker().sweep();
    world.partnerCenter.renewConsent();
    const run = await world.run(id);
    expect(run).toMatchObject({
      statuscode: runStatus.Failed,
      csp_refusal: refusal['consent-revoked'],
      csp_domain: 'contoso.onmicrosoft.com',
    });
    expect(run.csp_steps).toContain('"refusal":"outcome-unknown"');
    return id;
  };

  test('makes one customer and one agreement though every answer is lost, and keeps the password', async () => {
    world.partnerCenter.fault({ match: creation, action: { kind: 'timeout-after' } });
    world.partnerCenter.fault({ match: { method: 'POST', path: '/v1/customers/{id}/agreements' }, action: { kind: 'timeout-after' } });
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Submitted, csp_refusal: refusal['provider-unreachable'] });
    await sweepUntilFinal(id);
    expect(made()).toEqual({ customers: 1, agreements: 1 });
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_credentials: credentials.Waiting, csp_refusal: null });
  });

  test('finds its customer by the domain once the request id has lost its life; the password is lost and said to be', async () => {
    world.partnerCenter.fault({ match: creation, action: { kind: 'timeout-after' } });
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    world.clock.advance(25 * hour);
    await world.worker().sweep();
    expect(made()).toEqual({ customers: 1, agreements: 1 });
    expect(await world.run(id)).toMatchObject({
      statuscode: runStatus.Completed,
      csp_domain: 'contoso.onmicrosoft.com',
      csp_adminusername: 'admin@contoso.onmicrosoft.com',
      csp_credentials: credentials.Lost,
      csp_sealedcredentials: null,
    });
  });

  test('makes the customer anew after a day, when nothing was made the first time', async () => {
    world.partnerCenter.fault({ match: creation, action: { kind: 'timeout-before' } });
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    world.clock.advance(25 * hour);
    await world.worker().sweep();
    expect(made()).toEqual({ customers: 1, agreements: 1 });
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_credentials: credentials.Waiting });
  });

  test('waits for a customer that exists but is not listed yet, instead of taking the domain for somebody else’s', async () => {
    world.partnerCenter.fault({ match: creation, action: { kind: 'list-lag', milliseconds: 3 * 60_000 } });
    const id = await failedUnanswered('timeout-after');
    // A changed answer means another request: the first one cannot simply be repeated.
    await world.submit(id, { csp_addressline2: 'Floor 3' });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Submitted, csp_refusal: refusal['outcome-unknown'] });
    expect(made().customers).toBe(1);
    world.clock.advance(4 * 60_000);
    await world.worker().sweep();
    expect(made()).toEqual({ customers: 1, agreements: 1 });
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_credentials: credentials.Lost });
  });

  test('does not forget what the first call may have made when the person mends the domain', async () => {
    const id = await failedUnanswered('timeout-after');
    await world.submit(id, { csp_domainprefix: 'contosoeurope' });
    await world.worker().finish(id);
    expect(made().customers).toBe(1);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_domain: 'contoso.onmicrosoft.com' });
  });

  test('does not adopt a customer of another company under that domain', async () => {
    const first = await failedUnanswered('timeout-before');
    const other = await world.submitted({ ...byHand, csp_companyname: 'Contoso of somebody else' });
    await world.worker().finish(other);
    await world.submit(first, { csp_addressline2: 'Floor 3' });
    await world.worker().finish(first);
    expect(await world.run(first)).toMatchObject({
      statuscode: runStatus.Failed,
      csp_refusal: refusal['domain-taken'],
      csp_tenantid: null,
    });
    expect(made().customers).toBe(1);
  });

  const mendable: readonly [RefusalCode, object, object][] = [
    ['email-refused', { csp_email: 'ana@refused.example' }, { csp_email: 'ana@contoso.example' }],
    ['address-refused', { csp_postalcode: 'none' }, { csp_postalcode: '98101' }],
    ['registration-number-not-supported', { csp_registrationnumber: '1' }, { csp_registrationnumber: null }],
    ['signatory-email-refused', { csp_signatoryemail: 'ana@refused.example' }, { csp_signatoryemail: 'ana@contoso.example' }],
  ];
  test.each(mendable)('fails with %s and goes on once the answer is mended', async (code, wrong, mended) => {
    const id = await world.submitted({ ...byHand, ...wrong });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({
      statuscode: runStatus.Failed,
      csp_refusal: refusal[code],
      csp_refusaldetail: expect.stringMatching(/\d{3}/),
      csp_leaseholder: null,
      csp_nextattempton: null,
    });
    await world.submit(id, mended);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_refusal: null, csp_refusaldetail: null });
    expect(made()).toEqual({ customers: 1, agreements: 1 });
  });

  test('says that the domain was taken between check and create, and takes another one', async () => {
    await world.worker().finish(await world.submitted(byHand));
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal['domain-taken'], csp_domain: null });
    await world.submit(id, { csp_domainprefix: 'contoso2' });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_domain: 'contoso2.onmicrosoft.com' });
  });

  test('waits as long as a busy provider asks for, then goes on by itself', async () => {
    world.partnerCenter.fault({ match: creation, action: { kind: 'throttle', retryAfter: 57 } });
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    const waiting = await world.run(id);
    expect(waiting).toMatchObject({ statuscode: runStatus.Submitted, csp_refusal: refusal['provider-busy'] });
    expect(Date.parse(waiting.csp_nextattempton ?? '') - world.clock.now()).toBeGreaterThanOrEqual(56_000);
    await world.worker().sweep();
    expect(await world.steps(id)).toMatchObject({ customer: 'waiting' });
    world.clock.advance(58_000);
    await world.worker().sweep();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('gives up after many attempts and leaves it to a person, with the outcome said to be unknown', async () => {
    world.partnerCenter.fault({ match: creation, times: null, action: { kind: 'timeout-before' } });
    const id = await world.submitted(byHand);
    await sweepUntilFinal(id, 16 * 60_000);
    const run = await world.run(id);
    expect(run).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal['outcome-unknown'], csp_attempts: mostAttempts });
    expect(run.csp_steps).toContain('"refusal":"outcome-unknown"');
    await world.partnerCenter.clearFaults();
    await world.submit(id);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_attempts: 1 });
    expect(made().customers).toBe(1);
  });

  test('asks for a person when the consent was revoked, shows it on the provider, and heals when it is renewed', async () => {
    world.partnerCenter.revokeConsent();
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal['consent-revoked'] });
    expect((await world.rows('csp_providers'))[0]).toMatchObject({ csp_connection: connection.ConsentRevoked });
    world.partnerCenter.renewConsent();
    await world.submit(id);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
    expect((await world.rows('csp_providers'))[0]).toMatchObject({ csp_connection: connection.Connected });
  });

  test.each<[RefusalCode, Parameters<World['partnerCenter']['fault']>[0]['action']]>([
    ['forbidden', { kind: 'app-only-refused' }],
    ['consent-expired', { kind: 'consent-revoked' }],
  ])('asks for a person on %s and resumes at the step that failed', async (code, action) => {
    const fault = { match: { method: 'POST', path: '/v1/customers/{id}/agreements' }, times: null, action } as const;
    world.partnerCenter.fault(fault);
    const id = await world.submitted(byHand);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Failed, csp_refusal: refusal[code] });
    expect(await world.steps(id)).toEqual({ customer: 'done', agreement: 'failed' });
    await world.partnerCenter.clearFaults();
    await world.submit(id);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
    expect(made()).toEqual({ customers: 1, agreements: 1 });
  });
});
