import { agreementPath, agreementState, agreementWish, refusal, runStatus } from '../../../../solution/rows';
import { createAgreementWorld, type AgreementTestWorld } from '../../world/agreements';

const byHand = { csp_agreementpath: agreementPath.RecordedByHand, csp_agreedon: '2026-05-30' };
const minute = 60_000;

describe('the work on an agreement', () => {
  let world: AgreementTestWorld;
  beforeEach(async () => void (world = await createAgreementWorld()));
  afterEach(() => world.close());

  const attestations = () => world.calls('POST %/attestations/enhanced');

  test('is one worker’s: eight that are told at once make one link', async () => {
    const id = await world.agreementOf();
    await world.ask(id, agreementWish.SendLink);
    const begun = await Promise.all(Array.from({ length: 8 }, () => world.worker().finish(id)));
    expect(begun.filter(Boolean)).toHaveLength(1);
    expect(attestations()).toBe(1);
    expect(await world.agreement(id)).toMatchObject({ csp_linkcount: 1, csp_asked: null });
  });

  test('is not done again when its delivery comes again', async () => {
    const id = await world.agreementOf();
    await world.ask(id, agreementWish.SendLink);
    const worker = world.worker();
    expect([await worker.finish(id), await worker.finish(id), await worker.finish(id)]).toEqual([true, false, false]);
    expect(attestations()).toBe(1);
  });

  test('is found by the sweeper where no delivery came', async () => {
    const id = await world.agreementOf();
    await world.ask(id, agreementWish.SendLink);
    await world.worker().sweep();
    expect(await world.agreement(id)).toMatchObject({ csp_state: agreementState.LinkSent, csp_asked: null });
  });

  test('is not begun by a process that is to end', async () => {
    const id = await world.agreementOf();
    await world.ask(id, agreementWish.SendLink);
    expect(await world.worker({ isStopping: () => true }).finish(id)).toBe(false);
    expect(await world.agreement(id)).toMatchObject({ csp_asked: agreementWish.SendLink, csp_leaseuntil: null });
  });

  test.each([1, 2, 3, 4])('goes on elsewhere when its process ends at its write no. %i', async (last) => {
    const id = await world.agreementOf();
    await world.ask(id, agreementWish.SendLink);
    let writes = 0;
    world.onDataverse((request) => {
      if (request.method === 'PATCH') writes++;
      if (writes > last) throw new Error('the process is dead');
      return null;
    });
    await world.worker().finish(id);
    world.onDataverse(() => null);
    await world.worker().sweep();
    world.clock.advance(181_000);
    await world.worker().sweep();
    expect(await world.agreement(id)).toMatchObject({ csp_state: agreementState.LinkSent, csp_asked: null, csp_leaseuntil: null });
    expect(await world.shown()).toBe(agreementState.LinkSent);
  });

  test('keeps what a person writes on the row meanwhile', async () => {
    const id = await world.agreementOf();
    await world.ask(id, agreementWish.SendLink);
    let touched = false;
    world.onDataverse(async (request) => {
      if (touched || request.method !== 'PATCH' || !(await request.clone().text()).includes('csp_linksenton')) return null;
      touched = true;
      await world.dataverse.as(world.dataverse.users.seller, 'PATCH', `csp_agreements(${id})`, { csp_evidence: 'Told by phone' });
      return null;
    });
    await world.worker().finish(id);
    expect(await world.agreement(id)).toMatchObject({ csp_state: agreementState.LinkSent, csp_evidence: 'Told by phone', csp_asked: null });
  });

  test('goes on with what a person asked for meanwhile', async () => {
    const id = await world.agreementOf();
    await world.ask(id, agreementWish.SendLink);
    let touched = false;
    world.onDataverse(async (request) => {
      if (touched || request.method !== 'PATCH' || !(await request.clone().text()).includes('csp_linksenton')) return null;
      touched = true;
      world.clock.advance(1000);
      await world.ask(id, agreementWish.LookUp);
      return null;
    });
    await world.worker().finish(id);
    expect(await world.agreement(id)).toMatchObject({ csp_state: agreementState.LinkSent, csp_asked: null, csp_leaseuntil: null });
    expect(world.calls('GET %/directSigned%')).toBe(1);
  });

  test('leaves a row to the worker that has taken it over', async () => {
    const id = await world.agreementOf();
    await world.ask(id, agreementWish.SendLink);
    const fault = world.partnerCenter.fault({ match: { method: 'POST', path: '/v1/attestations/enhanced' }, action: { kind: 'hang' } });
    const slow = world.worker().finish(id);
    await world.partnerCenter.isHolding(fault);
    world.clock.advance(181_000);
    await world.worker().sweep();
    const taken = await world.agreement(id);
    await world.partnerCenter.clearFaults();
    await slow;
    expect(await world.agreement(id)).toEqual(taken);
    expect(taken).toMatchObject({ csp_linkcount: 1, csp_asked: null });
  });

  describe('while the provider cannot be asked', () => {
    const away = () => world.partnerCenter.fault({ match: { path: '/v1/*' }, times: null, action: { kind: 'answer', status: 503 } });

    test('waits, as long again as it has waited, and says why', async () => {
      const id = await world.agreementOf();
      away();
      await world.ask(id, agreementWish.SendLink);
      await world.worker().finish(id);
      expect(await world.agreement(id)).toMatchObject({
        csp_asked: agreementWish.SendLink,
        csp_refusal: refusal['provider-failing'],
        csp_leaseuntil: '2026-06-01T12:00:05Z',
      });
      expect(await world.worker().finish(id)).toBe(false);
      world.clock.advance(20 * minute);
      await world.worker().sweep();
      expect(await world.agreement(id)).toMatchObject({ csp_leaseuntil: '2026-06-01T12:35:00Z' });
      await world.partnerCenter.clearFaults();
      world.clock.advance(15 * minute);
      await world.worker().sweep();
      expect(await world.agreement(id)).toMatchObject({ csp_state: agreementState.LinkSent, csp_asked: null, csp_refusal: null });
    });

    test('is given up after two hours, for a person to decide', async () => {
      const id = await world.agreementOf();
      away();
      await world.ask(id, agreementWish.SendLink);
      world.clock.advance(120 * minute);
      await world.worker().sweep();
      expect(await world.agreement(id)).toMatchObject({ csp_asked: null, csp_leaseuntil: null, csp_refusal: refusal['provider-failing'] });
    });
  });

  describe('for a run that waits for it', () => {
    const waiting = async (): Promise<{ run: string; id: string }> => {
      const run = await world.submitted({ csp_domainprefix: 'fabrikam', csp_companyname: 'Fabrikam' });
      await world.runs().finish(run);
      return { run, id: String((await world.run(run))._csp_agreementid_value) };
    };

    test('is the run’s: a look goes through it and completes it', async () => {
      const { run, id } = await waiting();
      await world.customer(id, 'accepted');
      await world.fulfilled(id, agreementWish.LookUp);
      expect(await world.run(run)).toMatchObject({ statuscode: runStatus.Completed });
      await world.worker().sweep();
      expect(await world.agreement(id)).toMatchObject({ csp_state: agreementState.Confirmed, csp_asked: null });
    });

    test('makes a new link only where the run’s is dead', async () => {
      const { id } = await waiting();
      expect(await world.fulfilled(id, agreementWish.SendLink)).toMatchObject({ csp_linkcount: 1 });
      world.clock.advance(8 * 1440 * minute);
      await world.fulfilled(id, agreementWish.SendLink);
      await world.worker().sweep();
      expect(await world.agreement(id)).toMatchObject({ csp_linkcount: 2, csp_asked: null });
    });

    test('records no date beside the run', async () => {
      const { id } = await waiting();
      expect(await world.fulfilled(id, agreementWish.RecordDate, { csp_agreedon: '2026-05-30' })).toMatchObject({
        csp_state: agreementState.LinkSent,
        csp_refusal: refusal['details-refused'],
        csp_asked: null,
      });
    });

    test('is anybody’s again once the run is over', async () => {
      world.partnerCenter.settings({ typedDateAttestation: 'taken' });
      const run = await world.submitted({ ...byHand, csp_domainprefix: 'fabrikam', csp_companyname: 'Fabrikam' });
      await world.runs().finish(run);
      const id = String((await world.run(run))._csp_agreementid_value);
      world.clock.advance(minute);
      expect(await world.fulfilled(id, agreementWish.LookUp)).toMatchObject({
        csp_state: agreementState.Confirmed,
        csp_refreshedon: '2026-06-01T12:01:00Z',
      });
    });
  });
});
