import { strFromU8 } from 'fflate';
import { NotASolution } from '../../../../sandbox/dataverse/solution/not-a-solution';
import { readSolution } from '../../../../sandbox/dataverse/solution/read';
import { sampleParts, zipOf } from './sample';

const solution = readSolution(zipOf(sampleParts));
const table = solution.tables[0];

describe('a solution as read from its zip', () => {
  test('says who made it, in which version and languages', () => {
    expect(solution).toMatchObject({
      uniqueName: 'Sample',
      version: '1.2.0.3',
      managed: true,
      labels: { 1033: 'Sample', 1026: 'Пример' },
      publisher: { uniqueName: 'maker', prefix: 'spk', optionValuePrefix: 72700 },
      languages: [1033, 1036],
    });
  });

  test('has its tables with names, ownership and keys', () => {
    expect(table).toMatchObject({
      logicalName: 'spk_subscription',
      schemaName: 'spk_Subscription',
      setName: 'spk_subscriptions',
      primaryId: 'spk_subscriptionid',
      primaryName: 'spk_name',
      labels: { 1033: 'Subscription', 1036: 'Abonnement' },
      pluralLabels: { 1033: 'Subscriptions' },
      ownership: 'user',
      changeTracking: true,
      hasNotes: true,
      hasActivities: false,
      keys: [{ name: 'spk_key', attributes: ['spk_name', 'spk_accountid'] }],
    });
  });

  test('keeps apart what it adds to one of the platform’s own tables', () => {
    expect(solution.tables[1]).toMatchObject({ logicalName: 'account', setName: '', primaryName: '', attributes: [] });
  });

  test.each([
    [
      'spk_subscriptionid',
      { type: 'uniqueidentifier', required: 'systemrequired', validForCreate: true, validForUpdate: false, custom: false },
    ],
    [
      'spk_name',
      {
        type: 'string',
        required: 'required',
        custom: true,
        audited: true,
        maxLength: 200,
        format: 'text',
        autoNumberFormat: 'SUB-{SEQNUM:6}',
      },
    ],
    ['spk_seats', { type: 'integer', min: -5, max: 1000000, required: 'none' }],
    ['spk_endson', { type: 'datetime', format: 'date', dateBehavior: 'DateOnly' }],
    ['spk_autorenew', { type: 'boolean', optionSet: 'spk_subscription_spk_autorenew', defaultValue: 1 }],
    ['spk_channel', { type: 'picklist', optionSet: 'spk_channel' }],
    ['spk_accountid', { type: 'lookup' }],
    ['statuscode', { type: 'status', optionSet: 'spk_subscription_statuscode' }],
  ])('has the column %s with its type and limits', (logicalName, expected) => {
    expect(table?.attributes.find((attribute) => attribute.logicalName === logicalName)).toMatchObject(expected);
  });

  test('leaves out a default that says "none"', () => {
    expect(table?.attributes.find(({ logicalName }) => logicalName === 'spk_channel')).not.toHaveProperty('defaultValue');
  });

  test('has global choices by name and local ones as table_column, states and their reasons included', () => {
    expect(solution.optionSets).toEqual([
      {
        name: 'spk_channel',
        global: true,
        labels: { 1033: 'Channel' },
        options: [{ value: 727000000, labels: { 1033: 'Direct' }, color: '#0000ff' }],
      },
      {
        name: 'spk_subscription_spk_autorenew',
        global: false,
        labels: {},
        options: [
          { value: 1, labels: { 1033: 'Yes' } },
          { value: 0, labels: {} },
        ],
      },
      {
        name: 'spk_subscription_statecode',
        global: false,
        labels: {},
        options: [
          { value: 0, labels: {}, defaultStatus: 1 },
          { value: 1, labels: {}, defaultStatus: 2 },
        ],
      },
      {
        name: 'spk_subscription_statuscode',
        global: false,
        labels: {},
        options: [
          { value: 1, labels: {}, state: 0 },
          { value: 727000002, labels: {}, state: 0 },
          { value: 2, labels: {}, state: 1 },
        ],
      },
    ]);
  });

  test('has relationships with the navigation properties of both sides', () => {
    expect(solution.relationships).toEqual([
      {
        name: 'spk_account_spk_subscription',
        referencing: { table: 'spk_subscription', attribute: 'spk_accountid', navigation: 'spk_AccountId' },
        referenced: { table: 'account', navigation: 'spk_account_subscriptions' },
        onDelete: 'Restrict',
        onAssign: 'Cascade',
      },
    ]);
    expect(solution.manyToMany).toEqual([
      {
        name: 'spk_subscription_contact',
        intersect: 'spk_subscription_contact',
        first: { table: 'spk_subscription', navigation: 'spk_contacts' },
        second: { table: 'contact', navigation: 'spk_subscriptions' },
      },
    ]);
  });

  test('keeps forms, views, commands and the site map as they were written', () => {
    expect(solution.forms).toEqual([
      {
        id: '3d35a876-9ed0-5f55-ace6-bb5392481896',
        table: 'spk_subscription',
        type: 'main',
        labels: { 1033: 'Information' },
        active: true,
        xml: '<form><tabs><tab name="general"/></tabs></form>',
      },
    ]);
    expect(
      solution.views.map(({ queryType, isDefault, isQuickFind, fetchXml, layoutXml }) => ({
        queryType,
        isDefault,
        isQuickFind,
        fetchXml,
        layoutXml,
      })),
    ).toEqual([
      {
        queryType: 0,
        isDefault: true,
        isQuickFind: false,
        fetchXml: '<fetch><entity name="spk_subscription"/></fetch>',
        layoutXml: '<grid name="resultset"><row id="spk_subscriptionid"/></grid>',
      },
      { queryType: 4, isDefault: false, isQuickFind: true, fetchXml: '<fetch/>', layoutXml: '<grid/>' },
    ]);
    expect(solution.ribbons).toEqual([{ table: 'spk_subscription', xml: '<RibbonDiffXml><CustomActions/></RibbonDiffXml>' }]);
    expect(solution.siteMaps).toEqual([{ uniqueName: 'spk_App', labels: { 1033: 'Map' }, xml: '<SiteMap><Area Id="a"/></SiteMap>' }]);
  });

  test('has roles, apps, endpoints, steps and environment variables', () => {
    expect(solution.roles).toEqual([
      {
        id: 'b3379bc1-8d82-56d8-ae2d-4b962c785086',
        name: 'Seller',
        privileges: [
          { name: 'prvReadspk_Subscription', depth: 'Global' },
          { name: 'prvWritespk_Subscription', depth: 'Basic' },
        ],
      },
    ]);
    expect(solution.apps).toEqual([
      {
        uniqueName: 'spk_App',
        labels: { 1033: 'Licensing' },
        tables: ['spk_subscription'],
        siteMap: 'spk_App',
        roleIds: ['b3379bc1-8d82-56d8-ae2d-4b962c785086'],
      },
    ]);
    expect(solution.endpoints).toEqual([
      {
        id: 'f8956f8d-594a-5b77-a839-be90e2de6491',
        name: 'server',
        url: 'https://example.invalid/webhook',
        authType: 'HttpHeader',
        contract: 8,
      },
    ]);
    expect(solution.steps).toEqual([
      {
        id: 'ea2dec67-1469-5296-a2eb-e3b962e70e81',
        name: 'on update',
        endpointId: 'f8956f8d-594a-5b77-a839-be90e2de6491',
        message: 'Update',
        table: 'spk_subscription',
        stage: 40,
        mode: 'async',
        filteringAttributes: ['spk_seats', 'statuscode'],
        keepsJob: true,
        images: [{ alias: 'before', kind: 'pre', attributes: ['spk_seats'] }],
      },
    ]);
    expect(solution.environmentVariables).toEqual([
      {
        schemaName: 'spk_ServerUrl',
        type: 100000000,
        labels: { 1033: 'Server URL', 1036: 'Adresse' },
        defaultValue: 'https://example.invalid',
        value: 'https://contoso.com',
      },
    ]);
  });

  test('has the files of web resources and controls', () => {
    const [script] = solution.webResources;
    expect(script && { ...script, content: strFromU8(script.content) }).toEqual({
      id: '987194ed-5d58-5f25-af7d-69c78efc7a51',
      name: 'spk_/x.js',
      type: 3,
      labels: { 1033: 'Script' },
      content: 'window.spk = 1;',
    });
    expect(solution.controls.map(({ name, manifestXml, files }) => ({ name, manifestXml, files: Object.keys(files) }))).toEqual([
      { name: 'spk_Spike.Badge', manifestXml: '<manifest/>', files: ['bundle.js', 'strings/Badge.1036.resx'] },
    ]);
  });

  test('lists what was not understood', () => {
    expect(solution.skipped).toEqual([
      { part: 'customapis/spk_Do/customapi.xml', what: 'file of an unknown kind' },
      { part: 'customizations.xml', what: 'Workflows' },
      { part: 'customizations.xml', what: 'Visualizations of spk_subscription' },
      { part: 'customizations.xml', what: 'column spk_Picture of spk_subscription (image)' },
      { part: 'customizations.xml', what: 'relationship broken' },
      { part: 'customizations.xml', what: 'form of type dashboard of spk_subscription' },
      { part: 'customizations.xml', what: 'web resource spk_/lost.js (its file is missing)' },
      { part: 'customizations.xml', what: 'service endpoint queue (contract 2)' },
      { part: 'customizations.xml', what: 'step plug-in class' },
    ]);
  });
});

describe('what is no solution', () => {
  const { 'solution.xml': manifest = '', 'customizations.xml': customizations = '' } = sampleParts;

  test.each([
    ['an empty file', new Uint8Array()],
    ['text', new TextEncoder().encode('hello')],
    ['an empty zip', zipOf({})],
    ['a zip without customizations.xml', zipOf({ 'solution.xml': manifest })],
    ['a zip without solution.xml', zipOf({ 'customizations.xml': customizations })],
    ['a solution.xml that is not XML', zipOf({ 'solution.xml': '<a', 'customizations.xml': customizations })],
    ['a solution.xml that names nothing', zipOf({ 'solution.xml': '<ImportExportXml/>', 'customizations.xml': customizations })],
    ['a zip that unpacks into far too much', zipOf({ ...sampleParts, 'Controls/bomb': '0'.repeat(130 * 1024 * 1024) })],
  ])('is refused by name: %s', (_what, bytes) => {
    expect(() => readSolution(bytes)).toThrow(NotASolution);
  });
});
