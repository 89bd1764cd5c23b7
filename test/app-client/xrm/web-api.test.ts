import { createRecordApi } from '../../../sandbox/app/client/xrm/web-api';
import { boatId, createWorld } from '../form/world';

const open = () => {
  const world = createWorld();
  return { ...world, api: createRecordApi(world.shell) };
};

describe('Xrm.WebApi', () => {
  it('reads a row by its table’s logical name, with annotations', async () => {
    const { api, network } = open();
    expect(await api.retrieveRecord('boat', `{${boatId.toUpperCase()}}`, '?$select=name')).toMatchObject({ name: 'Tern' });
    expect(network.sent[0]).toMatchObject({ path: `boats(${boatId})?$select=name`, headers: { Prefer: 'odata.include-annotations="*"' } });
  });

  it('reads many, in pages of the wanted size', async () => {
    const { api, network } = open();
    const { entities, nextLink } = await api.retrieveMultipleRecords('port', '?$select=name', 2);
    expect(entities.map(({ name }) => name)).toEqual(['Varna', 'Burgas']);
    expect(nextLink).toBe('');
    expect(network.sent[0]?.headers['Prefer']).toContain('odata.maxpagesize=2');
  });

  it('goes on by the link of an earlier answer', async () => {
    const { api, network } = open();
    await api.retrieveMultipleRecords('port', 'http://localhost/api/data/v9.2/ports?$skiptoken=2');
    expect(network.sent[0]?.path).toBe('ports?$skiptoken=2');
  });

  it('creates, updates and deletes, and names the row', async () => {
    const { api, network } = open();
    const made = await api.createRecord('port', { name: 'Sozopol' });
    expect(made).toMatchObject({ entityType: 'port' });
    expect(await api.updateRecord('port', made.id, { name: 'Nesebar' })).toEqual(made);
    expect(network.row('ports', made.id)).toMatchObject({ name: 'Nesebar' });
    expect(await api.deleteRecord('port', made.id)).toEqual(made);
    expect(network.row('ports', made.id)).toEqual({});
  });

  it('never creates what it was to update', async () => {
    const { api, network } = open();
    await expect(api.updateRecord('port', '99999999-0000-4000-8000-000000000001', { name: 'x' })).rejects.toMatchObject({
      errorCode: 0x80040217,
    });
    expect(network.writes()[0]?.headers['If-Match']).toBe('*');
  });

  it('rejects as scripts expect it', async () => {
    const { api, network } = open();
    network.refuseNext(403, '0x80040220', 'Principal user is missing prvReadBoat privilege');
    await expect(api.retrieveRecord('boat', boatId)).rejects.toMatchObject({
      errorCode: 2147746336,
      message: 'Principal user is missing prvReadBoat privilege',
    });
  });

  it('rejects a table that does not exist', async () => {
    await expect(open().api.retrieveRecord('ship', boatId)).rejects.toMatchObject({
      message: "The entity with a name = 'ship' was not found.",
    });
  });
});
