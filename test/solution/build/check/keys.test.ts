import { keys } from '../../../../solution/build/check/keys';
import { label, text } from '../../../../solution/model/define';
import { tenantry } from '../../../../solution/model';
import { written } from '../../fixture';

describe('the check of alternate keys', () => {
  test('finds nothing in our solution', () => {
    expect(keys(written())).toEqual([]);
  });

  test('names a key of a column that the table does not have', () => {
    const tables = tenantry.tables.map((table) =>
      table.schemaName === 'csp_ProviderAccount' ? { ...table, keys: { csp_ProviderTenant: ['csp_ProviderId', 'csp_Tenant'] } } : table,
    );
    expect(keys(written({ tables }))).toEqual([
      'The key csp_ProviderTenant of csp_provideraccount is made of csp_tenant, which the table does not have.',
    ]);
  });

  test.each([
    [225, 225, 0],
    [225, 226, 1],
  ])('measures a key of texts of %i and %i characters against the 900 bytes of an index', (one, other, faults) => {
    const title = label('a', 'b', 'c', 'd');
    const columns = { csp_One: text(one, title), csp_Other: text(other, title) };
    const tables = tenantry.tables
      .slice(0, 1)
      .map((table) => ({ ...table, columns: { ...table.columns, ...columns }, keys: { csp_Key: Object.keys(columns) } }));
    expect(keys(written({ tables }))).toHaveLength(faults);
  });

  test.each([
    [16, 0],
    [17, 1],
  ])('takes %i columns or not', (count, faults) => {
    const columns = Object.fromEntries(Array.from({ length: count }, (_, index) => [`csp_C${index}`, text(1, label('a', 'b', 'c', 'd'))]));
    const tables = tenantry.tables
      .slice(0, 1)
      .map((table) => ({ ...table, columns: { ...table.columns, ...columns }, keys: { csp_Key: Object.keys(columns) } }));
    expect(keys(written({ tables }))).toHaveLength(faults);
  });
});
