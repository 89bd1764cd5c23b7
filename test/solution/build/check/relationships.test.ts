import { relationships } from '../../../../solution/build/check/relationships';
import { label, lookup } from '../../../../solution/model/define';
import { tenantry } from '../../../../solution/model';
import { provider } from '../../../../solution/model/tables/provider';
import { change, customized, remove, withText } from '../../change';
import { written } from '../../fixture';

const named = (name: string) => (found: { attributes: Readonly<Record<string, string>> }) => found.attributes['Name'] === name;

describe('the check of relationships', () => {
  test('finds nothing in our solution', () => {
    expect(relationships(written())).toEqual([]);
  });

  test('names a lookup without a relationship', () => {
    const parts = customized(written(), change('EntityRelationship', named('csp_account_csp_agreement'), remove));
    expect(relationships(parts)).toEqual(['The lookup csp_agreement.csp_accountid has 0 relationships instead of one.']);
  });

  test('names a lookup of a table that does not exist', () => {
    const columns = { ...provider.columns, csp_DealId: lookup('csp_deal', 'csp_deal_csp_provider', label('a', 'b', 'c', 'd')) };
    const tables = tenantry.tables.map((table) => (table.schemaName === 'csp_Provider' ? { ...table, columns } : table));
    expect(relationships(written({ tables }))).toEqual([
      'The relationship csp_deal_csp_provider ties csp_provider to csp_deal; one of them does not exist.',
    ]);
  });

  test('names a relationship of a column that is no lookup', () => {
    const parts = customized(
      written(),
      change('ReferencingAttributeName', ({ children }) => children[0] === 'csp_ConsentedBy', withText('csp_Steps')),
    );
    expect(relationships(parts)).toEqual([
      'The lookup csp_provider.csp_consentedby has 0 relationships instead of one.',
      'The relationship csp_systemuser_csp_provider_consent speaks of csp_provider.csp_steps, which is no lookup.',
    ]);
  });
});
