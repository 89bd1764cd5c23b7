import { agreementWish, refusal } from '../../../../solution/rows';
import { createAgreementWorld, type AgreementTestWorld } from '../../world/agreements';

describe('a wish about an agreement', () => {
  let world: AgreementTestWorld;
  beforeEach(async () => void (world = await createAgreementWorld()));
  afterEach(() => world.close());

  test.each([
    ['no tenant', { 'csp_ProviderAccountId@odata.bind': null }, refusal['tenant-missing'], 'The agreement names no tenant'],
    ['no whole signatory', { csp_signatorylastname: ' ' }, refusal['agreement-contact-refused'], 'The signatory is not complete'],
  ])('is refused where there is %s', async (_what, changes, csp_refusal, csp_refusaldetail) => {
    const id = await world.agreementOf(changes);
    expect(await world.fulfilled(id, agreementWish.SendLink)).toMatchObject({
      csp_refusal,
      csp_refusaldetail,
      csp_asked: null,
      csp_leaseuntil: null,
    });
  });

  test('is nothing to do where nobody has asked', async () => {
    const id = await world.agreementOf();
    expect(await world.worker().finish(id)).toBe(false);
  });
});
