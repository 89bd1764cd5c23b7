import { agreementState, agreementWish, refusal } from '../../../solution/rows';
import { createAgreementWorld, type AgreementTestWorld } from '../world/agreements';

describe('an agreement that is to be looked up', () => {
  let world: AgreementTestWorld;
  beforeEach(async () => void (world = await createAgreementWorld()));
  afterEach(() => world.close());

  test('confirms what the customer accepted by the link, and puts it on file', async () => {
    const id = await world.agreementOf();
    await world.fulfilled(id, agreementWish.SendLink);
    await world.customer(id, 'accepted');
    expect(await world.fulfilled(id, agreementWish.LookUp)).toMatchObject({
      csp_state: agreementState.Confirmed,
      csp_agreedon: '2026-06-01',
    });
    expect(world.partnerCenter.count('SELECT count(*) AS n FROM agreement')).toBe(1);
    expect(await world.shown()).toBe(agreementState.Confirmed);
  });

  test('confirms what the customer accepted by an earlier link, also where the provider knows another of them no more', async () => {
    const id = await world.agreementOf();
    const { csp_attestationid: first } = await world.fulfilled(id, agreementWish.SendLink);
    await world.fulfilled(id, agreementWish.SendLink);
    await world.dataverse.admin('PATCH', `csp_agreements(${id})`, { csp_earlierattestations: `gone\n${first}\n` });
    expect(await world.fulfilled(id, agreementWish.LookUp)).toMatchObject({ csp_state: agreementState.LinkSent, csp_refusal: null });
    world.partnerCenter.decide(String(first), 'accepted');
    expect(await world.fulfilled(id, agreementWish.LookUp)).toMatchObject({
      csp_state: agreementState.Confirmed,
      csp_agreedon: '2026-06-01',
    });
    expect(world.partnerCenter.count('SELECT count(*) AS n FROM agreement')).toBe(1);
  });

  test('keeps an acceptance that the provider does not put on file now, and puts it there the next time', async () => {
    const id = await world.agreementOf();
    await world.fulfilled(id, agreementWish.SendLink);
    await world.customer(id, 'accepted');
    world.partnerCenter.fault({ match: { method: 'POST', path: '/v1/customers/{id}/agreements' }, action: { kind: 'timeout-before' } });
    expect(await world.fulfilled(id, agreementWish.LookUp)).toMatchObject({
      csp_state: agreementState.Accepted,
      csp_refusal: refusal['provider-unreachable'],
      csp_asked: agreementWish.LookUp,
    });
    world.clock.advance(60_000);
    await world.worker().sweep();
    expect(await world.agreement(id)).toMatchObject({ csp_state: agreementState.Confirmed, csp_refusal: null, csp_asked: null });
  });

  test.each([
    ['has run out', () => world.clock.advance(7 * 86_400_000), null],
    ['was declined', (id: string) => world.customer(id, 'declined'), 'declined'],
  ])('says that the link %s', async (_how, happens, csp_refusaldetail) => {
    const id = await world.agreementOf();
    await world.fulfilled(id, agreementWish.SendLink);
    await happens(id);
    expect(await world.fulfilled(id, agreementWish.LookUp)).toMatchObject({
      csp_state: agreementState.LinkExpired,
      csp_refusal: refusal['agreement-link-expired'],
      csp_refusaldetail,
      csp_asked: null,
    });
    expect(await world.shown()).toBe(agreementState.LinkExpired);
  });

  test.each([
    ['confirms an acceptance that is on file', '2025-02-03', agreementState.Confirmed, '2025-02-03'],
    ['confirms one of the first day of the agreement of today', '2023-04-01', agreementState.Confirmed, '2023-04-01'],
    ['does not take one of the old agreement', '2023-03-31', agreementState.Required, null],
  ])('%s', async (_what, onFile, csp_state, csp_agreedon) => {
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
    await world.onFile(onFile, 'someone@contoso.example');
    const id = await world.agreementOf();
    expect(await world.fulfilled(id, agreementWish.LookUp)).toMatchObject({ csp_state, csp_agreedon, csp_refusal: null });
  });

  test('takes no older acceptance for the answer to a link that is open', async () => {
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
    await world.onFile('2025-02-03');
    const id = await world.agreementOf({ csp_signatoryemail: 'new@contoso.example' });
    await world.fulfilled(id, agreementWish.SendLink);
    expect(await world.fulfilled(id, agreementWish.LookUp)).toMatchObject({ csp_state: agreementState.LinkSent });
  });

  test('requires anew what is on file no more', async () => {
    const id = await world.agreementOf({ csp_state: agreementState.Confirmed, csp_agreedon: '2025-02-03' });
    expect(await world.fulfilled(id, agreementWish.LookUp)).toMatchObject({ csp_state: agreementState.Required, csp_agreedon: null });
    expect(await world.shown()).toBe(agreementState.Required);
  });

  test('changes nothing where there is nothing to find', async () => {
    const id = await world.agreementOf();
    expect(await world.fulfilled(id, agreementWish.LookUp)).toMatchObject({
      csp_state: agreementState.Required,
      csp_refreshedon: '2026-06-01T12:00:00Z',
    });
  });
});
