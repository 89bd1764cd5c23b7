import { covers } from '../../platform/covers';
import { openWorld } from '../world';

/** What the header may say of a row that was changed once: its version, the one before, any, or nonsense. */
type Tag = 'current' | 'stale' | '*' | 'null' | 'nonsense' | 'unquoted';
type Case = readonly [
  method: 'GET' | 'PATCH' | 'DELETE' | 'PUT',
  header: 'If-Match' | 'If-None-Match',
  tag: Tag,
  exists: boolean,
  status: number,
];

const missing = '00000000-0000-4000-8000-000000000009';

const ask = async ([method, header, tag, exists]: Case) => {
  const { create, get, patch, send } = openWorld();
  const row = `accounts(${await create('accounts', { name: 'first' })})`;
  const stale = String((await get(row)).body['@odata.etag']);
  await patch(row, { name: 'second' });
  const current = String((await get(row)).body['@odata.etag']);
  const value = { current, stale, '*': '*', null: 'null', nonsense: 'nonsense', unquoted: current.replaceAll('"', '') }[tag];
  const target = exists ? row : `accounts(${missing})`;
  const path = method === 'PUT' ? `${target}/name` : target;
  const body = method === 'PATCH' ? { name: 'third' } : method === 'PUT' ? { value: 'third' } : undefined;
  const answer = await send(method, path, body, { [header]: value });
  return { answer, name: (await get(row)).body['name'] };
};

const cases: readonly Case[] = [
  ['GET', 'If-None-Match', 'current', true, 304],
  ['GET', 'If-None-Match', 'stale', true, 200],
  ['GET', 'If-None-Match', 'null', true, 200],
  ['GET', 'If-None-Match', 'nonsense', true, 400],
  ['GET', 'If-None-Match', 'current', false, 404],
  ['PATCH', 'If-Match', 'current', true, 204],
  ['PATCH', 'If-Match', 'stale', true, 412],
  ['PATCH', 'If-Match', '*', true, 204],
  ['PATCH', 'If-Match', '*', false, 404],
  ['PATCH', 'If-Match', 'current', false, 404],
  ['PATCH', 'If-Match', 'nonsense', true, 400],
  ['PATCH', 'If-Match', 'unquoted', true, 400],
  ['PATCH', 'If-None-Match', '*', true, 412],
  ['PATCH', 'If-None-Match', '*', false, 204],
  ['PATCH', 'If-None-Match', 'null', true, 204],
  ['DELETE', 'If-Match', 'current', true, 204],
  ['DELETE', 'If-Match', 'stale', true, 412],
  ['DELETE', 'If-Match', '*', true, 204],
  ['DELETE', 'If-Match', 'current', false, 404],
  ['DELETE', 'If-Match', 'nonsense', true, 400],
  ['PUT', 'If-Match', 'current', true, 204],
  ['PUT', 'If-Match', 'stale', true, 412],
  ['PUT', 'If-Match', 'current', false, 404],
];

describe('the version of a row', () => {
  test.each(cases)('%s with %s: %s of a row (there: %p) answers %i', async (...each) => {
    covers('dataverse: header If-Match');
    covers('dataverse: header If-None-Match');
    const [method, , , exists, status] = each;
    const { answer, name } = await ask(each);
    expect(answer.status).toBe(status);
    const changed = exists && status === 204;
    expect(name).toBe(changed ? (method === 'DELETE' ? undefined : 'third') : 'second');
  });

  test('is another after every write, also of the same values, and greater', async () => {
    const { create, get, patch } = openWorld();
    const row = `accounts(${await create('accounts', { name: 'A' })})`;
    const version = async () => Number(/"(\d+)"/.exec(String((await get(row)).body['@odata.etag']))?.[1]);
    const versions = [await version()];
    for (const name of ['A', 'A', 'B']) {
      await patch(row, { name });
      versions.push(await version());
    }
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  test('of two who read the same is taken by one', async () => {
    const { create, get, patch } = openWorld();
    const row = `accounts(${await create('accounts', { name: 'A' })})`;
    const tag = String((await get(row)).body['@odata.etag']);
    const claims = await Promise.all(['one', 'two', 'three'].map((name) => patch(row, { name }, { 'If-Match': tag })));
    expect(claims.map(({ status }) => status).sort()).toEqual([204, 412, 412]);
  });
});
