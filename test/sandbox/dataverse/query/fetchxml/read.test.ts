import type { Condition, Query } from '../../../../../sandbox/dataverse/query/plan';
import { readFetchXml } from '../../../../../sandbox/dataverse/query/fetchxml/read';
import { covers } from '../../../platform/covers';
import { names } from '../names';

const read = (entity: string, fetch = ''): Query =>
  readFetchXml(`<fetch ${fetch}><entity name="account">${entity}</entity></fetch>`, names);
const where = (condition: string): Condition | null => read(`<filter>${condition}</filter>`).where;
const own = (column: string) => ({ path: [], column });

describe('FetchXML', () => {
  test('nothing named is every column of every row', () => {
    covers('dataverse: fetchXml');
    expect(readFetchXml('<fetch version="1.0" mapping="logical" no-lock="true"><entity name="account"/></fetch>', names)).toEqual({
      table: 'account',
      columns: 'all',
      where: null,
      orders: [],
      sortsChoicesByLabel: true,
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

  test('a view of a model-driven app', () => {
    expect(
      read(
        '<attribute name="accountid"/><attribute name="name"/><attribute name="name"/><order attribute="name" descending="false"/><filter type="and"><condition attribute="statecode" operator="eq" value="0"/></filter>',
        'distinct="true" returntotalrecordcount="true"',
      ),
    ).toMatchObject({
      columns: ['accountid', 'name'],
      where: { kind: 'compare', left: own('statecode'), op: 'eq', right: '0' },
      orders: [{ by: own('name'), descending: false }],
      distinct: true,
      count: true,
    });
    expect(read('<all-attributes/>').columns).toBe('all');
  });

  test.each<[string, unknown]>([
    ['<condition attribute="name" operator="neq" value="x"/>', { kind: 'compare', left: own('name'), op: 'ne', right: 'x' }],
    ['<condition attribute="revenue" operator="ge" value="5"/>', { kind: 'compare', left: own('revenue'), op: 'ge', right: '5' }],
    ['<condition attribute="name" operator="eq" value=""/>', { kind: 'compare', left: own('name'), op: 'eq', right: '' }],
    ['<condition attribute="name" operator="eq" valueof="name"/>', { kind: 'compare', left: own('name'), op: 'eq', right: own('name') }],
    ['<condition attribute="name" operator="null"/>', { kind: 'compare', left: own('name'), op: 'eq', right: null }],
    ['<condition attribute="name" operator="not-null"/>', { kind: 'compare', left: own('name'), op: 'ne', right: null }],
    ['<condition attribute="name" operator="like" value="%a_b%"/>', { kind: 'like', left: own('name'), pattern: '%a_b%' }],
    [
      '<condition attribute="name" operator="not-like" value="a%"/>',
      { kind: 'not', of: { kind: 'like', left: own('name'), pattern: 'a%' } },
    ],
    ['<condition attribute="name" operator="begins-with" value="a"/>', { kind: 'like', left: own('name'), pattern: 'a%' }],
    [
      '<condition attribute="name" operator="not-begin-with" value="a"/>',
      { kind: 'not', of: { kind: 'like', left: own('name'), pattern: 'a%' } },
    ],
    ['<condition attribute="name" operator="ends-with" value="[%]"/>', { kind: 'like', left: own('name'), pattern: '%\\%' }],
    [
      '<condition attribute="name" operator="not-end-with" value="a"/>',
      { kind: 'not', of: { kind: 'like', left: own('name'), pattern: '%a' } },
    ],
    [
      '<condition attribute="statuscode" operator="in"><value>1</value><value uiname="Two"> 2 </value></condition>',
      { kind: 'in', left: own('statuscode'), values: ['1', '2'] },
    ],
    [
      '<condition attribute="statuscode" operator="not-in"><value>1</value></condition>',
      { kind: 'not', of: { kind: 'in', left: own('statuscode'), values: ['1'] } },
    ],
    ['<condition attribute="ownerid" operator="eq-userid"/>', { kind: 'operator', left: own('ownerid'), name: 'eq-userid', values: [] }],
    [
      '<condition attribute="ownerid" operator="ne-businessid"/>',
      { kind: 'operator', left: own('ownerid'), name: 'ne-businessid', values: [] },
    ],
    ['<condition attribute="createdon" operator="today"/>', { kind: 'operator', left: own('createdon'), name: 'today', values: [] }],
    [
      '<condition attribute="createdon" operator="last-x-days" value="7"/>',
      { kind: 'operator', left: own('createdon'), name: 'last-x-days', values: ['7'] },
    ],
    [
      '<condition attribute="createdon" operator="olderthan-x-months" value="2"/>',
      { kind: 'operator', left: own('createdon'), name: 'olderthan-x-months', values: ['2'] },
    ],
    [
      '<condition attribute="createdon" operator="on-or-after" value="2026-01-31"/>',
      { kind: 'operator', left: own('createdon'), name: 'on-or-after', values: ['2026-01-31'] },
    ],
    [
      '<condition attribute="category" operator="contain-values"><value>1</value><value>2</value></condition>',
      { kind: 'operator', left: own('category'), name: 'contain-values', values: ['1', '2'] },
    ],
  ])('has the condition %s', (condition, expected) => {
    covers('dataverse: fetchXml condition operators');
    expect(where(condition)).toEqual(expected);
  });

  test('takes both ends of "between", and all but those of "not-between"', () => {
    const both = {
      kind: 'and',
      of: [
        { kind: 'compare', left: own('revenue'), op: 'ge', right: '6' },
        { kind: 'compare', left: own('revenue'), op: 'le', right: '20' },
      ],
    };
    expect(where('<condition attribute="revenue" operator="between"><value>6</value><value>20</value></condition>')).toEqual(both);
    expect(where('<condition attribute="revenue" operator="not-between"><value>6</value><value>20</value></condition>')).toEqual({
      kind: 'not',
      of: both,
    });
  });

  test('nests filters; an empty one filters nothing', () => {
    const [a, b, c] = ['1', '2', '3'].map((value) => where(`<condition attribute="revenue" operator="eq" value="${value}"/>`));
    const conditions = [1, 2, 3].map((value) => `<condition attribute="revenue" operator="eq" value="${value}"/>`);
    expect(where(`<filter type="or">${conditions[0]}${conditions[1]}</filter>${conditions[2]}<filter/>`)).toEqual({
      kind: 'and',
      of: [{ kind: 'or', of: [a, b] }, c],
    });
    expect(read(`<filter>${conditions[0]}</filter><filter>${conditions[1]}</filter>`).where).toEqual({ kind: 'and', of: [a, b] });
    expect(read('<filter type="or" isquickfindfields="1"/>').where).toBeNull();
  });

  test('joins tables, nested, inner unless told, with names for those that have none', () => {
    covers('dataverse: fetchXml link-entity');
    expect(
      read(
        '<link-entity name="contact" from="contactid" to="primarycontactid" link-type="outer" alias="person"><attribute name="fullname"/><filter><condition attribute="fullname" operator="not-null"/></filter><order attribute="lastname"/><link-entity name="systemuser" from="systemuserid" to="createdby"/></link-entity>',
      ).links,
    ).toEqual([
      {
        table: 'contact',
        from: 'contactid',
        to: 'primarycontactid',
        alias: 'person',
        outer: true,
        columns: ['fullname'],
        where: { kind: 'compare', left: own('fullname'), op: 'ne', right: null },
        orders: [{ by: own('lastname'), descending: false }],
        links: [
          {
            table: 'systemuser',
            from: 'systemuserid',
            to: 'createdby',
            alias: 'systemuser2',
            outer: false,
            columns: [],
            where: null,
            orders: [],
            links: [],
          },
        ],
      },
    ]);
  });

  test('filters and sorts the row by columns of what it is joined to', () => {
    const link =
      '<link-entity name="contact" from="contactid" to="primarycontactid" alias="c"/><link-entity name="systemuser" from="systemuserid" to="ownerid"/>';
    expect(
      read(
        `<filter type="or"><condition entityname="c" attribute="fullname" operator="eq" value="x"/><condition entityname="systemuser" attribute="fullname" operator="null"/><condition attribute="name" operator="eq" valueof="c.fullname"/></filter><order entityname="c" attribute="lastname" descending="true"/><order attribute="name"/>${link}`,
      ),
    ).toMatchObject({
      where: {
        kind: 'or',
        of: [
          { left: { path: ['c'], column: 'fullname' } },
          { left: { path: ['systemuser2'], column: 'fullname' } },
          { left: own('name'), right: { path: ['c'], column: 'fullname' } },
        ],
      },
      orders: [
        { by: { path: ['c'], column: 'lastname' }, descending: true },
        { by: own('name'), descending: false },
      ],
    });
  });

  test('aggregates and groups, by parts of dates and by columns of joined tables', () => {
    covers('dataverse: fetchXml aggregate');
    expect(
      read(
        '<attribute name="revenue" alias="total" aggregate="sum"/><attribute name="name" alias="names" aggregate="countcolumn" distinct="true"/><attribute name="createdon" alias="month" groupby="true" dategrouping="month"/><order alias="total" descending="true"/><link-entity name="contact" from="contactid" to="primarycontactid" alias="c"><attribute name="fullname" alias="person" groupby="true"/></link-entity>',
        'aggregate="true"',
      ),
    ).toMatchObject({
      columns: [],
      aggregates: [
        { alias: 'total', column: 'revenue', function: 'sum', distinct: false },
        { alias: 'names', column: 'name', function: 'countcolumn', distinct: true },
      ],
      groupBy: [
        { alias: 'month', by: own('createdon'), dateGrouping: 'month' },
        { alias: 'person', by: { path: ['c'], column: 'fullname' }, dateGrouping: null },
      ],
      orders: [{ by: { path: [], column: 'total' }, descending: true }],
      links: [{ alias: 'c', columns: [] }],
    });
  });

  test.each([
    ['count="3" page="2" paging-cookie="&lt;cookie page=&quot;1&quot;/&gt;"', { size: 3, number: 2, cookie: '<cookie page="1"/>' }, null],
    ['count="3"', { size: 3, number: 1, cookie: null }, null],
    ['page="4"', { size: 5000, number: 4, cookie: null }, null],
    ['count="99999"', { size: 5000, number: 1, cookie: null }, null],
    ['top="7"', null, 7],
    ['top="7" count="50"', null, 7],
  ])('reads how much is wanted: %s', (fetch, page, top) => {
    covers('dataverse: fetchXml paging cookie');
    expect(read('', fetch)).toMatchObject({ page, top });
  });

  test('drops what is not held where it is asked to be loose', () => {
    const text =
      '<fetch datasource="retained"><entity name="account"><no-attrs/><attribute name="name" usertimezone="false"/><filter><link-entity name="contact"/></filter></entity></fetch>';
    expect(readFetchXml(text, names, { loose: true })).toMatchObject({ columns: ['name'], where: null, links: [] });
  });
});
