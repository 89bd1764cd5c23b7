import { publication, templateKind } from '../../../../solution/rows';
import { templateChanged } from '../../../../plugins/steps/templates/template-changed';
import { ids } from '../../world/dataverse';
import { createWorld, type World } from '../../world/world';

describe('a template that was published, retired or made the default', () => {
  let world: World;
  beforeEach(async () => void (world = await createWorld()));
  afterEach(() => world.close());

  const template = async (changes: object = {}): Promise<string> => {
    world.clock.advance(1000);
    const row = await world.dataverse.admin('POST', 'csp_agreementtemplates', {
      csp_name: 'Request',
      csp_kind: templateKind.RelationshipRequest,
      csp_language: 'en',
      csp_publication: publication.Published,
      csp_isdefault: true,
      ...changes,
    });
    return String(row['csp_agreementtemplateid']);
  };
  const isDefault = async (id: string) => (await world.dataverse.admin('GET', `csp_agreementtemplates(${id})`))['csp_isdefault'];
  const told = (id: string) => templateChanged({ dataverse: world.client }, id);
  const defaults = (...templates: readonly string[]) => Promise.all(templates.map(isDefault));

  test('takes the default from the one before', async () => {
    const [first, second] = [await template(), await template()];
    expect(await told(second)).toBe(true);
    expect(await defaults(first, second)).toEqual([false, true]);
  });

  test('gives it back to the one before once that is made the default again', async () => {
    const [first, second] = [await template(), await template()];
    await told(second);
    world.clock.advance(1000);
    await world.dataverse.admin('PATCH', `csp_agreementtemplates(${first})`, { csp_isdefault: true });
    await told(first);
    expect(await defaults(first, second)).toEqual([true, false]);
  });

  test('changes nothing when it is told again, late or out of order', async () => {
    const [first, second] = [await template(), await template()];
    await told(second);
    expect([await told(first), await told(second), await told(first)]).toEqual([false, false, false]);
    expect(await defaults(first, second)).toEqual([false, true]);
  });

  test.each([
    ['kind', { csp_kind: templateKind.ResellerTerms }],
    ['language', { csp_language: 'de' }],
    ['provider', { 'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})` }],
  ])('leaves the default of another %s alone', async (_which, changes) => {
    const [first, second] = [await template(), await template(changes)];
    expect(await told(second)).toBe(false);
    expect(await defaults(first, second)).toEqual([true, true]);
  });

  test('takes no default while it is a draft', async () => {
    const [first, draft] = [await template(), await template({ csp_publication: publication.Draft })];
    expect(await told(draft)).toBe(false);
    expect(await defaults(first, draft)).toEqual([true, true]);
  });

  test('is no default when it is retired', async () => {
    const [first, retired] = [await template({ csp_isdefault: false }), await template({ csp_publication: publication.Retired })];
    expect(await told(retired)).toBe(true);
    expect(await defaults(first, retired)).toEqual([false, false]);
  });

  test('leaves one of ten, whoever of several workers is told of which', async () => {
    const all: string[] = [];
    for (let count = 0; count < 10; count++) all.push(await template());
    await Promise.all([...all].reverse().map(told));
    expect(await defaults(...all)).toEqual([...Array.from({ length: 9 }, () => false), true]);
  });

  test('judges anew where somebody changes a template meanwhile', async () => {
    const [first, second] = [await template(), await template()];
    let touched = false;
    world.onDataverse(async (request) => {
      if (touched || request.method !== 'PATCH') return null;
      touched = true;
      world.clock.advance(1000);
      await world.dataverse.admin('PATCH', `csp_agreementtemplates(${first})`, { csp_name: 'Renamed', csp_isdefault: true });
      return null;
    });
    await told(second);
    expect(await defaults(first, second)).toEqual([true, false]);
  });

  test('is nothing to do where the template is gone', async () => {
    expect(await told('dddddddd-0000-4000-8000-00000000dead')).toBe(false);
  });
});
