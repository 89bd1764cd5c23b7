import { randomUUID } from 'node:crypto';
import { connection, publication, templateKind } from '../../../solution/rows';
import { importTemplates } from '../../../plugins/templates/import';
import { ids } from '../world/dataverse';
import { createWorld, type World } from '../world/world';

const ofMicrosoft = '117a77b0-9360-443b-8795-c6dedc750cf9';

describe('the provider’s agreements', () => {
  let world: World;
  beforeEach(async () => void (world = await createWorld()));
  afterEach(() => world.close());

  const imported = () => importTemplates({ dataverse: world.client, providers: world.providers, newId: randomUUID }, ids.provider);
  const ours = async () => (await world.rows('csp_agreementtemplates')).filter((row) => row['csp_agreementtemplateid'] !== ids.template);
  const template = (changes: object = {}) =>
    world.dataverse.admin('POST', 'csp_agreementtemplates', {
      csp_name: 'Customer agreement',
      csp_kind: templateKind.MicrosoftCustomerAgreement,
      csp_publication: publication.Published,
      csp_providertemplateid: ofMicrosoft,
      csp_versionrank: 0,
      ...changes,
    });

  test('become drafts, but only of the agreement that customers accept today', async () => {
    expect(await imported()).toEqual({ ok: true, value: { imported: 1, newer: 0 } });
    expect(await ours()).toMatchObject([
      {
        csp_kind: templateKind.MicrosoftCustomerAgreement,
        csp_publication: publication.Draft,
        csp_providertemplateid: ofMicrosoft,
        csp_versionrank: 1,
        csp_newestrank: 1,
        csp_version: '1',
        csp_link: 'https://aka.ms/customeragreement',
        _csp_providerid_value: ids.provider,
      },
    ]);
  });

  test('are taken over once, however often and by however many at once', async () => {
    await Promise.all([imported(), imported(), imported()]);
    expect(await ours()).toHaveLength(1);
    expect(await imported()).toEqual({ ok: true, value: { imported: 0, newer: 0 } });
  });

  test('that we have already are not imported, whichever way their ID is written', async () => {
    await template({ csp_versionrank: 1, csp_providertemplateid: ofMicrosoft.toUpperCase() });
    expect(await imported()).toEqual({ ok: true, value: { imported: 0, newer: 0 } });
  });

  test.each([
    ['a published one', { csp_publication: publication.Published }, 1],
    ['a draft', { csp_publication: publication.Draft }, 1],
    ['one under an earlier ID', { csp_providertemplateid: '00000000-0000-4000-8000-000000000001' }, 1],
    ['but not a retired one', { csp_publication: publication.Retired }, 0],
    ['and not one that names no version', { csp_versionrank: null }, 0],
  ])('say that a newer one is out: %s', async (_which, changes, newer) => {
    const old = await template(changes);
    expect(await imported()).toEqual({ ok: true, value: { imported: 1, newer } });
    expect((await ours()).find((row) => row['csp_agreementtemplateid'] === old['csp_agreementtemplateid'])).toMatchObject({
      csp_newestrank: 1,
      csp_newerisout: newer === 1,
    });
  });

  test('are nothing to templates of other kinds and of other providers', async () => {
    const other = await world.dataverse.admin('POST', 'csp_providers', { csp_name: 'Another', csp_providertype: 727000000 });
    await template({ 'csp_ProviderId@odata.bind': `/csp_providers(${String(other['csp_providerid'])})` });
    await template({ csp_kind: templateKind.ResellerTerms });
    expect(await imported()).toEqual({ ok: true, value: { imported: 1, newer: 0 } });
    expect((await ours()).filter((row) => row['csp_newestrank'] === null)).toHaveLength(2);
  });

  test('cannot be asked of a provider that is not connected', async () => {
    await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_connection: connection.NotConnected });
    expect(await imported()).toMatchObject({ ok: false, refusal: 'not-connected' });
  });

  test('change nothing where the provider does not answer', async () => {
    world.partnerCenter.fault({ match: { path: '/v1/agreements' }, action: { kind: 'answer', status: 503 } });
    expect(await imported()).toMatchObject({ ok: false, refusal: 'provider-failing' });
    expect(await ours()).toEqual([]);
  });
});
