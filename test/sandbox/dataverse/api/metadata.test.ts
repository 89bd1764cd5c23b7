import { covers } from '../../platform/covers';
import { tenantryZip } from '../tenantry';
import { openWorld, root } from '../world';

const openDefinitions = () => {
  const world = openWorld();
  world.dataverse.importSolution(tenantryZip());
  return world;
};
const provisioning = "EntityDefinitions(LogicalName='csp_provisioning')";
const labelled = (text: string, language = 1033) => ({
  UserLocalizedLabel: expect.objectContaining({ Label: text, LanguageCode: language }),
});

describe('definitions of tables', () => {
  test('are found by name and by filter', async () => {
    covers('dataverse: GET EntityDefinitions');
    const { get } = openDefinitions();
    const one = await get(`${provisioning}?$select=LogicalName,EntitySetName,PrimaryNameAttribute,OwnershipType,DisplayName`);
    expect(one.body).toMatchObject({
      '@odata.context': `${root}/$metadata#EntityDefinitions(LogicalName,EntitySetName,PrimaryNameAttribute,OwnershipType,DisplayName)/$entity`,
      LogicalName: 'csp_provisioning',
      EntitySetName: 'csp_provisionings',
      PrimaryNameAttribute: 'csp_name',
      OwnershipType: 'UserOwned',
      DisplayName: labelled('Provisioning run'),
      MetadataId: expect.any(String),
    });
    const { rows } = await get("EntityDefinitions?$select=EntitySetName&$filter=LogicalName eq 'csp_provisioning'");
    expect(rows).toEqual([{ EntitySetName: 'csp_provisionings', MetadataId: one.body['MetadataId'] }]);
    expect((await get(`EntityDefinitions(${String(one.body['MetadataId'])})?$select=LogicalName`)).body['LogicalName']).toBe(
      'csp_provisioning',
    );
    const owned = await get("EntityDefinitions?$select=LogicalName&$filter=OwnershipType eq Microsoft.Dynamics.CRM.OwnershipTypes'None'");
    expect(owned.rows.map((row) => row['LogicalName'])).toContain('systemuserroles');
    expect((await get("EntityDefinitions(LogicalName='nothing')")).status).toBe(404);
  });

  test('hold columns, which can be cast to their kind', async () => {
    covers('dataverse: GET EntityDefinitions');
    const { get } = openDefinitions();
    const text = await get(`${provisioning}/Attributes(LogicalName='csp_companyname')`);
    expect(text.body).toMatchObject({
      LogicalName: 'csp_companyname',
      AttributeType: 'String',
      MaxLength: 200,
      DisplayName: labelled('Company'),
    });
    const choices = await get(
      `${provisioning}/Attributes/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$select=LogicalName&$expand=OptionSet($select=Options),GlobalOptionSet($select=Name)`,
    );
    expect(choices.rows).toContainEqual(
      expect.objectContaining({ LogicalName: 'csp_branch', GlobalOptionSet: expect.objectContaining({ Name: 'csp_branch' }) }),
    );
    const lookup = await get(
      `${provisioning}/Attributes(LogicalName='csp_accountid')/Microsoft.Dynamics.CRM.LookupAttributeMetadata?$select=Targets`,
    );
    expect(lookup.body['Targets']).toEqual(['account']);
    expect(
      (await get(`${provisioning}/Attributes(LogicalName='csp_accountid')/Microsoft.Dynamics.CRM.StringAttributeMetadata`)).status,
    ).toBe(404);
    const mixed = await get(`${provisioning}/Attributes?$select=LogicalName&$filter=AttributeType eq 'Memo'`);
    expect(mixed.rows).toContainEqual(expect.objectContaining({ LogicalName: 'csp_steps' }));
    expect((await get(`${provisioning}/Attributes(LogicalName='statuscode')/OptionSet?$select=Options`)).body['Options']).toContainEqual(
      expect.objectContaining({ Value: 1, State: 0 }),
    );
  });

  test('hold keys and relationships', async () => {
    covers('dataverse: GET RelationshipDefinitions');
    const { get } = openDefinitions();
    expect((await get("EntityDefinitions(LogicalName='csp_provideraccount')/Keys?$select=KeyAttributes")).rows).toMatchObject([
      { KeyAttributes: ['csp_providerid', 'csp_tenantid'] },
    ]);
    const many = await get(
      `${provisioning}/ManyToOneRelationships?$select=ReferencingEntityNavigationPropertyName&$filter=ReferencedEntity eq 'account'`,
    );
    expect(many.rows).toMatchObject([{ ReferencingEntityNavigationPropertyName: 'csp_AccountId' }]);
    const one = await get("RelationshipDefinitions(SchemaName='csp_account_csp_provisioning')");
    expect(one.body).toMatchObject({ ReferencedEntity: 'account', ReferencingAttribute: 'csp_accountid' });
    const roles = await get("EntityDefinitions(LogicalName='systemuser')/ManyToManyRelationships?$select=IntersectEntityName");
    expect(roles.rows).toContainEqual(expect.objectContaining({ IntersectEntityName: 'systemuserroles' }));
  });

  test('speak the language of the caller', async () => {
    const { get, patch, dataverse } = openDefinitions();
    await patch(`usersettingscollection(${dataverse.administratorId})`, { uilanguageid: 1026 });
    expect((await get(`${provisioning}?$select=DisplayName`)).body['DisplayName']).toMatchObject(labelled('Предоставяне', 1026));
  });
});

describe('other definitions', () => {
  test('of global choices', async () => {
    covers('dataverse: GET GlobalOptionSetDefinitions');
    const { get } = openDefinitions();
    const { body } = await get("GlobalOptionSetDefinitions(Name='csp_branch')");
    expect(body).toMatchObject({
      Name: 'csp_branch',
      IsGlobal: true,
      Options: [{ Label: labelled('New to Microsoft') }, { Label: labelled('Has a tenant already') }],
    });
    expect((await get("GlobalOptionSetDefinitions(Name='nothing')")).status).toBe(404);
  });

  test('of the whole service, as CSDL and as a list of sets', async () => {
    covers('dataverse: GET $metadata');
    covers('dataverse: GET (service document)');
    const { get } = openDefinitions();
    const document = await get('$metadata');
    expect(document.headers.get('Content-Type')).toBe('application/xml');
    expect(document.text).toContain('<NavigationProperty Name="csp_AccountId" Type="mscrm.account" />');
    expect(document.text).toContain('<Property Name="_csp_accountid_value" Type="Edm.Guid" />');
    expect((await get('')).rows).toContainEqual({ name: 'csp_provisionings', kind: 'EntitySet', url: 'csp_provisionings' });
  });
});
