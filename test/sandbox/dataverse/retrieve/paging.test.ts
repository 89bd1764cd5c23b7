import fc from 'fast-check';
import { escapeXml } from '../../../../sandbox/platform/xml';
import { covers } from '../../platform/covers';
import type { clientOf } from '../world';
import { priceList } from '../solution/price-list';
import { openWorld } from '../world';

const allPages = async ({ get }: Pick<ReturnType<typeof clientOf>, 'get'>, path: string, size: number) => {
  const names: unknown[] = [];
  let pages = 0;
  for (let next: string | null = path; next !== null; pages++) {
    const answer = await get(next, { Prefer: `odata.maxpagesize=${size}` });
    expect(answer.status).toBe(200);
    names.push(...answer.rows.map((row) => row['accountid']));
    next = typeof answer.body['@odata.nextLink'] === 'string' ? answer.body['@odata.nextLink'] : null;
  }
  return { names, pages };
};

describe('pages', () => {
  test('hold every row once in the order of the whole, whatever is sorted by and however long they are', async () => {
    covers('dataverse: query paging');
    covers('dataverse: query $orderby');
    const world = openWorld();
    const cell = fc.constantFrom(null, 'a', 'B', 'é', 'x');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ name: cell, numberofemployees: fc.constantFrom(null, 1, 2, 10) }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(
          'name',
          'name desc',
          'numberofemployees,name desc',
          'numberofemployees desc',
          '_primarycontactid_value,name',
          'revenue',
        ),
        async (accounts, size, order) => {
          world.database.exec('DELETE FROM account');
          for (const account of accounts) await world.create('accounts', account);
          const path = `accounts?$select=name&$orderby=${order}`;
          const whole = (await world.get(path)).rows.map((row) => row['accountid']);
          const { names, pages } = await allPages(world, path, size);
          expect(names).toEqual(whole);
          expect(pages).toBe(Math.ceil(accounts.length / size));
        },
      ),
      { numRuns: 30, seed: 2 },
    );
  });

  test('lose and repeat nothing where rows come and go in between', async () => {
    const world = openWorld();
    for (const name of ['b', 'd', 'f']) await world.create('accounts', { name });
    const first = await world.get('accounts?$select=name&$orderby=name', { Prefer: 'odata.maxpagesize=2' });
    await world.create('accounts', { name: 'a' });
    const second = await world.get(String(first.body['@odata.nextLink']), { Prefer: 'odata.maxpagesize=2' });
    expect([...first.rows, ...second.rows].map((row) => row['name'])).toEqual(['b', 'd', 'f']);
  });

  test('are no more than 5,000 rows long, and counts end there too', async () => {
    covers('dataverse: GET {set}/$count');
    covers('dataverse: query $count');
    const world = openWorld();
    world.database.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5001)
      INSERT INTO account (accountid, name, versionnumber, statecode) SELECT printf('00000000-0000-4000-8000-%012d', i), 'n', i, 0 FROM n`);
    const answer = await world.get('accounts?$select=name&$count=true', { Prefer: 'odata.include-annotations="*"' });
    expect([answer.rows.length, answer.body['@odata.count'], answer.body['@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded']]).toEqual(
      [5000, 5000, true],
    );
    expect((await world.get('accounts/$count')).text).toBe('5000');
    expect((await world.get(String(answer.body['@odata.nextLink']))).rows).toHaveLength(1);
  });

  test('of FetchXML go on from the cookie that the answer gave, written as the official samples have it', async () => {
    covers('dataverse: fetchXml paging cookie');
    const { create, get } = openWorld();
    const ids = new Map<string, string>();
    for (const name of ['b', 'a', 'c']) ids.set(name, await create('accounts', { name }));
    const page = (rest: string) =>
      get(
        `accounts?fetchXml=${encodeURIComponent(`<fetch count="2" ${rest}><entity name="account"><attribute name="name"/><order attribute="name"/></entity></fetch>`)}`,
      );
    const first = await page('page="1"');
    const wrapped = String(first.body['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie']);
    const inner = decodeURIComponent(decodeURIComponent(/pagingcookie="([^"]*)"/.exec(wrapped)?.[1] ?? ''));
    const braced = (name: string) => `{${String(ids.get(name)).toUpperCase()}}`;
    expect([first.rows.map((row) => row['name']), wrapped]).toEqual([['a', 'b'], expect.not.stringMatching(/%[0-9]*[A-F]/)]);
    expect(inner).toBe(`<cookie page="1"><name last="b" first="a" /><accountid last="${braced('b')}" first="${braced('a')}" /></cookie>`);
    await create('accounts', { name: 'aa' });
    const second = await page(`page="2" paging-cookie="${escapeXml(inner)}"`);
    expect([second.rows.map((row) => row['name']), second.body['@Microsoft.Dynamics.CRM.morerecords']]).toEqual([['c'], undefined]);
    expect((await page('page="2" paging-cookie="nonsense"')).error).toEqual({
      code: '0x80041129',
      message: 'Malformed XML in the Paging Cookie',
    });
  });

  test.each([
    'spk_price',
    'spk_price desc',
    'spk_code',
    'spk_code desc',
    '_spk_accountid_value',
    '_spk_accountid_value desc',
    'spk_validfrom',
  ])('by %s meet every row once, rows without a value too', async (order) => {
    const { create, get, dataverse } = openWorld();
    dataverse.importSolution(priceList());
    const account = await create('accounts', { name: 'Ö' });
    for (let index = 0; index < 12; index++)
      await create('spk_prices', {
        spk_price: index % 3 === 0 ? null : (index % 4) + 0.1,
        spk_code: index % 2 === 0 ? null : `Code ${index % 5}`,
        spk_validfrom: index % 4 === 0 ? null : `2026-01-0${(index % 3) + 1}T00:00:00Z`,
        ...(index % 5 === 0 ? {} : { 'spk_AccountId@odata.bind': `/accounts(${account})` }),
        spk_name: String(index),
      });
    const met: unknown[] = [];
    let next: unknown = `spk_prices?$select=spk_name&$orderby=${order}`;
    while (typeof next === 'string') {
      const answer = await get(next, { Prefer: 'odata.maxpagesize=5' });
      met.push(...answer.rows.map((row) => row['spk_name']));
      next = answer.body['@odata.nextLink'];
    }
    expect(met).toHaveLength(12);
    expect(new Set(met).size).toBe(12);
  });

  test('of $top end without a link', async () => {
    covers('dataverse: query $top');
    const world = openWorld();
    for (const name of ['a', 'b', 'c']) await world.create('accounts', { name });
    const answer = await world.get('accounts?$select=name&$orderby=name desc&$top=2');
    expect([answer.rows.map((row) => row['name']), answer.body['@odata.nextLink']]).toEqual([['c', 'b'], undefined]);
  });
});
