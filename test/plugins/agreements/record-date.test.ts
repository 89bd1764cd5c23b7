import { agreementPath, agreementState, agreementWish, refusal } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { createAgreementWorld, type AgreementTestWorld } from '../world/agreements';

describe('a date of acceptance that is to be recorded', () => {
  let world: AgreementTestWorld;
  beforeEach(async () => void (world = await createAgreementWorld()));
  afterEach(() => world.close());

  const byHand = () =>
    world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_agreementpath: agreementPath.RecordedByHand });

  beforeEach(async () => {
    world.partnerCenter.settings({ typedDateAttestation: 'taken' });
    await byHand();
  });

  test('puts it on file', async () => {
    const id = await world.agreementOf();
    expect(await world.fulfilled(id, agreementWish.RecordDate, { csp_agreedon: '2026-05-29' })).toMatchObject({
      csp_state: agreementState.Confirmed,
      csp_path: agreementPath.RecordedByHand,
      csp_agreedon: '2026-05-29',
      csp_asked: null,
    });
    expect(await world.shown()).toBe(agreementState.Confirmed);
  });

  test('takes the day that is on file where the same contact’s acceptance was there already', async () => {
    await world.onFile('2025-02-03');
    const id = await world.agreementOf();
    expect(await world.fulfilled(id, agreementWish.RecordDate, { csp_agreedon: '2026-05-29' })).toMatchObject({
      csp_state: agreementState.Confirmed,
      csp_agreedon: '2025-02-03',
    });
  });

  test('says that another contact must agree where the one on file is of the old agreement', async () => {
    await world.onFile('2023-03-31');
    const id = await world.agreementOf();
    expect(await world.fulfilled(id, agreementWish.RecordDate, { csp_agreedon: '2026-05-29' })).toMatchObject({
      csp_state: agreementState.Required,
      csp_refusal: refusal['agreement-contact-refused'],
      csp_refusaldetail: '2023-03-31',
      csp_asked: null,
    });
  });

  test.each([
    ['before the agreement of today', '2023-03-31'],
    ['of a day that has begun nowhere', '2026-06-03'],
  ])('refuses one %s, and names the day', async (_which, csp_agreedon) => {
    const id = await world.agreementOf();
    expect(await world.fulfilled(id, agreementWish.RecordDate, { csp_agreedon })).toMatchObject({
      csp_state: agreementState.Required,
      csp_refusal: refusal['agreement-date-refused'],
      csp_refusaldetail: csp_agreedon,
    });
    expect(world.calls('POST %/agreements')).toBe(0);
  });

  test('takes the first day of the agreement of today', async () => {
    const id = await world.agreementOf();
    expect(await world.fulfilled(id, agreementWish.RecordDate, { csp_agreedon: '2023-04-01' })).toMatchObject({
      csp_state: agreementState.Confirmed,
    });
  });

  test('refuses it where the provider takes none', async () => {
    await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_agreementpath: agreementPath.AttestationLink });
    const id = await world.agreementOf();
    expect(await world.fulfilled(id, agreementWish.RecordDate, { csp_agreedon: '2026-05-29' })).toMatchObject({
      csp_state: agreementState.Required,
      csp_refusal: refusal['typed-date-not-taken'],
      csp_refusaldetail: null,
    });
    expect(world.calls('POST %/agreements')).toBe(0);
  });
});
