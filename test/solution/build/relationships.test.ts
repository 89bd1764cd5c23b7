import { relationshipsOf } from '../../../solution/build/relationships';
import { findAll, firstElement, textOf, type XmlElement } from '../../../solution/build/xml';
import { account } from '../../../solution/model/tables/account';
import { providerAccount } from '../../../solution/model/tables/provider-account';

const schemaNames = new Map([
  ['account', 'Account'],
  ['csp_provider', 'csp_Provider'],
]);
const member = (root: XmlElement | undefined, name: string) => textOf(root && firstElement(root, name));
const written = relationshipsOf(providerAccount, schemaNames);
const named = (name: string) => written.find(({ attributes }) => attributes['Name'] === name);

describe('the relationships of a table', () => {
  test('are one for each lookup column', () => {
    expect(written.map(({ attributes }) => attributes['Name'])).toEqual([
      'csp_provider_csp_provideraccount',
      'csp_account_csp_provideraccount',
      'csp_provisioning_csp_provideraccount',
      'csp_account_csp_provideraccount_proposed',
      'csp_provisioning_csp_provideraccount_proposed',
    ]);
  });

  test('name tables and columns as their schemas do', () => {
    const found = named('csp_account_csp_provideraccount');
    expect(member(found, 'ReferencingEntityName')).toBe('csp_ProviderAccount');
    expect(member(found, 'ReferencedEntityName')).toBe('Account');
    expect(member(found, 'ReferencingAttributeName')).toBe('csp_AccountId');
  });

  test("navigate by the lookup's schema name on one side and by their own name on the other", () => {
    const roles = findAll(named('csp_account_csp_provideraccount') ?? { name: '', attributes: {}, children: [] }, 'EntityRelationshipRole');
    expect(roles.map((role) => [member(role, 'RelationshipRoleType'), member(role, 'NavigationPropertyName')])).toEqual([
      ['1', 'csp_AccountId'],
      ['0', 'csp_account_csp_provideraccount'],
    ]);
  });

  test('keep a provider that has tenants from being deleted, and only unlink an account', () => {
    expect(member(named('csp_provider_csp_provideraccount'), 'CascadeDelete')).toBe('Restrict');
    expect(member(named('csp_account_csp_provideraccount'), 'CascadeDelete')).toBe('RemoveLink');
  });

  test("are not repeated for the platform's own lookups", () => {
    expect(relationshipsOf(account, schemaNames).map(({ attributes }) => attributes['Name'])).toEqual(['csp_provideraccount_account']);
  });
});
