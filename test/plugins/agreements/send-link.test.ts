import { agreementPath, agreementState, agreementWish } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { createAgreementWorld, type AgreementTestWorld } from '../world/agreements';

describe('a link that is asked for', () => {
  let world: AgreementTestWorld;
  beforeEach(async () => void (world = await createAgreementWorld()));
  afterEach(() => world.close());

  test('makes one, shows it on the agreement and the account, and is gone', async () => {
    const id = await world.agreementOf();
    expect(await world.fulfilled(id, agreementWish.SendLink)).toMatchObject({
      csp_state: agreementState.LinkSent,
      csp_path: agreementPath.AttestationLink,
      csp_link: expect.stringContaining('http'),
      csp_linkcount: 1,
      csp_linksenton: '2026-06-01T12:00:00Z',
      csp_linkexpireson: '2026-06-08T12:00:00Z',
      csp_refreshedon: '2026-06-01T12:00:00Z',
      csp_asked: null,
      csp_leaseuntil: null,
      csp_refusal: null,
    });
    expect(await world.shown()).toBe(agreementState.LinkSent);
  });

  test('makes another when the first has expired, and counts them', async () => {
    const id = await world.agreementOf();
    const { csp_link: first } = await world.fulfilled(id, agreementWish.SendLink);
    world.clock.advance(8 * 86_400_000);
    const again = await world.fulfilled(id, agreementWish.SendLink);
    expect(again).toMatchObject({ csp_state: agreementState.LinkSent, csp_linkcount: 2, csp_linksenton: '2026-06-09T12:00:00Z' });
    expect(again.csp_link).not.toBe(first);
  });

  test('makes none where the customer has accepted by the one before', async () => {
    const id = await world.agreementOf();
    await world.fulfilled(id, agreementWish.SendLink);
    await world.customer(id, 'accepted');
    expect(await world.fulfilled(id, agreementWish.SendLink)).toMatchObject({
      csp_state: agreementState.Confirmed,
      csp_linkcount: 1,
      csp_agreedon: '2026-06-01',
    });
    expect(world.calls('POST %/agreements')).toBe(1);
  });

  test('makes none where the customer has accepted by one of those before', async () => {
    const id = await world.agreementOf();
    const { csp_attestationid: first } = await world.fulfilled(id, agreementWish.SendLink);
    const { csp_attestationid: second } = await world.fulfilled(id, agreementWish.SendLink);
    expect(await world.fulfilled(id, agreementWish.SendLink)).toMatchObject({
      csp_linkcount: 3,
      csp_earlierattestations: `${second}\n${first}`,
    });
    world.partnerCenter.decide(String(first), 'accepted');
    expect(await world.fulfilled(id, agreementWish.SendLink)).toMatchObject({ csp_state: agreementState.Confirmed, csp_linkcount: 3 });
    expect(world.calls('POST %/agreements')).toBe(1);
  });

  test('remembers the four before the newest', async () => {
    const id = await world.agreementOf();
    const made: (string | null)[] = [];
    for (let count = 0; count < 6; count++) made.push((await world.fulfilled(id, agreementWish.SendLink)).csp_attestationid);
    expect((await world.agreement(id)).csp_earlierattestations).toBe(made.slice(1, 5).reverse().join('\n'));
  });

  test('makes none where the agreement is on file', async () => {
    const id = await world.agreementOf({ csp_state: agreementState.Confirmed, csp_agreedon: '2026-05-30' });
    expect(await world.fulfilled(id, agreementWish.SendLink)).toMatchObject({
      csp_state: agreementState.Confirmed,
      csp_asked: null,
      csp_link: null,
    });
    expect(world.calls('POST %/attestations/%')).toBe(0);
  });

  test.each([
    ['the account’s language', { csp_language: 'de-DE' }, { csp_language: 'en' }, 'de-DE'],
    ['the template’s language where the account has none', { csp_language: null }, { csp_language: 'fr' }, 'fr'],
    ['the country’s usual language where neither has one', { csp_language: null }, { csp_language: null }, 'en-US'],
  ])('asks in %s', async (_which, account, template, language) => {
    await world.dataverse.admin('PATCH', `accounts(${ids.account})`, account);
    const made = await world.dataverse.admin('POST', 'csp_agreementtemplates', { csp_name: 'Agreement', ...template });
    const id = await world.agreementOf({
      'csp_TemplateId@odata.bind': `/csp_agreementtemplates(${String(made['csp_agreementtemplateid'])})`,
    });
    await world.fulfilled(id, agreementWish.SendLink);
    expect(world.attestationRequest()).toMatchObject({
      language,
      country: 'US',
      companyName: 'Contoso',
      signatoryEmail: 'ana@contoso.example',
    });
  });

  test('takes the account’s country where the tenant’s row has none', async () => {
    await world.dataverse.admin('PATCH', `csp_provideraccounts(${world.tenantRowId})`, { csp_country: null });
    await world.dataverse.admin('PATCH', `accounts(${ids.account})`, { csp_countrycode: 'DE' });
    await world.fulfilled(await world.agreementOf(), agreementWish.SendLink);
    expect(world.attestationRequest()).toMatchObject({ country: 'DE', language: 'de-DE' });
  });
});
