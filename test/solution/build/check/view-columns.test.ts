import { viewColumns } from '../../../../solution/build/check/view-columns';
import { tenantry } from '../../../../solution/model';
import type { View } from '../../../../solution/model/define-view';
import { provider } from '../../../../solution/model/tables/provider';
import { change, customized, remove } from '../../change';
import { written } from '../../fixture';

const view = (change: Partial<View>): View => ({
  table: provider,
  name: 'test',
  kind: 'public',
  label: { en: 'a', fr: 'b', de: 'c', bg: 'd' },
  isDefault: false,
  columns: [{ column: 'csp_Name', width: 100 }],
  conditions: [],
  orders: [],
  find: [],
  ...change,
});
const faultsOf = (change: Partial<View>) => viewColumns(written({ views: [view(change)] }));

describe('the check of columns in views', () => {
  test('finds nothing in our solution', () => {
    expect(viewColumns(written())).toEqual([]);
    expect(faultsOf({})).toEqual([]);
  });

  test.each<[string, Partial<View>]>([
    ['shown', { columns: [{ column: 'csp_Nothing', width: 100 }] }],
    ['filtered', { conditions: [{ column: 'csp_Nothing', operator: 'null' }] }],
    ['sorted by', { orders: [{ column: 'csp_Nothing' }] }],
    ['searched', { find: ['csp_Nothing'] }],
  ])('names a column that is %s and that the table does not have', (_how, broken) => {
    expect(faultsOf(broken)).toEqual([expect.stringContaining('asks for csp_nothing, which the table does not have.')]);
  });

  test('names a view that shows nothing', () => {
    expect(faultsOf({ columns: [] })).toEqual([expect.stringContaining('shows no column.')]);
  });

  test('names a column that is shown without being fetched', () => {
    const parts = customized(
      written({ views: [view({})] }),
      change('attribute', ({ attributes }) => attributes['name'] === 'csp_name', remove),
    );
    expect(viewColumns(parts)).toEqual([expect.stringContaining('shows csp_name without fetching it.')]);
  });

  test('names a view that fetches another table', () => {
    const parts = customized(
      written({ views: tenantry.views.slice(0, 1) }),
      change(
        'entity',
        ({ attributes }) => attributes['name'] === 'account',
        (entity) => ({ ...entity, attributes: { name: 'contact' } }),
      ),
    );
    expect(viewColumns(parts)).toEqual([expect.stringContaining('of account fetches contact instead.')]);
  });
});
