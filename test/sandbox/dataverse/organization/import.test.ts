import { covers } from '../../platform/covers';
import { tenantryZip } from '../tenantry';
import { openWorld } from '../world';

describe('importing a solution', () => {
  test('brings tables, which then hold rows, and leaves its parts as rows', async () => {
    covers('dataverse: import of a solution');
    const { dataverse, create, get } = openWorld();
    const report = dataverse.importSolution(tenantryZip());
    expect(report.tables).toContain('csp_provisioning');
    expect(report.skipped).toEqual([]);

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
    const views = await get("savedqueries?$select=name&$filter=returnedtypecode eq 'csp_provisioning'");
    expect(views.rows.length).toBeGreaterThan(0);
  });
});
