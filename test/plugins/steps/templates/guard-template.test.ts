import { publication } from '../../../../solution/rows';
import { guardTemplate } from '../../../../plugins/steps/templates/guard-template';
import { executionContext } from '../../../../plugins/webhook/execution-context';
import { updateOfRun } from '../../world/execution-context';
import { createWorld, type World } from '../../world/world';

describe('the words of a template', () => {
  let world: World;
  beforeAll(async () => void (world = await createWorld()));
  afterAll(() => world.close());

  /** What Dataverse asks before it writes; `before` is what it pictures of the row. */
  const question = (PrimaryEntityId: string, before: readonly object[]) =>
    executionContext.parse({
      ...updateOfRun(),
      PrimaryEntityName: 'csp_agreementtemplate',
      PrimaryEntityId,
      Mode: 0,
      Stage: 20,
      PreEntityImages: before,
    });
  const pictured = (value: number) => ({
    key: 'Image',
    value: {
      Attributes: [
        { key: 'csp_publication', value: { __type: 'OptionSetValue:http://schemas.microsoft.com/xrm/2011/Contracts', Value: value } },
      ],
    },
  });
  const may = (PrimaryEntityId: string, before: readonly object[]) =>
    guardTemplate({ dataverse: world.client }, question(PrimaryEntityId, before));

  const states = [
    ['may be changed in a draft', publication.Draft, true],
    ['stay as they are in a published one', publication.Published, false],
    ['stay as they were in a retired one', publication.Retired, false],
  ] as const;

  test.each(states)('%s', async (_what, value, expected) => {
    expect(await may('dddddddd-0000-4000-8000-00000000dead', [pictured(value)])).toBe(expected);
  });

  test.each(states)('%s, also where Dataverse left the picture out', async (_what, csp_publication, expected) => {
    const row = await world.dataverse.admin('POST', 'csp_agreementtemplates', { csp_name: 'Request', csp_publication });
    expect(await may(String(row['csp_agreementtemplateid']), [])).toBe(expected);
  });

  test('are not judged while Dataverse cannot be read', async () => {
    world.onDataverse(() => {
      throw new Error('no Dataverse');
    });
    await expect(may('dddddddd-0000-4000-8000-00000000dead', [])).rejects.toThrow('Dataverse did not answer');
    world.onDataverse(() => null);
  });
});
