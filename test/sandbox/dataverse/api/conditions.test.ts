import { covers } from '../../platform/covers';
import { openWorld } from '../world';

const missing = '00000000-0000-4000-8000-000000000009';

describe('conditional requests', () => {
  test('change or delete a row only in the version that was read', async () => {
    covers('dataverse: header If-Match');
    const { create, get, patch, remove } = openWorld();
    const id = await create('accounts', { name: 'A' });
    const old = String((await get(`accounts(${id})`)).body['@odata.etag']);
    expect((await patch(`accounts(${id})`, { name: 'B' }, { 'If-Match': old })).status).toBe(204);
    const late = await patch(`accounts(${id})`, { name: 'C' }, { 'If-Match': old });
    expect([late.status, late.error]).toEqual([
      412,
      { code: '0x80060882', message: "The version of the existing record doesn't match the RowVersion property provided." },
    ]);
    expect((await remove(`accounts(${id})`, { 'If-Match': old })).status).toBe(412);
    expect((await get(`accounts(${id})`)).body['name']).toBe('B');
    expect((await patch(`accounts(${id})`, { name: 'C' }, { 'If-Match': 'nonsense' })).status).toBe(400);
  });

  test('create nothing where the row must exist, change nothing where it must not', async () => {
    covers('dataverse: header If-Match');
    covers('dataverse: header If-None-Match');
    const { create, patch, get } = openWorld();
    expect((await patch(`accounts(${missing})`, { name: 'A' }, { 'If-Match': '*' })).status).toBe(404);
    const id = await create('accounts', { name: 'A' });
    const answer = await patch(`accounts(${id})`, { name: 'B' }, { 'If-None-Match': '*' });
    expect([answer.status, answer.error?.message]).toEqual([412, 'A record with matching key values already exists.']);
    expect((await patch(`accounts(${missing})`, { name: 'B' }, { 'If-None-Match': '*' })).status).toBe(204);
    expect((await get(`accounts(${missing})`)).body['name']).toBe('B');
  });

  test('send nothing where the version is still the one that is known', async () => {
    covers('dataverse: header If-None-Match');
    const { create, get, patch } = openWorld();
    const id = await create('accounts', { name: 'A' });
    const tag = (await get(`accounts(${id})`)).headers.get('ETag') ?? '';
    const same = await get(`accounts(${id})`, { 'If-None-Match': tag });
    expect([same.status, same.text]).toEqual([304, '']);
    await patch(`accounts(${id})`, { name: 'B' });
    expect((await get(`accounts(${id})`, { 'If-None-Match': tag })).status).toBe(200);
  });
});

describe('upsert', () => {
  test('creates the row with the id of its address, then changes it', async () => {
    covers('dataverse: PATCH {set}({id})');
    const { patch, get } = openWorld();
    const made = await patch(`accounts(${missing})`, { name: 'A' }, { Prefer: 'return=representation' });
    expect([made.status, made.body['accountid'], made.headers.get('Preference-Applied')]).toEqual([201, missing, 'return=representation']);
    const changed = await patch(`accounts(${missing})?$select=name`, { name: 'B' }, { Prefer: 'return=representation' });
    expect([changed.status, changed.body['name']]).toEqual([200, 'B']);
    expect((await get('accounts/$count')).text).toBe('1');
  });
});
