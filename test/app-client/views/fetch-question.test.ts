import fc from 'fast-check';
import type { ColumnFilter } from '../../../sandbox/app/client/views/column-filter';
import { fetchXmlOf, quickFindColumns, type RowQuestion } from '../../../sandbox/app/client/views/fetch-question';
import { app, boats, boatView, quickFindView } from '../frame/definitions';

const question: RowQuestion = {
  table: boats,
  tables: app.tables,
  view: boatView,
  orders: [],
  filters: [],
  words: '',
  relatedTo: null,
  page: 1,
  pageSize: 50,
  cookie: null,
};
const ask = (changes: Partial<RowQuestion> = {}): Element =>
  new DOMParser().parseFromString(fetchXmlOf({ ...question, ...changes }), 'text/xml').documentElement;
const filter = (changes: Partial<ColumnFilter>): Element =>
  ask({ filters: [{ column: 'new_name', operator: 'eq', values: ['Ada'], ...changes }] });
/** Conditions that the question has beyond the view's own. */
const added = (fetch: Element) => [...fetch.querySelectorAll('condition')].slice(1).map((condition) => condition.outerHTML);

describe('the question of a grid', () => {
  it('is the view’s own, by page, with a total, and without a limit that would hide pages', () => {
    const fetch = ask({ page: 3, pageSize: 25 });
    expect(Object.fromEntries([...fetch.attributes].map(({ name, value }) => [name, value]))).toEqual({
      count: '25',
      page: '3',
      returntotalrecordcount: 'true',
    });
    expect(added(fetch)).toEqual([]);
  });

  it('always asks for key and name of the row', () => {
    const bare = { ...boatView, fetchXml: '<fetch><entity name="new_boat"/></fetch>' };
    expect([...ask({ view: bare }).querySelectorAll('attribute')].map((each) => each.getAttribute('name')).sort()).toEqual([
      'new_boatid',
      'new_name',
    ]);
    expect(ask().querySelectorAll('attribute[name="new_name"]')).toHaveLength(1);
  });

  it('takes the paging cookie out of the answer before, where it is URL-encoded twice', () => {
    const inner = '<cookie page="1"><new_name last="A&quot;b" /></cookie>';
    const cookie = `<cookie pagenumber="2" pagingcookie="${encodeURIComponent(encodeURIComponent(inner))}" istracking="False" />`;
    expect(ask({ page: 2, cookie }).getAttribute('paging-cookie')).toBe(inner);
  });

  it('is sorted as the person asked, instead of as the view is', () => {
    const orders = [...ask({ orders: [{ column: 'new_knots', descending: true }] }).querySelectorAll('order')];
    expect(orders.map((order) => [order.getAttribute('attribute'), order.getAttribute('descending')])).toEqual([['new_knots', 'true']]);
  });

  it('asks only for rows that point to the row of the form', () => {
    expect(added(ask({ relatedTo: { attribute: 'new_accountid', id: 'a1' } }))).toEqual([
      '<condition attribute="new_accountid" operator="eq" value="a1"/>',
    ]);
  });

  it.each([
    ['eq', '<condition attribute="new_name" operator="eq" value="Ada"/>'],
    ['ne', '<condition attribute="new_name" operator="ne" value="Ada"/>'],
    ['contains', '<condition attribute="new_name" operator="like" value="%Ada%"/>'],
    ['not-contains', '<condition attribute="new_name" operator="not-like" value="%Ada%"/>'],
    ['begins-with', '<condition attribute="new_name" operator="like" value="Ada%"/>'],
    ['ends-with', '<condition attribute="new_name" operator="like" value="%Ada"/>'],
  ] as const)('filters a text by %s', (operator, condition) => {
    expect(added(filter({ operator }))).toEqual([condition]);
  });

  it.each(['null', 'not-null'] as const)('filters by %s without a value', (operator) => {
    expect(added(filter({ operator, values: [] }))).toEqual([`<condition attribute="new_name" operator="${operator}"/>`]);
  });

  it('filters a choice by several values', () => {
    expect(added(filter({ column: 'new_harbour', operator: 'in', values: ['1', '2'] }))).toEqual([
      '<condition attribute="new_harbour" operator="in"><value>1</value><value>2</value></condition>',
    ]);
  });

  it('filters a lookup by the name of the row it points to', () => {
    const fetch = filter({ column: 'new_accountid', operator: 'contains', values: ['Con'] });
    expect(fetch.querySelector('link-entity')?.outerHTML).toBe(
      '<link-entity name="account" from="accountid" to="new_accountid" link-type="outer" alias="filter_new_accountid_account"/>',
    );
    expect(added(fetch)).toEqual(['<condition entityname="filter_new_accountid_account" attribute="name" operator="like" value="%Con%"/>']);
  });

  it('filters an empty lookup by its own column', () => {
    const fetch = filter({ column: 'new_accountid', operator: 'null', values: [] });
    expect(fetch.querySelector('link-entity')).toBeNull();
    expect(added(fetch)).toEqual(['<condition attribute="new_accountid" operator="null"/>']);
  });

  it('takes signs that LIKE knows for themselves', () => {
    expect(added(filter({ operator: 'contains', values: ['50%_[x'] }))[0]).toContain('value="%50[%][_][[]x%"');
  });

  it('stays well-formed and keeps the words whatever a person types', () => {
    const typed = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(typed, (value) => {
        expect(
          filter({ operator: 'eq', values: [value] })
            .querySelectorAll('condition')[1]
            ?.getAttribute('value'),
        ).toBe(value);
      }),
    );
  });
});

describe('the quick find', () => {
  it('looks into the text columns of the quick find view, within the present view, by how they begin', () => {
    const fetch = ask({ words: ' fabr ' });
    expect(fetch.querySelector('condition')?.getAttribute('attribute')).toBe('statecode');
    expect(added(fetch)).toEqual([
      '<condition attribute="new_name" operator="like" value="fabr%"/>',
      '<condition attribute="new_sign" operator="like" value="fabr%"/>',
    ]);
    expect(fetch.querySelectorAll('filter')[1]?.getAttribute('type')).toBe('or');
  });

  it('takes * for anything and % for itself', () => {
    expect(added(ask({ words: '*50%' }))[0]).toContain('value="%50[%]%"');
  });

  it('looks into the name where the table has no quick find view', () => {
    expect(quickFindColumns({ ...boats, views: [] })).toEqual(['new_name']);
  });

  it('asks nothing with the template of a quick find view itself', () => {
    expect(ask({ view: quickFindView }).outerHTML).not.toContain('{0}');
  });
});
