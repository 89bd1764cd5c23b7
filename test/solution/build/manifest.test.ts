import { findAll, firstElement, textOf } from '../../../solution/build/xml';
import { tenantry } from '../../../solution/model';
import { written } from '../fixture';

const { manifest } = written();
const behaviors = (name: string) =>
  findAll(manifest, 'RootComponent')
    .filter(({ attributes }) => attributes['schemaName'] === name)
    .map(({ attributes }) => attributes['behavior']);

describe('solution.xml', () => {
  test('says what the solution is called, in which version, and whose it is', () => {
    const head = firstElement(manifest, 'SolutionManifest');
    const member = (name: string) => textOf(head && findAll(head, name)[0]);
    expect([member('UniqueName'), member('CustomizationPrefix'), member('CustomizationOptionValuePrefix')]).toEqual([
      'Tenantry',
      'csp',
      '72700',
    ]);
    expect(member('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test('brings our tables whole, and the accounts and contacts of the platform as shells', () => {
    for (const { schemaName } of tenantry.tables) expect(behaviors(schemaName.toLowerCase())).toEqual(['0']);
    expect([behaviors('account'), behaviors('contact')]).toEqual([['1'], ['1']]);
  });

  test('demands nothing of the environment that not every environment has', () => {
    expect(findAll(manifest, 'MissingDependency')).toEqual([]);
  });
});
