import { covers } from '../../platform/covers';
import { openWorld, root } from '../world';

describe('single columns', () => {
  test('are read as JSON and as text', async () => {
    covers('dataverse: GET {set}({id})/{column}');
    const { create, get } = openWorld();
    const id = await create('contacts', { lastname: 'Cambel', telephone1: '555-0105' });
    expect((await get(`contacts(${id})/telephone1`)).body).toEqual({
      '@odata.context': `${root}/$metadata#contacts(${id})/telephone1`,
      value: '555-0105',
    });
    expect((await get(`contacts(${id})/telephone1/$value`)).text).toBe('555-0105');
    expect((await get(`contacts(${id})/jobtitle`)).status).toBe(204);
    expect((await get(`contacts(${id})/colour`)).error).toEqual({
      code: '0x8006088a',
      message: "Resource not found for the segment 'colour'.",
    });
  });

  test('are written and emptied', async () => {
    covers('dataverse: PUT and DELETE {set}({id})/{column}');
    const { create, get, send, remove } = openWorld();
    const id = await create('contacts', { lastname: 'Cambel' });
    expect((await send('PUT', `contacts(${id})/telephone1`, { value: '555-0105' })).status).toBe(204);
    expect((await get(`contacts(${id})/telephone1`)).body['value']).toBe('555-0105');
    expect((await remove(`contacts(${id})/telephone1`)).status).toBe(204);
    expect((await get(`contacts(${id})/telephone1`)).status).toBe(204);
    expect((await send('PUT', `contacts(${id})/telephone1`, { value: 'x'.repeat(51) })).error?.code).toBe('0x80044331');
  });

  test('of secrets are written and never read', async () => {
    const { create, get } = openWorld();
    const id = await create('serviceendpoints', { name: 'Hook', url: 'http://x.test', contract: 8, authtype: 4, authvalue: 'secret' });
    expect((await get(`serviceendpoints(${id})/authvalue`)).status).toBe(204);
    expect((await get(`serviceendpoints(${id})`)).text).not.toContain('secret');
    expect((await get(`serviceendpoints?$select=authvalue`)).text).not.toContain('secret');
  });
});
