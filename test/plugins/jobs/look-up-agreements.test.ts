import { agreementPath, agreementState, agreementWish, refusal } from '../../../solution/rows';
import { createAgreementWorld, type AgreementTestWorld } from '../world/agreements';

const minute = 60_000;
const day = 1440 * minute;

describe('agreements that are not on file yet', () => {
  let world: AgreementTestWorld;
  beforeEach(async () => void (world = await createAgreementWorld()));
  afterEach(() => world.close());

  const lookUp = () => world.worker().lookUp();
  const provider = () => world.calls('GET %');

  test('are confirmed by themselves once the customer has accepted by the link, on the account, too', async () => {
    const id = await world.agreementOf();
    await world.fulfilled(id, agreementWish.SendLink);
    await world.customer(id, 'accepted');
    world.clock.advance(minute);
    await lookUp();
    expect(await world.agreement(id)).toMatchObject({
      csp_state: agreementState.Confirmed,
      csp_agreedon: '2026-06-01',
      csp_leaseuntil: null,
    });
    expect(await world.shown()).toBe(agreementState.Confirmed);
  });

  test('say that their link has run out, and why', async () => {
    const id = await world.agreementOf();
    await world.fulfilled(id, agreementWish.SendLink);
    world.clock.advance(7 * day);
    await lookUp();
    expect(await world.agreement(id)).toMatchObject({
      csp_state: agreementState.LinkExpired,
      csp_refusal: refusal['agreement-link-expired'],
    });
    expect(await world.shown()).toBe(agreementState.LinkExpired);
  });

  test.each([
    ['every minute while the customer has a link', agreementState.LinkSent, minute],
    ['once a day while one is required', agreementState.Required, day],
    ['once a day when the link has run out', agreementState.LinkExpired, day],
  ])('are asked about %s', async (_when, csp_state, pause) => {
    const id = await world.agreementOf({ csp_state });
    await lookUp();
    const asked = provider();
    expect(asked).toBeGreaterThan(0);
    world.clock.advance(pause - 1000);
    await lookUp();
    expect(provider()).toBe(asked);
    world.clock.advance(1000);
    await lookUp();
    expect(provider()).toBeGreaterThan(asked);
    expect(await world.agreement(id)).toMatchObject({ csp_state, csp_leaseuntil: null });
  });

  test.each([
    ['on file already', { csp_state: agreementState.Confirmed }],
    ['without a tenant', { 'csp_ProviderAccountId@odata.bind': null }],
    ['asked about by a person just now', { csp_asked: agreementWish.LookUp, csp_askedon: '2026-06-01T12:00:00Z' }],
  ])('are left alone when they are %s', async (_how, changes) => {
    await world.agreementOf(changes);
    await lookUp();
    expect(provider()).toBe(0);
  });

  test('are left to their run while it waits for them', async () => {
    const run = await world.submitted({ csp_domainprefix: 'fabrikam', csp_companyname: 'Fabrikam' });
    await world.runs().finish(run);
    world.clock.advance(minute);
    const asked = provider();
    await lookUp();
    expect(provider()).toBe(asked);
  });

  test('keep the reason that a person was given until there is news', async () => {
    const id = await world.agreementOf();
    await world.fulfilled(id, agreementWish.RecordDate, { csp_agreedon: '2026-05-30' });
    const { csp_refusal, csp_refusaldetail } = await world.agreement(id);
    expect(csp_refusal).not.toBeNull();
    await lookUp();
    expect(await world.agreement(id)).toMatchObject({ csp_refusal, csp_refusaldetail, csp_refreshedon: '2026-06-01T12:00:00Z' });
  });

  test('are not asked about one by one at a provider that is away, but all of them again when it is back', async () => {
    for (let count = 0; count < 5; count++) await world.agreementOf();
    world.partnerCenter.fault({ match: { path: '/v1/*' }, times: null, action: { kind: 'answer', status: 503 } });
    await lookUp();
    expect(provider()).toBe(3);
    await world.partnerCenter.clearFaults();
    await lookUp();
    expect(world.calls('GET %/directSigned%')).toBe(5);
  });

  test('wait for no other that the provider refuses again and again', async () => {
    const refused = await world.agreementOf({ csp_state: agreementState.LinkSent, csp_attestationid: 'gone' });
    const other = await world.agreementOf();
    for (let round = 0; round < 2; round++) {
      await lookUp();
      world.clock.advance(day);
    }
    expect(await world.agreement(other)).toMatchObject({ csp_refreshedon: '2026-06-02T12:00:00Z' });
    expect(await world.agreement(refused)).toMatchObject({ csp_state: agreementState.LinkSent, csp_refreshedon: '2026-06-02T12:00:00Z' });
  });

  test('that have no link do not keep those with one waiting: they come by turns', async () => {
    for (let count = 0; count < 52; count++) await world.agreementOf();
    const id = await world.agreementOf();
    await world.fulfilled(id, agreementWish.SendLink);
    world.clock.advance(minute);
    const lookedUp = async () =>
      (await world.rows('csp_agreements')).filter((row) => row['csp_refreshedon'] === '2026-06-01T12:01:00Z').length;
    await lookUp();
    expect(await world.agreement(id)).toMatchObject({ csp_refreshedon: '2026-06-01T12:01:00Z' });
    expect(await lookedUp()).toBe(51);
    await lookUp();
    expect(await lookedUp()).toBe(53);
  });

  test('that a process left behind over a look are shown on the account by the next', async () => {
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
    await world.onFile('2026-05-30');
    const id = await world.agreementOf();
    world.onDataverse((request) => {
      if (request.url.includes('/accounts(')) throw new Error('the process is dead');
      return null;
    });
    await lookUp();
    expect(await world.agreement(id)).toMatchObject({ csp_state: agreementState.Confirmed, csp_leaseuntil: expect.any(String) });
    world.onDataverse(() => null);
    world.clock.advance(181_000);
    await lookUp();
    expect(await world.agreement(id)).toMatchObject({ csp_state: agreementState.Confirmed, csp_leaseuntil: null });
    expect(await world.shown()).toBe(agreementState.Confirmed);
  });

  test('show the best of several on the account, and one of the old agreement as none', async () => {
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
    await world.agreementOf({ csp_state: agreementState.Confirmed, csp_agreedon: '2023-03-31', csp_path: agreementPath.RecordedByHand });
    const other = await world.agreementOf();
    await lookUp();
    expect(await world.shown()).toBe(agreementState.Required);
    await world.fulfilled(other, agreementWish.SendLink);
    expect(await world.shown()).toBe(agreementState.LinkSent);
    await world.onFile('2026-06-01');
    world.clock.advance(minute);
    await lookUp();
    expect(await world.shown()).toBe(agreementState.Confirmed);
  });

  test('are looked up once by workers that look at the same moment', async () => {
    const id = await world.agreementOf();
    const workers = Array.from({ length: 5 }, () => world.worker());
    await Promise.all(workers.map((worker) => worker.lookUp()));
    expect(world.calls('GET %/directSigned%')).toBe(1);
    expect(await world.agreement(id)).toMatchObject({ csp_leaseuntil: null });
  });
});
