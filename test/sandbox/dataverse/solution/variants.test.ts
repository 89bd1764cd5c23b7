import { readSolution } from '../../../../sandbox/dataverse/solution/read';
import { sampleParts, zipOf } from './sample';

const customized = (inner: string) =>
  readSolution(zipOf({ ...sampleParts, 'customizations.xml': `<ImportExportXml>${inner}</ImportExportXml>` }));
const withColumn = (inner: string) =>
  customized(
    `<Entities><Entity><Name>spk_Thing</Name><EntityInfo><entity Name="spk_Thing"><attributes><attribute PhysicalName="spk_Column">${inner}</attribute></attributes></entity></EntityInfo></Entity></Entities>`,
  ).tables[0]?.attributes[0];

describe('exports differ', () => {
  test('in what they leave out: an empty solution is one', () => {
    expect(customized('')).toMatchObject({ uniqueName: 'Sample', tables: [], views: [], forms: [], steps: [], languages: [] });
  });

  test('in the zip’s directory entries', () => {
    expect(readSolution(zipOf({ ...sampleParts, 'WebResources/': '' })).webResources).toHaveLength(1);
  });

  test.each([
    ['nvarchar', 'string'],
    ['ntext', 'memo'],
    ['int', 'integer'],
    ['bigint', 'bigint'],
    ['decimal', 'decimal'],
    ['float', 'double'],
    ['money', 'money'],
    ['bit', 'boolean'],
    ['datetime', 'datetime'],
    ['picklist', 'picklist'],
    ['multiselectpicklist', 'multiselectpicklist'],
    ['state', 'state'],
    ['status', 'status'],
    ['lookup', 'lookup'],
    ['customer', 'customer'],
    ['owner', 'owner'],
    ['primarykey', 'uniqueidentifier'],
    ['uniqueidentifier', 'uniqueidentifier'],
    ['EntityName', 'entityname'],
  ])('in columns: %s is a column of type %s', (written, type) => {
    expect(withColumn(`<Type>${written}</Type>`)).toMatchObject({ type, logicalName: 'spk_column', schemaName: 'spk_Column' });
  });

  test.each([
    ['within its definition', '<EntityInfo><entity Name="spk_Thing">', '</entity></EntityInfo>'],
    ['beside it', '<EntityInfo><entity Name="spk_Thing"/></EntityInfo>', ''],
  ])('in where a table names the control of its grids: %s', (_where, before, after) => {
    const config = `<CustomControlDefaultConfigs><CustomControlDefaultConfig><CustomControlDefaultConfigId>{1}</CustomControlDefaultConfigId>
      <ControlDescriptionXML><controlDescriptions><controlDescription/></controlDescriptions></ControlDescriptionXML></CustomControlDefaultConfig></CustomControlDefaultConfigs>`;
    const { tables, skipped } = customized(`<Entities><Entity><Name>spk_Thing</Name>${before}${config}${after}</Entity></Entities>`);
    expect(tables[0]?.gridControls).toMatch(/^<controlDescriptions>/);
    expect(skipped.filter(({ part }) => part === 'customizations.xml')).toEqual([]);
  });

  test.each(['image', 'file', 'partylist', 'virtual', 'constructor', ''])('in columns that cannot be held: "%s" is left out', (written) => {
    expect(withColumn(`<Type>${written}</Type>`)).toBeUndefined();
  });

  test.each([
    ['1', 'UserLocal'],
    ['2', 'DateOnly'],
    ['3', 'TimeZoneIndependent'],
  ])('in the behavior of dates: %s is %s', (written, dateBehavior) => {
    expect(withColumn(`<Type>datetime</Type><Format>DateTime</Format><Behavior>${written}</Behavior>`)).toMatchObject({
      dateBehavior,
      format: 'datetime',
    });
  });

  test.each(['not a number', 'NaN', 'Infinity', ''])('in limits: "%s" is no limit', (written) => {
    expect(withColumn(`<Type>int</Type><MaxValue>${written}</MaxValue>`)).not.toHaveProperty('max');
  });

  test.each([
    ['UserOwned', 'user'],
    ['OrgOwned', 'organization'],
    ['BusinessOwned', 'none'],
  ])('in ownership: %s is %s', (written, ownership) => {
    const { tables } = customized(
      `<Entities><Entity><Name>spk_Thing</Name><EntityInfo><entity><OwnershipTypeMask>${written}</OwnershipTypeMask></entity></EntityInfo></Entity></Entities>`,
    );
    expect(tables[0]).toMatchObject({ ownership, schemaName: 'spk_Thing', primaryId: 'spk_thingid' });
  });

  test('in relationships without roles: the platform’s default names stand for the navigation properties', () => {
    const { relationships } = customized(
      '<EntityRelationships><EntityRelationship Name="spk_a_b"><ReferencingEntityName>spk_B</ReferencingEntityName><ReferencedEntityName>spk_A</ReferencedEntityName><ReferencingAttributeName>spk_AId</ReferencingAttributeName></EntityRelationship></EntityRelationships>',
    );
    expect(relationships).toEqual([
      {
        name: 'spk_a_b',
        referencing: { table: 'spk_b', attribute: 'spk_aid', navigation: 'spk_AId' },
        referenced: { table: 'spk_a', navigation: 'spk_a_b' },
        onDelete: 'RemoveLink',
        onAssign: 'NoCascade',
      },
    ]);
  });

  test.each([
    ['a list of values', '{"environmentvariablevalues":{"environmentvariablevalue":[{"value":"first"},{"value":"second"}]}}', 'first'],
    ['no JSON', '{', null],
    ['another shape', '{"environmentvariablevalues":[]}', null],
  ])('in the values of environment variables: %s', (_what, json, value) => {
    const path = 'environmentvariabledefinitions/spk_ServerUrl/environmentvariablevalues.json';
    const { environmentVariables, skipped } = readSolution(zipOf({ ...sampleParts, [path]: json }));
    expect(environmentVariables[0]).toMatchObject({ value, defaultValue: 'https://example.invalid' });
    expect(skipped.some(({ part }) => part === path)).toBe(value === null);
  });
});
