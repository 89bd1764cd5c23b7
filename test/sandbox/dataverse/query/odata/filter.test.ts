import type { Condition } from '../../../../../sandbox/dataverse/query/plan';
import { readODataQuery } from '../../../../../sandbox/dataverse/query/odata/read';
import { covers } from '../../../platform/covers';
import { names } from '../names';

const where = (filter: string, aliases: Record<string, string> = {}): Condition | null =>
  readODataQuery(Object.entries({ $filter: filter, ...aliases }), 'account', names).where;

const at = (...segments: string[]) => ({ path: segments.slice(0, -1), column: segments.at(-1) });
const guid = '3adbf27c-8efb-e511-80d2-00155db07c77';

describe('$filter', () => {
  test.each<[string, unknown]>([
    ["name eq 'Contoso'", { kind: 'compare', left: at('name'), op: 'eq', right: 'Contoso' }],
    ["name eq 'O''Brien & Co'", { kind: 'compare', left: at('name'), op: 'eq', right: "O'Brien & Co" }],
    ["name eq ''", { kind: 'compare', left: at('name'), op: 'eq', right: '' }],
    ['revenue ne null', { kind: 'compare', left: at('revenue'), op: 'ne', right: null }],
    ['revenue ge 12.50', { kind: 'compare', left: at('revenue'), op: 'ge', right: 12.5 }],
    ['revenue lt -0.5', { kind: 'compare', left: at('revenue'), op: 'lt', right: -0.5 }],
    ['numberofemployees eq 9007199254740993', { kind: 'compare', left: at('numberofemployees'), op: 'eq', right: '9007199254740993' }],
    ['donotemail eq true', { kind: 'compare', left: at('donotemail'), op: 'eq', right: true }],
    ['createdon ge 2026-01-31T23:59:59.123Z', { kind: 'compare', left: at('createdon'), op: 'ge', right: '2026-01-31T23:59:59.123Z' }],
    ['createdon le 2026-12-31', { kind: 'compare', left: at('createdon'), op: 'le', right: '2026-12-31' }],
    [`_parentaccountid_value eq ${guid.toUpperCase()}`, { kind: 'compare', left: at('parentaccountid'), op: 'eq', right: guid }],
    ['parentaccountid eq null', { kind: 'compare', left: at('parentaccountid'), op: 'eq', right: null }],
    [`primarycontactid/contactid eq ${guid}`, { kind: 'compare', left: at('primarycontactid', 'contactid'), op: 'eq', right: guid }],
    [
      "primarycontactid/createdby/fullname eq 'X'",
      { kind: 'compare', left: at('primarycontactid', 'createdby', 'fullname'), op: 'eq', right: 'X' },
    ],
    ['name eq name', { kind: 'compare', left: at('name'), op: 'eq', right: at('name') }],
    ['5 lt numberofemployees', { kind: 'compare', left: at('numberofemployees'), op: 'gt', right: 5 }],
  ])('compares: %s', (filter, expected) => {
    covers('dataverse: query $filter');
    expect(where(filter)).toEqual(expected);
  });

  test('binds "and" tighter than "or", and parentheses tightest', () => {
    const [a, b, c] = ['revenue eq 1', 'revenue eq 2', 'revenue eq 3'].map((filter) => where(filter));
    expect(where('revenue eq 1 or revenue eq 2 and revenue eq 3')).toEqual({ kind: 'or', of: [a, { kind: 'and', of: [b, c] }] });
    expect(where('(revenue eq 1 or revenue eq 2) and revenue eq 3')).toEqual({ kind: 'and', of: [{ kind: 'or', of: [a, b] }, c] });
    expect(where('revenue eq 1 and revenue eq 2 and revenue eq 3')).toEqual({ kind: 'and', of: [a, b, c] });
    expect(where('not (revenue eq 1) and revenue eq 2')).toEqual({ kind: 'and', of: [{ kind: 'not', of: a }, b] });
  });

  test.each([
    ["contains(name,'365')", '%365%'],
    ["startswith(name,'Micro')", 'Micro%'],
    ["endswith(name, 'E5')", '%E5'],
    ["contains(name,'50[%]')", '%50\\%%'],
    ["contains(name,'a_b%c')", '%a_b%c%'],
    ["contains(name,'C:\\')", '%C:\\\\%'],
  ])('looks for text with the wildcards that the service lets through: %s', (filter, pattern) => {
    covers('dataverse: query $filter contains, startswith, endswith');
    expect(where(filter)).toEqual({ kind: 'like', left: at('name'), pattern });
  });

  test('asks about the rows of a collection, nested too', () => {
    covers('dataverse: query $filter any and all');
    expect(where("Account_Tasks/any(t:t/statecode eq 0 and contains(t/subject,'x'))")).toEqual({
      kind: 'any',
      collection: ['Account_Tasks'],
      where: {
        kind: 'and',
        of: [
          { kind: 'compare', left: at('statecode'), op: 'eq', right: 0 },
          { kind: 'like', left: at('subject'), pattern: '%x%' },
        ],
      },
    });
    expect(where("Account_Tasks/all(o:o/ownerid/fullname eq 'A')")).toMatchObject({
      kind: 'all',
      where: { left: at('ownerid', 'fullname') },
    });
    expect(where('Account_Tasks/any() and not Account_Tasks/any()')).toMatchObject({ of: [{ kind: 'any', where: null }, { kind: 'not' }] });
    expect(where("contact_customer_accounts/any(c:c/contact_tasks/any(t:t/subject ne 'N/A'))")).toEqual({
      kind: 'any',
      collection: ['contact_customer_accounts'],
      where: { kind: 'any', collection: ['contact_tasks'], where: { kind: 'compare', left: at('subject'), op: 'ne', right: 'N/A' } },
    });
  });

  test.each<[string, Record<string, string>, unknown]>([
    [
      "Microsoft.Dynamics.CRM.In(PropertyName='statuscode',PropertyValues=['1','2'])",
      {},
      { kind: 'in', left: at('statuscode'), values: ['1', '2'] },
    ],
    [
      'Microsoft.Dynamics.CRM.In(PropertyName=@p1,PropertyValues=@p2)',
      { '@p1': "'name'", '@p2': '["O\'Brien","Men\\u0027s"]' },
      { kind: 'in', left: at('name'), values: ["O'Brien", "Men's"] },
    ],
    [
      "Microsoft.Dynamics.CRM.NotIn(PropertyName='name',PropertyValues=[])",
      {},
      { kind: 'not', of: { kind: 'in', left: at('name'), values: [] } },
    ],
    [
      'Microsoft.Dynamics.CRM.Between(PropertyName=\'numberofemployees\',PropertyValues=["5","2000"])',
      {},
      {
        kind: 'and',
        of: [
          { kind: 'compare', left: at('numberofemployees'), op: 'ge', right: '5' },
          { kind: 'compare', left: at('numberofemployees'), op: 'le', right: '2000' },
        ],
      },
    ],
    [
      "Microsoft.Dynamics.CRM.LastXHours(PropertyName='modifiedon',PropertyValue='1')",
      {},
      { kind: 'operator', left: at('modifiedon'), name: 'last-x-hours', values: ['1'] },
    ],
    [
      'not Microsoft.Dynamics.CRM.Last7Days(PropertyName=@p1)',
      { '@p1': "'createdon'" },
      { kind: 'not', of: { kind: 'operator', left: at('createdon'), name: 'last-seven-days', values: [] } },
    ],
    [
      "Microsoft.Dynamics.CRM.ContainValues(PropertyName='category',PropertyValues=['1','2'])",
      {},
      { kind: 'operator', left: at('category'), name: 'contain-values', values: ['1', '2'] },
    ],
    [
      "Microsoft.Dynamics.CRM.EqualUserId(PropertyName='_ownerid_value')",
      {},
      { kind: 'operator', left: at('ownerid'), name: 'eq-userid', values: [] },
    ],
    [
      "Account_Tasks/any(t:Microsoft.Dynamics.CRM.Today(PropertyName='createdon'))",
      {},
      { kind: 'any', collection: ['Account_Tasks'], where: { kind: 'operator', left: at('createdon'), name: 'today', values: [] } },
    ],
  ])('knows the query functions of the service: %s', (filter, aliases, expected) => {
    covers('dataverse: query functions of Microsoft.Dynamics.CRM');
    expect(where(filter, aliases)).toEqual(expected);
  });

  test('puts the value of a parameter alias in its place', () => {
    covers('dataverse: query parameter aliases');
    expect(where('@p1 ne @p3 and contains(@p2, @p4)', { '@p1': 'revenue', '@p2': 'name', '@p3': 'null', '@p4': "'a'" })).toEqual({
      kind: 'and',
      of: [
        { kind: 'compare', left: at('revenue'), op: 'ne', right: null },
        { kind: 'like', left: at('name'), pattern: '%a%' },
      ],
    });
  });
});
