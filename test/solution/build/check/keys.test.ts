import { keys } from '../../../../solution/build/check/keys';
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
});
