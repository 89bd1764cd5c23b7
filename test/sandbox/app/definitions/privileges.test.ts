import type { CurrentUser } from '../../../../sandbox/app/contract/user';
import { allPrivileges, mayRead } from '../../../../sandbox/app/definitions/privileges';
import { tableOf } from '../../../../sandbox/dataverse/definitions/definitions';
import { mergeDefinitions } from '../../../../sandbox/dataverse/definitions/merge';

const definitions = mergeDefinitions([]);
const holding = (...privileges: readonly string[]): CurrentUser => ({
  userId: '00000000-0000-4000-8000-000000000001',
  name: 'Sofia',
  email: 'sofia@northwind.example',
  languageId: 1033,
  localeId: 1033,
  timeZone: 'UTC',
  roles: [],
  privileges,
  currencies: [{ id: 'eur', name: 'Euro', code: 'EUR', symbol: '€', precision: 2, isBase: true, isDefault: true }],
  organization: { id: '00000000-0000-4000-8000-000000000002', name: 'Northwind' },
});

describe('what a person may read in the app', () => {
  test.each([
    ['account', 'prvReadAccount'],
    ['email', 'prvReadActivity'],
    ['task', 'prvReadActivity'],
    ['activitypointer', 'prvReadActivity'],
    ['annotation', 'prvReadNote'],
    ['systemuser', 'prvReadUser'],
    ['savedquery', 'prvreadquery'],
  ])('of %s goes by the privilege %s', (name, privilege) => {
    const table = tableOf(definitions, name);
    expect([mayRead(table, holding(privilege)), mayRead(table, holding('prvReadLead', `${privilege}s`))]).toEqual([true, false]);
  });

  test('is every table for who holds all privileges, and each privilege is told once', () => {
    const all = allPrivileges(definitions);
    expect([...definitions.tables.values()].filter((table) => !mayRead(table, holding(...all)))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});
