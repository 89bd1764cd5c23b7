import { agreementState, agreementWish, publication, refusal, templateKind } from '../../solution/rows';
import { eventually } from '../e2e/world/eventually';
import { webhookKey } from './world/environment';
import { serviceWorld, type ServiceWorld } from './world/service';

/** The steps as the solution registers them, delivered by Dataverse to the service over real HTTP. */
describe('what Dataverse itself delivers', () => {
  let world: ServiceWorld;
  beforeEach(async () => {
    world = await serviceWorld();
    await world.dataverse.sendStepsTo(world.service.url, webhookKey);
  });
  afterEach(() => world.close());

  const admin = (method: string, path: string, body?: Readonly<Record<string, unknown>>) => world.dataverse.admin(method, path, body);
  const until = (path: string, expected: object): Promise<unknown> =>
    eventually(
      () => admin('GET', path),
      (row) => Object.entries(expected).every(([name, value]) => row[name] === value),
    );
  const template = async (changes: object = {}): Promise<string> => {
    const values = { csp_name: 'Request', csp_kind: templateKind.RelationshipRequest, csp_language: 'en', csp_subject: 'Please accept' };
    return String((await admin('POST', 'csp_agreementtemplates', { ...values, ...changes }))['csp_agreementtemplateid']);
  };

  test('a wish about an agreement, made with the row or later', async () => {
    const asked = { csp_asked: agreementWish.SendLink, csp_askedon: '2026-06-01T12:00:00Z' };
    const seller = world.dataverse.users.seller;
    const row = await world.dataverse.as(seller, 'POST', 'csp_agreements', { csp_name: 'Contoso', ...asked });
    const path = `csp_agreements(${String(row['csp_agreementid'])})`;
    await world.dataverse.deliverSteps();
    await until(path, { csp_asked: null, csp_refusal: refusal['tenant-missing'], csp_state: agreementState.Required });
    await world.dataverse.as(seller, 'PATCH', path, { ...asked, csp_asked: agreementWish.LookUp, csp_askedon: '2026-06-01T13:00:00Z' });
    expect(await admin('GET', path)).toMatchObject({ csp_asked: agreementWish.LookUp });
    await world.dataverse.deliverSteps();
    await until(path, { csp_asked: null });
  });

  test('that a template was published: one default is left', async () => {
    const first = await template({ csp_publication: publication.Published, csp_isdefault: true });
    const second = await template({ csp_isdefault: true });
    await admin('PATCH', `csp_agreementtemplates(${second})`, { csp_publication: publication.Published });
    await world.dataverse.deliverSteps();
    const defaults = `csp_agreementtemplates?$select=csp_isdefault&$filter=csp_isdefault eq true and csp_language eq 'en'`;
    const [left] = await eventually(
      async () => ((await admin('GET', defaults)) as { value: { csp_agreementtemplateid: string }[] }).value,
      ({ length }) => length === 1,
    );
    expect([first, second]).toContain(left?.csp_agreementtemplateid);
  });

  test('that a template was retired: it is no default any more', async () => {
    const path = `csp_agreementtemplates(${await template({ csp_publication: publication.Published, csp_isdefault: true })})`;
    await admin('PATCH', path, { csp_publication: publication.Retired });
    await world.dataverse.deliverSteps();
    await until(path, { csp_publication: publication.Retired, csp_isdefault: false });
  });

  test.each([
    ['a draft may be changed', publication.Draft, true],
    ['a published one may not', publication.Published, false],
    ['a retired one may not', publication.Retired, false],
  ])('the question whether the words of a template may be changed: %s', async (_what, csp_publication, expected) => {
    const path = `csp_agreementtemplates(${await template({ csp_publication })})`;
    const change = admin('PATCH', path, { csp_subject: 'Changed' });
    await (expected ? change : expect(change).rejects.toThrow('0x80040265'));
    expect(await admin('GET', path)).toMatchObject({ csp_subject: expected ? 'Changed' : 'Please accept' });
  });

  test.each([
    ['a draft may be changed', publication.Draft, true],
    ['a published one may not', publication.Published, false],
  ])(
    'the same question about words so long that Dataverse leaves the picture of the row out: %s',
    async (_what, csp_publication, expected) => {
      const path = `csp_agreementtemplates(${await template({ csp_publication })})`;
      const change = admin('PATCH', path, { csp_body: 'я'.repeat(99_000) });
      await (expected ? change : expect(change).rejects.toThrow('0x80040265'));
    },
  );

  test('the same question where a published template shall be a draft again: it stays published, and its words as they were', async () => {
    const path = `csp_agreementtemplates(${await template({ csp_publication: publication.Published })})`;
    await expect(admin('PATCH', path, { csp_publication: publication.Draft })).rejects.toThrow('0x80040265');
    await expect(admin('PATCH', path, { csp_publication: publication.Draft, csp_subject: 'Changed' })).rejects.toThrow('0x80040265');
    expect(await admin('GET', path)).toMatchObject({ csp_publication: publication.Published, csp_subject: 'Please accept' });
  });

  test('no objection where a published template is retired, renamed or made the default', async () => {
    const path = `csp_agreementtemplates(${await template({ csp_publication: publication.Published })})`;
    await admin('PATCH', path, { csp_name: 'Renamed', csp_isdefault: true });
    await admin('PATCH', path, { csp_publication: publication.Retired, csp_retiredon: '2026-06-01T12:00:00Z' });
    expect(await admin('GET', path)).toMatchObject({ csp_name: 'Renamed', csp_publication: publication.Retired });
  });

  test('nothing without the key: then Dataverse refuses the change', async () => {
    const path = `csp_agreementtemplates(${await template()})`;
    await world.dataverse.sendStepsTo(world.service.url, 'another-key-than-the-right-one');
    await expect(admin('PATCH', path, { csp_subject: 'Changed' })).rejects.toThrow('0x80040265');
  });
});
