import { readODataQuery } from '../../../../../sandbox/dataverse/query/odata/read';
import { covers } from '../../../platform/covers';
import { names } from '../names';

const read = (options: Record<string, string>) => readODataQuery(Object.entries(options), 'account', names);
const at = (...segments: string[]) => ({ path: segments.slice(0, -1), column: segments.at(-1) });

describe('the other query options', () => {
  test('nothing asked is everything', () => {
    expect(read({})).toEqual({
      table: 'account',
      columns: 'all',
      where: null,
      orders: [],
      links: [],
      expands: [],
      aggregates: [],
      groupBy: [],
      distinct: false,
      top: null,
      count: false,
      page: null,
    });
  });

  test('$select takes columns, lookups by value or by navigation property, and the star', () => {
    covers('dataverse: query $select');
    expect(read({ $select: 'name, _ownerid_value,primarycontactid,name' }).columns).toEqual(['name', 'ownerid', 'primarycontactid']);
    expect(read({ $select: '*' }).columns).toBe('all');
  });

  test('$select may end with a comma, as one of the official samples does', () => {
    expect(read({ $select: 'name,', $expand: 'primarycontactid($select=fullname)' }).columns).toEqual(['name']);
    expect(() => read({ $select: 'name,,revenue' })).toThrow('Syntax error at position 5');
    expect(() => read({ $select: ',name' })).toThrow('Syntax error at position 0');
  });

  test('$orderby takes columns, paths and aliases, ascending unless told', () => {
    covers('dataverse: query $orderby');
    expect(read({ $orderby: 'createdon desc, name,revenue asc,primarycontactid/fullname,@p1 desc', '@p1': 'statecode' }).orders).toEqual([
      { by: at('createdon'), descending: true },
      { by: at('name'), descending: false },
      { by: at('revenue'), descending: false },
      { by: at('primarycontactid', 'fullname'), descending: false },
      { by: at('statecode'), descending: true },
    ]);
  });

  test('$top and $count', () => {
    covers('dataverse: query $top');
    covers('dataverse: query $count');
    expect(read({ $top: '50', $count: 'true' })).toMatchObject({ top: 50, count: true });
    expect(read({ $top: '0', $count: 'false' })).toMatchObject({ top: 0, count: false });
  });

  test('$expand takes options, nests, and gives references', () => {
    covers('dataverse: query $expand');
    expect(
      read({
        $expand:
          "primarycontactid($select=fullname;$expand=createdby($select=fullname)),Account_Tasks($select=subject,_ownerid_value;$filter=statecode eq 0 and subject ne 'a;b';$orderby=createdon desc;$top=5),ownerid/$ref",
      }).expands,
    ).toEqual([
      {
        navigation: 'primarycontactid',
        columns: ['fullname'],
        where: null,
        orders: [],
        top: null,
        expands: [{ navigation: 'createdby', columns: ['fullname'], where: null, orders: [], top: null, expands: [], refOnly: false }],
        refOnly: false,
      },
      {
        navigation: 'Account_Tasks',
        columns: ['subject', 'ownerid'],
        where: {
          kind: 'and',
          of: [
            { kind: 'compare', left: at('statecode'), op: 'eq', right: 0 },
            { kind: 'compare', left: at('subject'), op: 'ne', right: 'a;b' },
          ],
        },
        orders: [{ by: at('createdon'), descending: true }],
        top: 5,
        expands: [],
        refOnly: false,
      },
      { navigation: 'ownerid', columns: 'all', where: null, orders: [], top: null, expands: [], refOnly: true },
    ]);
  });

  test('$apply filters, groups and aggregates', () => {
    covers('dataverse: query $apply');
    expect(
      read({
        $apply: 'filter(statecode eq 0)/groupby((statuscode,primarycontactid/fullname),aggregate(revenue with sum as total,$count as n))',
      }),
    ).toMatchObject({
      where: { kind: 'compare', left: at('statecode'), op: 'eq', right: 0 },
      groupBy: [
        { alias: 'statuscode', by: at('statuscode'), dateGrouping: null },
        { alias: 'contact_fullname', by: at('primarycontactid', 'fullname'), dateGrouping: null },
      ],
      aggregates: [
        { alias: 'total', column: 'revenue', function: 'sum', distinct: false },
        { alias: 'n', column: '', function: 'count', distinct: false },
      ],
    });
    expect(read({ $apply: 'groupby((statecode,statuscode))', $filter: "name eq 'x'" })).toMatchObject({
      aggregates: [],
      groupBy: [{ alias: 'statecode' }, { alias: 'statuscode' }],
      where: { right: 'x' },
    });
    expect(
      read({
        $apply: 'aggregate(revenue with average as a,createdon with max as b,createdon with min as c,name with countdistinct as d)',
      }).aggregates.map(({ function: name, distinct }) => [name, distinct]),
    ).toEqual([
      ['avg', false],
      ['max', false],
      ['min', false],
      ['countcolumn', true],
    ]);
  });
});
