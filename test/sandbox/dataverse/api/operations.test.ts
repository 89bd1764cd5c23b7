import { covers } from '../../platform/covers';
import { tenantryZip } from '../tenantry';
import { openWorld, root } from '../world';

const account = (columns: object) => ({ '@odata.type': 'Microsoft.Dynamics.CRM.account', ...columns });

describe('writing many rows', () => {
  test('creates them and answers their ids in order', async () => {
    covers('dataverse: POST CreateMultiple');
    const { send, get } = openWorld();
    const answer = await send('POST', 'accounts/Microsoft.Dynamics.CRM.CreateMultiple', {
      Targets: [account({ name: 'A' }), account({ name: 'B' })],
    });
    expect(answer.body).toEqual({
      '@odata.context': `${root}/$metadata#Microsoft.Dynamics.CRM.CreateMultipleResponse`,
      Ids: [expect.any(String), expect.any(String)],
    });
    expect((await get('accounts?$select=name&$orderby=name')).rows).toMatchObject([{ name: 'A' }, { name: 'B' }]);
  });

  test('writes all or none', async () => {
    const { send, get } = openWorld();
    const answer = await send('POST', 'accounts/Microsoft.Dynamics.CRM.CreateMultiple', {
      Targets: [account({ name: 'A' }), account({ name: 1 })],
    });
    expect(answer.status).toBe(400);
    expect((await get('accounts')).rows).toEqual([]);
  });

  test('changes them by their ids', async () => {
    covers('dataverse: POST UpdateMultiple');
    const { create, send, get } = openWorld();
    const id = await create('accounts', { name: 'A' });
    const answer = await send('POST', 'accounts/Microsoft.Dynamics.CRM.UpdateMultiple?tag=x', {
      Targets: [account({ accountid: id, name: 'B' })],
    });
    expect(answer.status).toBe(204);
    expect((await get(`accounts(${id})`)).body['name']).toBe('B');
    expect((await send('POST', 'accounts/Microsoft.Dynamics.CRM.UpdateMultiple', { Targets: [account({ name: 'B' })] })).status).toBe(400);
  });

  test('creates or changes them by alternate key', async () => {
    covers('dataverse: POST UpsertMultiple');
    const { create, send, get, dataverse } = openWorld();
    dataverse.importSolution(tenantryZip());
    const provider = await create('csp_providers', { csp_name: 'P' });
    const tenant = (id: string, name: string) => ({
      '@odata.type': 'Microsoft.Dynamics.CRM.csp_provideraccount',
      '@odata.id': `csp_provideraccounts(csp_providerid=${provider},csp_tenantid='${id}')`,
      csp_name: name,
    });
    const path = 'csp_provideraccounts/Microsoft.Dynamics.CRM.UpsertMultiple';
    expect((await send('POST', path, { Targets: [tenant('1', 'one'), tenant('2', 'two')] })).status).toBe(204);
    expect((await send('POST', path, { Targets: [tenant('2', 'zwei'), tenant('3', 'three')] })).status).toBe(204);
    expect((await get('csp_provideraccounts?$select=csp_name&$orderby=csp_tenantid')).rows.map((row) => row['csp_name'])).toEqual([
      'one',
      'zwei',
      'three',
    ]);
  });

  test.each([
    {},
    { Targets: 'x' },
    { Targets: [{ name: 'without a type' }] },
    { Targets: [{ '@odata.type': 'Microsoft.Dynamics.CRM.contact' }] },
  ])('refuses %j', async (body) => {
    expect((await openWorld().send('POST', 'accounts/Microsoft.Dynamics.CRM.CreateMultiple', body)).status).toBe(400);
  });
});

describe('functions', () => {
  test('tell who calls and in which version', async () => {
    covers('dataverse: GET WhoAmI');
    covers('dataverse: GET RetrieveVersion');
    const { get, send, dataverse } = openWorld();
    expect((await get('WhoAmI')).body).toEqual({
      '@odata.context': `${root}/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
      BusinessUnitId: expect.any(String),
      UserId: dataverse.administratorId,
      OrganizationId: '20000000-0000-4000-8000-000000000001',
    });
    expect((await get('RetrieveVersion()')).body['Version']).toMatch(/^9\.2\./);
    expect((await send('POST', 'WhoAmI', {})).error?.message).toBe(
      `No HTTP resource was found that matches the request URI '${root}/WhoAmI'.`,
    );
  });

  test('count rows of tables', async () => {
    covers('dataverse: GET RetrieveTotalRecordCount');
    const { create, get } = openWorld();
    await create('accounts', { name: 'A' });
    const { body } = await get("RetrieveTotalRecordCount(EntityNames=@p)?@p=['account','contact']");
    expect(body['EntityRecordCountCollection']).toMatchObject({ Keys: ['account', 'contact'], Values: [1, 0] });
    expect((await get("RetrieveTotalRecordCount(EntityNames=@p)?@p=['nothing']")).status).toBe(404);
    expect((await get('RetrieveTotalRecordCount(EntityNames=@p)')).status).toBe(400);
  });
});
