import { targetsOf } from '../../../../sandbox/dataverse/definitions/definitions';
import { mergeDefinitions } from '../../../../sandbox/dataverse/definitions/merge';
import { readSolution } from '../../../../sandbox/dataverse/solution/read';
import { relationship, table, text, texts, untold } from '../../../../sandbox/dataverse/system/words';
import type { Solution } from '../../../../sandbox/dataverse/solution/types';
import { tenantryZip } from '../tenantry';

const empty: Solution = {
  ...readSolution(tenantryZip()),
  tables: [],
  optionSets: [],
  relationships: [],
  manyToMany: [],
  forms: [],
  views: [],
};

describe('definitions of the platform', () => {
  const definitions = mergeDefinitions([]);

  test.each([
    'account',
    'contact',
    'systemuser',
    'annotation',
    'email',
    'environmentvariabledefinition',
    'asyncoperation',
    'systemuserroles',
  ])('have the table %s', (name) => {
    expect(definitions.tables.has(name)).toBe(true);
  });

  test('give every column of account, contact and e-mail that people see a label in four languages', () => {
    const unseen =
      /^(?:accountid|contactid|activityid|donotpostalmail|versionnumber|.*onbehalfby|owning(?:user|team)|overriddencreatedon|importsequencenumber|timezoneruleversionnumber|utcconversiontimezonecode|.*itude)$/;
    const missing = ['account', 'contact', 'email'].flatMap((name) =>
      [...(definitions.attributes.get(name)?.values() ?? [])]
        .filter((each) => !unseen.test(each.logicalName) && [1033, 1036, 1031, 1026].some((language) => !each.labels[language]))
        .map((each) => `${name}.${each.logicalName}`),
    );
    expect(missing).toEqual([]);
  });

  test('have an option set for each choice', () => {
    const missing = [...definitions.tables.values()].flatMap((each) =>
      each.attributes
        .filter((one) => one.optionSet !== undefined && !definitions.optionSets.has(one.optionSet))
        .map((one) => `${each.logicalName}.${one.logicalName}`),
    );
    expect(missing).toEqual([]);
  });

  test('let owners be users and teams', () => {
    expect(targetsOf(definitions, 'account', 'ownerid')).toEqual(['systemuser', 'team']);
    expect(targetsOf(definitions, 'contact', 'parentcustomerid')).toEqual(['account', 'contact']);
  });

  test('have for every relationship a column at its one end', () => {
    const dangling = definitions.relationships.filter(
      ({ referencing }) => !definitions.attributes.get(referencing.table)?.has(referencing.attribute),
    );
    expect(dangling.map((each) => each.name)).toEqual([]);
  });
});

describe('a solution laid over the platform', () => {
  test('adds columns to its tables without taking their texts or their other columns', () => {
    const account = {
      ...table({
        schemaName: 'Account',
        set: 'accounts',
        primaryId: 'accountid',
        primaryName: 'name',
        labels: {},
        pluralLabels: {},
        ownership: 'user',
        attributes: [text('x_extra', 10)],
      }),
    };
    const merged = mergeDefinitions([{ ...empty, tables: [account] }]).tables.get('account');
    expect(merged?.labels[1033]).toBe('Account');
    expect(merged?.attributes.map((each) => each.logicalName)).toEqual(expect.arrayContaining(['x_extra', 'telephone1', 'createdon']));
  });

  test('may rename a table', () => {
    const account = table({
      schemaName: 'Account',
      set: 'accounts',
      primaryId: 'accountid',
      primaryName: 'name',
      labels: texts('Customer', 'Client', 'Kunde', 'Клиент'),
      pluralLabels: untold(''),
      ownership: 'user',
      attributes: [],
    });
    expect(mergeDefinitions([{ ...empty, tables: [account] }]).tables.get('account')?.labels[1031]).toBe('Kunde');
  });

  test('loses relationships to tables that are not here, and keeps the rest', () => {
    const relationships = [
      relationship('to_nowhere', ['account', 'x_leadid', 'x_LeadId'], ['lead', 'to_nowhere']),
      relationship('to_contact', ['account', 'x_contactid', 'x_ContactId'], ['contact', 'to_contact']),
    ];
    const { navigations } = mergeDefinitions([{ ...empty, relationships }]);
    expect(navigations.get('account')?.has('x_LeadId')).toBe(false);
    expect(navigations.get('contact')?.get('to_contact')).toMatchObject({ kind: 'many', table: 'account', column: 'x_contactid' });
  });

  test('connects many to many, seen from both ends', () => {
    const manyToMany = [
      {
        name: 'x_account_role',
        intersect: 'x_accountrole',
        first: { table: 'account', navigation: 'x_roles' },
        second: { table: 'role', navigation: 'x_accounts' },
      },
    ];
    const { navigations, tables } = mergeDefinitions([{ ...empty, manyToMany }]);
    expect(navigations.get('account')?.get('x_roles')).toMatchObject({
      kind: 'manyToMany',
      table: 'role',
      here: 'accountid',
      there: 'roleid',
    });
    expect(navigations.get('role')?.get('x_accounts')).toMatchObject({ kind: 'manyToMany', table: 'account', here: 'roleid' });
    expect(tables.get('x_accountrole')?.ownership).toBe('none');
  });
});
