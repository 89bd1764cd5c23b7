import { agreementState, refusal, runStatus } from '../../../solution/rows';
import { mortal } from '../world/mortal';
import { createWorld, type World } from '../world/world';

const day = 86_400_000;

describe('a run that waits for the customer’s acceptance', () => {
  let world: World;
  let id: string;
  beforeEach(async () => {
    world = await createWorld();
    id = await world.submitted();
    await world.worker().finish(id);
  });
  afterEach(() => world.close());

  const agreement = async () => (await world.rows('csp_agreements'))[0] ?? {};
  /** What the customer does on Microsoft's page. */
  const customer = (does: 'accepts' | 'declines') => {
    const attestationId = String(world.partnerCenter.database.get('SELECT id FROM attestation ORDER BY createdAt DESC')?.['id']);
    world.partnerCenter.decide(attestationId, does === 'accepts' ? 'accepted' : 'declined');
  };
  const requests = () => world.partnerCenter.count('SELECT count(*) AS n FROM request');

  test('completes by itself once the customer has accepted, with the agreement on file', async () => {
    world.clock.advance(60_000);
    await world.worker().sweep();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer });
    customer('accepts');
    world.clock.advance(60_000);
    await world.worker().sweep();
    expect(await world.run(id)).toMatchObject({ statecode: 1, statuscode: runStatus.Completed });
    expect(await agreement()).toMatchObject({ csp_state: agreementState.Confirmed, csp_agreedon: '2026-06-01' });
    expect((await world.rows('accounts'))[0]).toMatchObject({ csp_agreementstate: agreementState.Confirmed });
    expect(world.partnerCenter.count('SELECT count(*) AS n FROM agreement')).toBe(1);
  });

  test('is asked about at once when a person asks, else only when it is due', async () => {
    customer('accepts');
    const before = requests();
    await world.worker().sweep();
    expect(requests()).toBe(before);
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('is asked about no more often when the provider is away', async () => {
    world.partnerCenter.fault({ match: { method: 'GET', path: '/v1/attestations/*' }, times: null, action: { kind: 'timeout-before' } });
    world.clock.advance(60_000);
    await world.worker().sweep();
    const run = await world.run(id);
    expect(run).toMatchObject({ statuscode: runStatus.WaitingForCustomer, csp_refusal: refusal['provider-unreachable'] });
    expect(Date.parse(run.csp_nextattempton ?? '') - world.clock.now()).toBeGreaterThanOrEqual(59_000);
  });

  test('puts the agreement on file once, though the answer is lost', async () => {
    customer('accepts');
    world.partnerCenter.fault({ match: { method: 'POST', path: '/v1/customers/{id}/agreements' }, action: { kind: 'timeout-after' } });
    await world.worker().finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer, csp_refusal: refusal['provider-unreachable'] });
    world.clock.advance(60_000);
    await world.worker().sweep();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_refusal: null });
    expect(world.partnerCenter.count('SELECT count(*) AS n FROM agreement')).toBe(1);
  });

  test('is finished by another when its worker dies over the acceptance', async () => {
    customer('accepts');
    const { wrap } = mortal(5, 'after');
    await world.worker({ name: 'mortal', wrap }).finish(id);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer, csp_leaseholder: expect.any(String) });
    world.clock.advance(200_000);
    await world.worker({ name: 'heir' }).sweep();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_leaseholder: null });
    expect(world.partnerCenter.count('SELECT count(*) AS n FROM agreement')).toBe(1);
  });

  test.each([
    ['after seven days', null, () => world.clock.advance(7 * day)],
    ['when the customer declines', 'declined', () => customer('declines')],
  ])('says that the link is dead %s, and asks no more until there is a new one', async (_when, csp_refusaldetail, happens) => {
    happens();
    world.clock.advance(60_000);
    await world.worker().sweep();
    expect(await world.run(id)).toMatchObject({
      statuscode: runStatus.WaitingForCustomer,
      csp_refusal: refusal['agreement-link-expired'],
      csp_refusaldetail,
      csp_nextattempton: null,
    });
    expect(await agreement()).toMatchObject({ csp_state: agreementState.LinkExpired });
    const asked = requests();
    world.clock.advance(day);
    await world.worker().sweep();
    expect(requests()).toBe(asked);

    const dead = (await agreement())['csp_link'];
    const worker = world.worker();
    await worker.renewLink(id);
    await worker.idle();
    expect(await agreement()).toMatchObject({
      csp_state: agreementState.LinkSent,
      csp_linkcount: 2,
      csp_link: expect.not.stringMatching(String(dead)),
    });
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer, csp_refusal: null });
    customer('accepts');
    world.clock.advance(60_000);
    await world.worker().sweep();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  describe('whose link has ended for us, while the provider still takes it,', () => {
    let old: string;
    beforeEach(async () => {
      const { csp_agreementid, csp_attestationid } = await agreement();
      old = String(csp_attestationid);
      const csp_linkexpireson = new Date(world.clock.now()).toISOString();
      await world.dataverse.admin('PATCH', `csp_agreements(${String(csp_agreementid)})`, { csp_linkexpireson });
    });
    const renewed = async () => {
      const worker = world.worker();
      await worker.renewLink(id);
      await worker.idle();
    };

    test('completes by that link, too, after it got another one', async () => {
      await renewed();
      expect(await agreement()).toMatchObject({ csp_linkcount: 2, csp_earlierattestations: old });
      world.partnerCenter.decide(old, 'accepted');
      world.clock.advance(60_000);
      await world.worker().sweep();
      expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
      expect(await agreement()).toMatchObject({ csp_state: agreementState.Confirmed });
    });

    test('gets no other one where the customer has accepted by it', async () => {
      world.partnerCenter.decide(old, 'accepted');
      await renewed();
      expect(await agreement()).toMatchObject({ csp_linkcount: 1, csp_attestationid: old });
      await world.worker().finish(id);
      expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
    });
  });

  test('lives until the last moment of the seventh day', async () => {
    world.clock.advance(7 * day - 1000);
    await world.worker().sweep();
    expect(await agreement()).toMatchObject({ csp_state: agreementState.LinkSent });
    world.clock.advance(60_000);
    await world.worker().sweep();
    expect(await agreement()).toMatchObject({ csp_state: agreementState.LinkExpired });
  });

  test('keeps a link that still lives when a new one is asked for', async () => {
    const { csp_link } = await agreement();
    const worker = world.worker();
    await worker.renewLink(id);
    await worker.idle();
    expect(await agreement()).toMatchObject({ csp_link, csp_linkcount: 1 });
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer });
  });

  test('gets no link while it does not wait', async () => {
    const other = await world.submitted({ csp_domainprefix: 'contoso2' });
    expect(await world.worker().renewLink(other)).toBe(false);
    expect(await world.run(other)).toMatchObject({ statuscode: runStatus.Submitted });
  });
});
