import { covers } from '../../platform/covers';
import { openWorld, root } from '../world';

describe('rows through the Web API', () => {
  test('are created, read, changed and deleted', async () => {
    covers('dataverse: POST {set}');
    covers('dataverse: GET {set}({id})');
    covers('dataverse: PATCH {set}({id})');
    covers('dataverse: DELETE {set}({id})');
    const { create, get, patch, remove } = openWorld();
    const id = await create('accounts', { name: 'Fabrikam', numberofemployees: 12, creditonhold: true });

    const read = await get(`accounts(${id})?$select=name,numberofemployees,creditonhold,accountnumber`);
    expect(read.status).toBe(200);
    expect(read.body).toEqual({
      '@odata.context': `${root}/$metadata#accounts(name,numberofemployees,creditonhold,accountnumber)/$entity`,
      '@odata.etag': expect.stringMatching(/^W\/"\d+"$/),
      name: 'Fabrikam',
      numberofemployees: 12,
      creditonhold: true,
      accountnumber: null,
      accountid: id,
    });

    expect((await patch(`accounts(${id})`, { accountnumber: 'A-1' })).status).toBe(204);
    expect((await get(`accounts(${id})/accountnumber`)).body['value']).toBe('A-1');
    expect((await remove(`accounts(${id})`)).status).toBe(204);
    expect((await get(`accounts(${id})`)).error).toEqual({
      code: '0x80040217',
      message: `Entity 'account' With Id = ${id} Does Not Exist`,
    });
  });

  test('are listed with filter, order and paging', async () => {
    const { create, get } = openWorld();
    for (const name of ['delta', 'Alpha', 'Émile', 'bravo', 'charlie']) await create('accounts', { name });
    const first = await get("accounts?$select=name&$orderby=name&$filter=name ne 'émile'&$count=true", { Prefer: 'odata.maxpagesize=3' });
    expect(first.body['@odata.count']).toBe(4);
    expect(first.rows.map((each) => each['name'])).toEqual(['Alpha', 'bravo', 'charlie']);
    const second = await get(String(first.body['@odata.nextLink']));
    expect(second.rows.map((each) => each['name'])).toEqual(['delta']);
    expect(second.body['@odata.nextLink']).toBeUndefined();
  });
});
