import { prefix } from '../../../../solution/build/check/prefix';
import { label, lookup, text } from '../../../../solution/model/define';
import { tenantry } from '../../../../solution/model';
import { provider } from '../../../../solution/model/tables/provider';
import type { Solution } from '../../../../solution/model/define-solution';
import { written } from '../../fixture';

const title = label('a', 'b', 'c', 'd');
const withColumns = (columns: Solution['tables'][number]['columns']): Partial<Solution> => ({
  tables: [{ ...provider, columns: { ...provider.columns, ...columns } }],
});

describe('the check of the prefix', () => {
  test('finds nothing in our solution', () => {
    expect(prefix(written())).toEqual([]);
  });

  test.each<[string, Partial<Solution>]>([
    ['table Provider', { tables: [{ ...provider, schemaName: 'Provider' }] }],
    ['column Size', withColumns({ Size: text(10, title) })],
    ['key Size', { tables: [{ ...provider, keys: { Size: ['csp_Name'] } }] }],
    ['relationship account_thing', withColumns({ csp_AccountId: lookup('account', 'account_thing', title) })],
    ['choice size', { choices: [{ name: 'size', label: title, values: {}, labels: {} }] }],
    ['web resource size.js', { webResources: [{ name: 'size.js', type: 'script', title: 'Size' }] }],
    ['control Tenantry.Size', { controls: [{ name: 'Tenantry.Size' }] }],
    ['app Tenantry', { app: { ...tenantry.app, uniqueName: 'Tenantry' } }],
  ])('names the %s', (name, change) => {
    expect(prefix(written(change))).toContain(`The ${name} does not begin with csp_.`);
  });
});
