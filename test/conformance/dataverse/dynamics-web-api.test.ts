import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { DynamicsWebApi } from 'dynamics-web-api';
import { covers } from '../../sandbox/platform/covers';
import { tenantryZip } from '../../sandbox/dataverse/tenantry';
import { openWorld, type World } from '../../sandbox/dataverse/world';

type Row = { readonly [member: string]: unknown };

/** An independent client over real HTTP; its requests are its own. */
const withClient = async (run: (client: DynamicsWebApi, world: World) => Promise<void>): Promise<void> => {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const serverUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const world = openWorld({ url: serverUrl });
  world.dataverse.importSolution(tenantryZip());
  const listener = getRequestListener(world.dataverse.app.fetch);
  const onTokenRefresh = async () => '10000000-0000-4000-8000-000000000001';
  try {
    await run(new DynamicsWebApi({ serverUrl, dataApi: { version: '9.2' }, onTokenRefresh, includeAnnotations: '*' }), world);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
};

describe('dynamics-web-api', () => {
  test('creates, retrieves, changes and deletes a row', () =>
    withClient(async (client) => {
      const made = await client.create<Row>({
        collection: 'accounts',
        data: { name: 'Contoso', numberofemployees: 9500 },
        returnRepresentation: true,
      });
      const key = String(made['accountid']);
      const read = await client.retrieve<Row>({ collection: 'accounts', key, select: ['name', 'numberofemployees', '_ownerid_value'] });
      expect(read).toMatchObject({ name: 'Contoso', numberofemployees_Formatted: '9,500', _ownerid_value_Formatted: 'Ada Admin' });
      await client.update({ collection: 'accounts', key, data: { name: 'Contoso Ltd' } });
      await client.updateSingleProperty({ collection: 'accounts', key, fieldValuePair: { telephone1: '555' } });
      expect(await client.retrieve({ collection: 'accounts', key, select: ['name', 'telephone1'] })).toMatchObject({
        name: 'Contoso Ltd',
        telephone1: '555',
      });
      await client.deleteRecord({ collection: 'accounts', key });
      await expect(client.retrieve({ collection: 'accounts', key })).rejects.toMatchObject({ status: 404, code: '0x80040217' });
    }));

  test('retrieves all pages', () =>
    withClient(async (client, world) => {
      for (let number = 0; number < 7; number++) await world.create('accounts', { name: `Account ${number}` });
      const all = await client.retrieveAll<Row>({ collection: 'accounts', select: ['name'], maxPageSize: 3, orderBy: ['name desc'] });
      expect(all.value.map((row) => row['name'])).toEqual([6, 5, 4, 3, 2, 1, 0].map((number) => `Account ${number}`));
    }));

  test('upserts by alternate key', () =>
    withClient(async (client, world) => {
      covers('dataverse: {set}({key}=…)');
      const provider = await world.create('csp_providers', { csp_name: 'Partner Center' });
      const key = `csp_providerid=${provider},csp_tenantid='T-1'`;
      await client.upsert({ collection: 'csp_provideraccounts', key, data: { csp_name: 'Fabrikam' } });
      await client.upsert({ collection: 'csp_provideraccounts', key, data: { csp_name: 'Fabrikam Inc' } });
      const { value } = await client.retrieveMultiple<Row>({ collection: 'csp_provideraccounts', select: ['csp_name', 'csp_tenantid'] });
      expect(value).toMatchObject([{ csp_name: 'Fabrikam Inc', csp_tenantid: 'T-1' }]);
    }));

  test('keeps an e-mail with its parties under an id of its own choice, once', () =>
    withClient(async (client, world) => {
      covers('dataverse: activity parties');
      const contact = await world.create('contacts', { lastname: 'Customer', emailaddress1: 'kim@customer.example' });
      const data = {
        activityid: '7e570000-0000-4000-8000-00000000000a',
        subject: 'Please accept',
        email_activity_parties: [{ participationtypemask: 2, 'partyid_contact@odata.bind': `/contacts(${contact})` }],
      };
      await client.create({ collection: 'emails', data });
      await expect(client.create({ collection: 'emails', data })).rejects.toMatchObject({ status: 412, code: '0x80040237' });
      await client.update({ collection: 'emails', key: data.activityid, data: { statecode: 1, statuscode: 3 } });
      const read = await client.retrieve<Row>({ collection: 'emails', key: data.activityid, select: ['statuscode', 'torecipients'] });
      expect(read).toMatchObject({ statuscode_Formatted: 'Sent', torecipients: 'kim@customer.example;' });
    }));

  test('heeds versions', () =>
    withClient(async (client, world) => {
      covers('dataverse: header If-Match');
      const key = await world.create('accounts', { name: 'A' });
      const { '@odata.etag': old } = await client.retrieve<Row>({ collection: 'accounts', key, select: ['name'] });
      await client.update({ collection: 'accounts', key, data: { name: 'B' }, ifmatch: String(old) });
      expect(await client.update({ collection: 'accounts', key, data: { name: 'C' }, ifmatch: String(old) })).toBe(false);
      expect(await client.upsert({ collection: 'accounts', key, data: { name: 'D' }, ifnonematch: '*' })).toBeNull();
      expect(await client.retrieve({ collection: 'accounts', key, select: ['name'] })).toMatchObject({ name: 'B' });
    }));

  test('sends a batch with a change set', () =>
    withClient(async (client) => {
      covers('dataverse: POST $batch');
      client.startBatch();
      void client.create({ collection: 'contacts', data: { firstname: 'Peter', lastname: 'Cambel' }, contentId: '1' });
      void client.create({ collection: 'accounts', data: { name: 'Contoso', 'primarycontactid@odata.bind': '$1' }, contentId: '2' });
      void client.retrieveMultiple({ collection: 'accounts', select: ['name'] });
      const [contact, account, list] = await client.executeBatch();
      expect([typeof contact, typeof account]).toEqual(['string', 'string']);
      expect(list).toMatchObject({ value: [{ name: 'Contoso' }] });
      expect(
        await client.retrieve({ collection: 'accounts', key: account, expand: [{ property: 'primarycontactid', select: ['fullname'] }] }),
      ).toMatchObject({
        primarycontactid: { fullname: 'Peter Cambel' },
      });
    }));

  test('is told what failed in a batch, and nothing of the change set is left', () =>
    withClient(async (client) => {
      client.startBatch();
      void client.create({ collection: 'accounts', data: { name: 'A' }, contentId: '1' });
      void client.create({ collection: 'accounts', data: { name: 'x'.repeat(161) }, contentId: '2' });
      await expect(client.executeBatch()).rejects.toBeDefined();
      expect(await client.count({ collection: 'accounts' })).toBe(0);
    }));

  test('runs FetchXML, page by page', () =>
    withClient(async (client, world) => {
      covers('dataverse: fetchXml paging cookie');
      for (let number = 0; number < 5; number++) await world.create('accounts', { name: `Account ${number}` });
      const fetchXml = '<fetch count="2"><entity name="account"><attribute name="name"/><order attribute="name"/></entity></fetch>';
      const first = await client.fetch<Row>({ collection: 'accounts', fetchXml });
      expect([first.value?.length, first.PagingInfo?.nextPage]).toEqual([2, 2]);
      const all = await client.fetchAll<Row>({ collection: 'accounts', fetchXml });
      expect(all.value?.map((row) => row['name'])).toEqual([0, 1, 2, 3, 4].map((number) => `Account ${number}`));
    }));

  test('counts', () =>
    withClient(async (client, world) => {
      covers('dataverse: GET {set}/$count');
      for (const name of ['a', 'b', 'ab']) await world.create('accounts', { name });
      expect(await client.count({ collection: 'accounts' })).toBe(3);
      expect(await client.count({ collection: 'accounts', filter: "contains(name,'a')" })).toBe(2);
      expect(await client.countAll({ collection: 'accounts', filter: "contains(name,'b')" })).toBe(2);
    }));

  test('associates and disassociates', () =>
    withClient(async (client, world) => {
      covers('dataverse: {set}({id})/{navigation}/$ref');
      const account = await world.create('accounts', { name: 'Contoso' });
      const contact = await world.create('contacts', { lastname: 'Cambel' });
      const many = { collection: 'accounts', primaryKey: account, relationshipName: 'contact_customer_accounts' };
      await client.associate({ ...many, relatedCollection: 'contacts', relatedKey: contact });
      expect((await client.retrieveMultiple({ collection: `accounts(${account})/contact_customer_accounts` })).value).toHaveLength(1);
      await client.disassociate({ ...many, relatedKey: contact });
      const one = { collection: 'accounts', primaryKey: account, navigationProperty: 'primarycontactid' };
      await client.associateSingleValued({ ...one, relatedCollection: 'contacts', relatedKey: contact });
      expect(await client.retrieve({ collection: 'accounts', key: account, select: ['_primarycontactid_value'] })).toMatchObject({
        _primarycontactid_value: contact,
      });
      await client.disassociateSingleValued(one);
      expect((await client.retrieveMultiple({ collection: 'contacts', filter: `_parentcustomerid_value eq ${account}` })).value).toEqual(
        [],
      );
    }));

  test('follows changes', () =>
    withClient(async (client, world) => {
      covers('dataverse: change tracking');
      await world.create('accounts', { name: 'first' });
      const initial = await client.retrieveMultiple<Row>({ collection: 'accounts', select: ['name'], trackChanges: true });
      await world.create('accounts', { name: 'second' });
      const { oDataDeltaLink } = initial;
      const delta = await world.get(String(oDataDeltaLink));
      expect(delta.rows).toMatchObject([{ name: 'second' }]);
    }));

  test('reads definitions and calls functions', () =>
    withClient(async (client, world) => {
      covers('dataverse: GET EntityDefinitions');
      const entity = await client.retrieveEntity<Row>({ key: "LogicalName='csp_provisioning'", select: ['LogicalName', 'EntitySetName'] });
      expect(entity).toMatchObject({ EntitySetName: 'csp_provisionings' });
      const attribute = await client.retrieveAttribute<Row>({
        entityKey: "LogicalName='csp_provisioning'",
        attributeKey: "LogicalName='csp_branch'",
        castType: 'Microsoft.Dynamics.CRM.PicklistAttributeMetadata',
        expand: [{ property: 'GlobalOptionSet' }],
      });
      expect(attribute['GlobalOptionSet']).toMatchObject({ Name: 'csp_branch' });
      expect(await client.callFunction('WhoAmI')).toMatchObject({ UserId: world.dataverse.administratorId });
    }));
});
