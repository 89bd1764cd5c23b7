import { agreementWish, refusal } from '../../../../solution/rows';
import { createAgreementWorld, type AgreementTestWorld } from '../../world/agreements';

describe('a wish about an agreement', () => {
  let world: AgreementTestWorld;
  beforeEach(async () => void (world = await createAgreementWorld()));
  afterEach(() => world.close());

  test.each([
    ['no tenant', { 'csp_ProviderAccountId@odata.bind': null }, refusal['tenant-missing']],
    ['no first name', { csp_signatoryfirstname: ' ' }, refusal['signatory-first-name-refused']],
    ['no last name', { csp_signatorylastname: ' ' }, refusal['signatory-last-name-refused']],
    ['no e-mail address', { csp_signatoryemail: null }, refusal['signatory-email-refused']],
  ])('is refused where there is %s, with the code alone', async (_what, changes, csp_refusal) => {
    const id = await world.agreementOf(changes);
    expect(await world.fulfilled(id, agreementWish.SendLink)).toMatchObject({
      csp_refusal,
      csp_refusaldetail: null,
      csp_asked: null,
      csp_leaseuntil: null,
    });
  });

  test('is nothing to do where nobody has asked', async () => {
    const id = await world.agreementOf();
    expect(await world.worker().finish(id)).toBe(false);
  });
});
