import { publication } from '../../../../solution/rows';
import { guardTemplate } from '../../../../plugins/steps/templates/guard-template';
import { executionContext } from '../../../../plugins/webhook/execution-context';
import { updateOfRun } from '../../world/execution-context';
import { createWorld, type World } from '../../world/world';

describe('a template', () => {
  let world: World;
  beforeAll(async () => void (world = await createWorld()));
  afterAll(() => world.close());

  /** What Dataverse asks before it writes `asked`; `before` is what it pictures of the row. A long delivery has neither. */
  const question = (PrimaryEntityId: string, before: readonly object[], asked: readonly object[]) =>
    executionContext.parse({
      ...updateOfRun(),
      PrimaryEntityName: 'csp_agreementtemplate',
      PrimaryEntityId,
      Mode: 0,
      Stage: 20,
      InputParameters: asked,
      PreEntityImages: before,
    });
  const option = (Value: number) => ({ __type: 'OptionSetValue:http://schemas.microsoft.com/xrm/2011/Contracts', Value });
  const entity = (key: string, columns: Readonly<Record<string, unknown>>) => ({
    key,
    value: { Attributes: Object.entries(columns).map(([column, value]) => ({ key: column, value })) },
  });
  const may = (PrimaryEntityId: string, before: readonly object[], asked: readonly object[]) =>
    guardTemplate({ dataverse: world.client }, question(PrimaryEntityId, before, asked));
  const nowhere = 'dddddddd-0000-4000-8000-00000000dead';
  const mayWrite = (current: number, columns: Readonly<Record<string, unknown>>) =>
    may(nowhere, [entity('Image', { csp_publication: option(current) })], [entity('Target', columns)]);
  const changedWords = { csp_subject: 'Changed' };

  const states = [
    ['may be changed while it is a draft', publication.Draft, true],
    ['keeps its words once it is published', publication.Published, false],
    ['keeps its words after it is retired', publication.Retired, false],
  ] as const;

  test.each(states)('%s', async (_what, current, expected) => {
    expect(await mayWrite(current, changedWords)).toBe(expected);
  });

  test.each(states)('%s, also where Dataverse left out what is asked and what is there', async (_what, csp_publication, expected) => {
    const row = await world.dataverse.admin('POST', 'csp_agreementtemplates', { csp_name: 'Request', csp_publication });
    expect(await may(String(row['csp_agreementtemplateid']), [], [])).toBe(expected);
  });

  test.each([
    ['a draft, published', publication.Draft, publication.Published, true],
    ['a draft, retired without ever having been published', publication.Draft, publication.Retired, false],
    ['a published one, retired', publication.Published, publication.Retired, true],
    ['a published one, made a draft again', publication.Published, publication.Draft, false],
    ['a published one, written as it is', publication.Published, publication.Published, true],
    ['a retired one, published again', publication.Retired, publication.Published, false],
    ['a retired one, made a draft again', publication.Retired, publication.Draft, false],
  ])('goes on in one direction only: %s', async (_what, current, wanted, expected) => {
    expect(await mayWrite(current, { csp_publication: option(wanted), csp_publishedon: '/Date(1780315200000)/' })).toBe(expected);
  });

  test('that was published does not become a draft by being emptied of what it is', async () => {
    expect(await mayWrite(publication.Published, { csp_publication: null })).toBe(false);
  });

  test('may be given its last words as it is published, but none as it is retired', async () => {
    expect(await mayWrite(publication.Draft, { ...changedWords, csp_publication: option(publication.Published) })).toBe(true);
    expect(await mayWrite(publication.Published, { ...changedWords, csp_publication: option(publication.Retired) })).toBe(false);
  });

  test('is not judged while Dataverse cannot be read', async () => {
    world.onDataverse(() => {
      throw new Error('no Dataverse');
    });
    await expect(may(nowhere, [], [])).rejects.toThrow('Dataverse did not answer');
    world.onDataverse(() => null);
  });
});
