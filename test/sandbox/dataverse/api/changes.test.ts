import { covers } from '../../platform/covers';
import { openWorld } from '../world';

const track = { Prefer: 'odata.track-changes' };
const linkIn = (body: { readonly [name: string]: unknown }) => String(body['@odata.deltaLink']);

describe('change tracking', () => {
  test('tells what came, what changed and what went since the last time', async () => {
    covers('dataverse: change tracking');
    const { create, get, patch, remove } = openWorld();
    const kept = await create('accounts', { name: 'kept' });
    const changed = await create('accounts', { name: 'changed' });
    const gone = await create('accounts', { name: 'gone' });
    const first = await get('accounts?$select=name', track);
    expect([first.rows.length, first.headers.get('Preference-Applied')]).toEqual([3, 'odata.track-changes']);

    await patch(`accounts(${changed})`, { name: 'Changed' });
    await remove(`accounts(${gone})`);
    const added = await create('accounts', { name: 'added' });
    const second = await get(linkIn(first.body));
    expect(second.rows.map((row) => row['accountid'] ?? row['id']).sort()).toEqual([changed, gone, added].sort());
    expect(second.rows).toContainEqual({
      '@odata.context': expect.stringMatching(/#accounts\/\$deletedEntity$/),
      id: gone,
      reason: 'deleted',
    });
    expect(second.text).not.toContain(kept);
    expect((await get(linkIn(second.body))).rows).toEqual([]);
  });

  test('misses nothing that changes while pages are read', async () => {
    const { create, get, patch } = openWorld();
    const first = await create('accounts', { name: 'a' });
    for (const name of ['b', 'c']) await create('accounts', { name });
    const headers = { Prefer: 'odata.track-changes,odata.maxpagesize=2' };
    const page = await get('accounts?$select=name', headers);
    await patch(`accounts(${first})`, { name: 'changed meanwhile' });
    const last = await get(String(page.body['@odata.nextLink']), headers);
    expect((await get(linkIn(last.body))).rows).toMatchObject([{ name: 'changed meanwhile' }]);
  });

  test('forgets after 7 days', async () => {
    const { get, clock } = openWorld();
    const { body } = await get('accounts?$select=name', track);
    clock.advance(7 * 24 * 3600 * 1000);
    expect((await get(linkIn(body))).status).toBe(200);
    clock.advance(1000);
    expect((await get(linkIn(body))).error?.code).toBe('0x80044352');
  });

  test.each(['$filter=statecode eq 0', '$orderby=name', '$top=1', '$count=true', '$expand=primarycontactid'])(
    'is refused together with %s',
    async (option) => {
      expect((await openWorld().get(`accounts?$select=name&${option}`, track)).status).toBe(400);
    },
  );
});
