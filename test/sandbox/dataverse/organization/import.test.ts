import { date, label, text } from '../../../../solution/model/define';
import { tenantry } from '../../../../solution/model';
import { Database } from '../../../../sandbox/platform/database';
import { covers } from '../../platform/covers';
import { edited } from '../edited';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

const named = label('Nickname', 'Surnom', 'Spitzname', 'Прякор');
/** The solution in a later version, whose provider has one column more and whose others are as they were. */
const later = () =>
  tenantryZip({
    version: '0.2.0.0',
    tables: tenantry.tables.map((table) =>
      table.schemaName === 'csp_Provider'
        ? { ...table, columns: { ...table.columns, csp_Nickname: text(50, named), csp_Since: date(named) } }
        : table,
    ),
  });

const withoutColumn = (text: string, column: string): string =>
  text.replace(new RegExp(`<attribute PhysicalName="[^"]*"><Type>\\w+</Type><Name>${column}</Name>.*?</attribute>`, 'su'), '');

describe('importing a solution', () => {
  test('brings tables, which then hold rows, and leaves its parts as rows', async () => {
    covers('dataverse: import of a solution');
    const { dataverse, create, get } = openWorld();
    const report = dataverse.importSolution(tenantryZip());
    expect(report).toMatchObject({ uniqueName: 'Tenantry', version: '0.1.0.0', managed: false, skipped: [] });
    expect(report.tables).toContain('csp_provisioning');

    const account = await create('accounts', { name: 'Fabrikam' });
    const run = await create('csp_provisionings', { 'csp_AccountId@odata.bind': `/accounts(${account})`, csp_companyname: 'Fabrikam' });
    const read = await get(`csp_provisionings(${run})?$select=csp_name,_csp_accountid_value,statuscode,csp_wizardstep`, {
      Prefer: 'odata.include-annotations="*"',
    });
    expect(read.body).toMatchObject({
      csp_name: 'RUN-01000',
      _csp_accountid_value: account,
      '_csp_accountid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account',
      '_csp_accountid_value@Microsoft.Dynamics.CRM.associatednavigationproperty': 'csp_AccountId',
      '_csp_accountid_value@OData.Community.Display.V1.FormattedValue': 'Fabrikam',
      'statuscode@OData.Community.Display.V1.FormattedValue': 'Draft',
    });
    for (const [set, least] of [
      ["savedqueries?$filter=returnedtypecode eq 'csp_provisioning'", 1],
      ["systemforms?$filter=objecttypecode eq 'csp_provisioning'", 1],
      ["webresourceset?$filter=startswith(name,'csp_/')", 2],
      ["roles?$filter=startswith(name,'CSP ')", 4],
      ['sdkmessageprocessingsteps', 2],
      ['environmentvariabledefinitions', 5],
      ["solutions?$filter=uniquename eq 'Tenantry'", 1],
    ] as const)
      expect((await get(set)).rows.length).toBeGreaterThanOrEqual(least);
  });

  test('in a newer version adds columns and keeps the rows', async () => {
    covers('dataverse: import of a solution');
    const { dataverse, create, get, patch } = openWorld();
    dataverse.importSolution(tenantryZip());
    const id = await create('csp_providers', { csp_name: 'Partner Center' });
    expect((await patch(`csp_providers(${id})`, { csp_nickname: 'PC' })).status).toBe(400);
    dataverse.importSolution(later());
    expect((await patch(`csp_providers(${id})`, { csp_nickname: 'PC', csp_since: '2026-01-01' })).status).toBe(204);
    expect((await get(`csp_providers(${id})`)).body).toMatchObject({
      csp_name: 'Partner Center',
      csp_nickname: 'PC',
      csp_since: '2026-01-01',
    });
    expect((await get("solutions?$select=version&$filter=uniquename eq 'Tenantry'")).rows).toMatchObject([{ version: '0.2.0.0' }]);
  });

  test('keeps what was written under the older version, whose columns were fewer', async () => {
    covers('dataverse: import of a solution');
    const dropped = ['csp_city', 'csp_postalcode'];
    const older = edited(tenantryZip(), {
      'customizations.xml': (text) => dropped.reduce(withoutColumn, text),
      'solution.xml': (text) => text.replace('<Version>0.1.0.0<', '<Version>0.0.9.0<'),
    });
    const { dataverse, create, get, patch } = openWorld();
    dataverse.importSolution(older);
    expect(dropped.filter((column) => dataverse.definitions().attributes.get('csp_provisioning')?.has(column))).toEqual([]);
    const account = await create('accounts', { name: 'Fabrikam' });
    const path = `csp_provisionings(${await create('csp_provisionings', {
      csp_domainprefix: 'fabrikam',
      'csp_AccountId@odata.bind': `/accounts(${account})`,
    })})`;
    const before = (await get(path)).body;
    dataverse.importSolution(tenantryZip());
    const after = (await get(path)).body;
    expect(after).toEqual({ ...before, '@odata.context': expect.any(String), csp_city: null, csp_postalcode: null });
    expect((await patch(path, { csp_city: 'Sofia', csp_postalcode: '1000' })).status).toBe(204);
    expect((await get(path)).body).toMatchObject({ csp_city: 'Sofia', csp_domainprefix: 'fabrikam', csp_name: before['csp_name'] });
  });

  test('in an older version is refused and changes nothing', () => {
    const { dataverse } = openWorld();
    dataverse.importSolution(later());
    expect(() => dataverse.importSolution(tenantryZip())).toThrow('installed in the newer version 0.2.0.0');
    expect(dataverse.definitions().attributes.get('csp_provider')?.has('csp_nickname')).toBe(true);
  });

  test('keeps the address and the settings that were written here', async () => {
    const { dataverse, get, patch, create } = openWorld();
    dataverse.importSolution(tenantryZip());
    const endpoint = String((await get('serviceendpoints')).rows[0]?.['serviceendpointid']);
    await patch(`serviceendpoints(${endpoint})`, { url: 'http://127.0.0.1:1/steps' });
    const variable = String(
      (await get("environmentvariabledefinitions?$filter=schemaname eq 'csp_ServiceUrl'")).rows[0]?.['environmentvariabledefinitionid'],
    );
    await create('environmentvariablevalues', {
      schemaname: 'csp_ServiceUrl',
      value: 'http://127.0.0.1:1',
      'EnvironmentVariableDefinitionId@odata.bind': `/environmentvariabledefinitions(${variable})`,
    });
    dataverse.importSolution(later());
    expect((await get(`serviceendpoints(${endpoint})`)).body['url']).toBe('http://127.0.0.1:1/steps');
    expect((await get(`environmentvariablevalues?$filter=_environmentvariabledefinitionid_value eq ${variable}`)).rows).toMatchObject([
      { value: 'http://127.0.0.1:1' },
    ]);
  });

  test('that is no solution is refused', () => {
    expect(() => openWorld().dataverse.importSolution(new Uint8Array([1, 2, 3]))).toThrow();
  });
});

describe('a file that is opened again', () => {
  test('has its solutions, its rows and its versions', async () => {
    const database = new Database(':memory:');
    const first = openWorld({ database });
    first.dataverse.importSolution(tenantryZip());
    const id = await first.create('csp_providers', { csp_name: 'Partner Center' });
    const before = await first.get(`csp_providers(${id})`);
    const second = openWorld({ database });
    expect((await second.get(`csp_providers(${id})`)).body).toEqual(before.body);
    await second.patch(`csp_providers(${id})`, { csp_name: 'PC' });
    expect((await second.get(`csp_providers(${id})`)).body['@odata.etag']).not.toBe(before.body['@odata.etag']);
    expect(second.dataverse.whoIs({ objectId: '10000000-0000-4000-8000-000000000001' })?.userId).toBe(second.dataverse.administratorId);
  });
});
