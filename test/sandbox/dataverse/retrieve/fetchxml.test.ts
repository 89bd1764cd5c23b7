import { covers } from '../../platform/covers';
import { openWorld } from '../world';

const worldWithSales = async () => {
  const world = openWorld();
  for (const [name, employees, category] of [
    ['Alpha', 1, 1],
    ['Beta', 2, 2],
    ['Gamma', 4, 2],
    ['Delta', null, null],
  ] as const) {
    const contact = name === 'Alpha' ? await world.create('contacts', { lastname: 'Ada' }) : null;
    await world.create('accounts', {
      name,
      numberofemployees: employees,
      accountcategorycode: category,
      ...(contact === null ? {} : { 'primarycontactid@odata.bind': `/contacts(${contact})` }),
    });
  }
  const fetch = (xml: string, headers = {}) => world.get(`accounts?fetchXml=${encodeURIComponent(xml)}`, headers);
  return { ...world, fetch };
};

describe('FetchXML', () => {
  test('leaves columns without a value out and names lookups by their value', async () => {
    covers('dataverse: fetchXml');
    const { fetch } = await worldWithSales();
    const answer = await fetch(
      '<fetch><entity name="account"><attribute name="name"/><attribute name="numberofemployees"/><attribute name="primarycontactid"/><order attribute="name"/></entity></fetch>',
      { Prefer: 'odata.include-annotations="*"' },
    );
    expect(answer.rows[0]).toMatchObject({
      name: 'Alpha',
      numberofemployees: 1,
      '_primarycontactid_value@OData.Community.Display.V1.FormattedValue': 'Ada',
    });
    expect(answer.rows[2]).toEqual({ '@odata.etag': expect.any(String), name: 'Delta', accountid: expect.any(String) });
  });

  test('joins tables inside and outside', async () => {
    covers('dataverse: fetchXml link-entity');
    const { fetch } = await worldWithSales();
    const joined = (type: string) =>
      fetch(
        `<fetch><entity name="account"><attribute name="name"/><link-entity name="contact" from="contactid" to="primarycontactid" alias="c" link-type="${type}"><attribute name="lastname"/></link-entity><order attribute="name"/></entity></fetch>`,
      );
    expect((await joined('inner')).rows).toMatchObject([{ name: 'Alpha', 'c.lastname': 'Ada' }]);
    expect((await joined('outer')).rows.map((row) => [row['name'], row['c.lastname']])).toEqual([
      ['Alpha', 'Ada'],
      ['Beta', undefined],
      ['Delta', undefined],
      ['Gamma', undefined],
    ]);
  });

  test('keeps the conditions of an outer join with the join', async () => {
    const { fetch } = await worldWithSales();
    const answer = await fetch(
      '<fetch><entity name="account"><attribute name="name"/><link-entity name="contact" from="contactid" to="primarycontactid" alias="c" link-type="outer"><filter><condition attribute="lastname" operator="eq" value="nobody"/></filter></link-entity></entity></fetch>',
    );
    expect(answer.rows).toHaveLength(4);
    const without = await fetch(
      '<fetch><entity name="account"><attribute name="name"/><filter><condition entityname="c" attribute="contactid" operator="null"/></filter><link-entity name="contact" from="contactid" to="primarycontactid" alias="c" link-type="outer"/></entity></fetch>',
    );
    expect(without.rows).toHaveLength(3);
  });

  test('counts, sums and groups', async () => {
    covers('dataverse: fetchXml aggregate');
    const { fetch } = await worldWithSales();
    const answer = await fetch(
      `<fetch aggregate="true"><entity name="account"><attribute name="accountid" alias="rows" aggregate="count"/><attribute name="numberofemployees" alias="people" aggregate="sum"/><attribute name="numberofemployees" alias="known" aggregate="countcolumn"/><attribute name="accountcategorycode" alias="category" groupby="true"/></entity></fetch>`,
      { Prefer: 'odata.include-annotations="*"' },
    );
    expect(answer.rows).toMatchObject([
      { rows: 1, known: 0 },
      { rows: 1, people: 1, known: 1, category: 1, 'category@OData.Community.Display.V1.FormattedValue': 'Preferred Customer' },
      { rows: 2, people: 6, known: 2, category: 2 },
    ]);
  });

  test('groups dates by their part in the zone of the caller', async () => {
    const { fetch } = await worldWithSales();
    const answer = await fetch(
      `<fetch aggregate="true"><entity name="account"><attribute name="accountid" alias="rows" aggregate="count"/><attribute name="createdon" alias="month" groupby="true" dategrouping="month"/></entity></fetch>`,
    );
    expect(answer.rows).toEqual([{ rows: 4, month: 3 }]);
  });

  test('pages with the cookie of the page before', async () => {
    covers('dataverse: fetchXml paging cookie');
    const { fetch } = await worldWithSales();
    const page = (number: number, cookie = '') =>
      fetch(
        `<fetch count="3" page="${number}"${cookie}><entity name="account"><attribute name="name"/><order attribute="name" descending="true"/></entity></fetch>`,
      );
    const first = await page(1);
    expect(first.rows.map((row) => row['name'])).toEqual(['Gamma', 'Delta', 'Beta']);
    expect(first.body['@Microsoft.Dynamics.CRM.morerecords']).toBe(true);
    const outer = String(first.body['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie']);
    expect(outer).toMatch(/^<cookie pagenumber="2" pagingcookie="%253ccookie%2520page/i);
    const inner = decodeURIComponent(decodeURIComponent(/pagingcookie="([^"]*)"/.exec(outer)?.[1] ?? ''));
    const escaped = inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const second = await page(2, ` paging-cookie="${escaped}"`);
    expect(second.rows.map((row) => row['name'])).toEqual(['Alpha']);
    expect(second.body['@Microsoft.Dynamics.CRM.morerecords']).toBeUndefined();
  });

  test.each([
    ['<condition attribute="name" operator="like" value="%a"/>', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['<condition attribute="name" operator="not-like" value="%ta"/>', ['Alpha', 'Gamma']],
    ['<condition attribute="numberofemployees" operator="between"><value>2</value><value>4</value></condition>', ['Beta', 'Gamma']],
    ['<condition attribute="numberofemployees" operator="null"/>', ['Delta']],
    ['<condition attribute="accountcategorycode" operator="in"><value>1</value></condition>', ['Alpha']],
    ['<condition attribute="ownerid" operator="eq-userid"/>', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['<condition attribute="createdon" operator="today"/>', ['Alpha', 'Beta', 'Delta', 'Gamma']],
    ['<condition attribute="createdon" operator="yesterday"/>', []],
    ['<condition attribute="primarycontactid" operator="like" value="ad%"/>', ['Alpha']],
  ])('finds by %s', async (condition, expected) => {
    covers('dataverse: fetchXml condition operators');
    const { fetch } = await worldWithSales();
    const answer = await fetch(
      `<fetch><entity name="account"><attribute name="name"/><order attribute="name"/><filter>${condition}</filter></entity></fetch>`,
    );
    expect([answer.error, answer.rows.map((row) => row['name'])]).toEqual([null, expected]);
  });

  test('runs behind a saved view and a personal one', async () => {
    covers('dataverse: query savedQuery and userQuery');
    const { create, get } = await worldWithSales();
    const view = {
      name: 'All',
      returnedtypecode: 'account',
      querytype: 0,
      fetchxml: '<fetch><entity name="account"><attribute name="name"/></entity></fetch>',
    };
    const saved = await create('savedqueries', view);
    const own = await create('userqueries', view);
    expect((await get(`accounts?savedQuery=${saved}`)).rows).toHaveLength(4);
    expect((await get(`accounts?userQuery=${own}`)).rows).toHaveLength(4);
    expect((await get(`contacts?savedQuery=${saved}`)).status).toBe(404);
  });

  test('pages through rows that a join repeats, and through distinct ones', async () => {
    covers('dataverse: fetchXml paging cookie');
    const { create, get, fetch } = await worldWithSales();
    const [alpha] = (await get("accounts?$filter=name eq 'Alpha'")).rows;
    for (const subject of ['1', '2', '3'])
      await create('tasks', { subject, 'regardingobjectid_account_task@odata.bind': `/accounts(${String(alpha?.['accountid'])})` });
    const link =
      '<link-entity name="task" from="regardingobjectid" to="accountid" alias="t"><attribute name="subject"/><order attribute="subject"/></link-entity>';
    const page = async (number: number, distinct: boolean, inner: string) =>
      (
        await fetch(
          `<fetch count="2" page="${number}" distinct="${distinct}"><entity name="account"><attribute name="name"/>${inner}</entity></fetch>`,
        )
      ).rows;
    expect([...(await page(1, false, link)), ...(await page(2, false, link))].map((row) => row['t.subject'])).toEqual(['1', '2', '3']);
    const once = '<order attribute="name"/><link-entity name="task" from="regardingobjectid" to="accountid" alias="t"/>';
    expect([...(await page(1, true, once)), ...(await page(2, true, once))].map((row) => row['name'])).toEqual(['Alpha']);
  });

  test('of another table than the address is refused', async () => {
    const { fetch } = await worldWithSales();
    expect((await fetch('<fetch><entity name="contact"/></fetch>')).status).toBe(400);
  });
});

describe('$apply', () => {
  test('groups and sums as FetchXML does', async () => {
    covers('dataverse: query $apply');
    const { get } = await worldWithSales();
    const answer = await get(
      'accounts?$apply=filter(numberofemployees ne null)/groupby((accountcategorycode),aggregate(numberofemployees with sum as people))',
    );
    expect([answer.error, answer.rows]).toEqual([
      null,
      [
        { accountcategorycode: 1, people: 1 },
        { accountcategorycode: 2, people: 6 },
      ],
    ]);
  });
});
