import { mergeDefinitions } from '../../../sandbox/dataverse/definitions/merge';
import type { Definitions } from '../../../sandbox/dataverse/definitions/definitions';
import type { Attribute, Solution, Table } from '../../../sandbox/dataverse/solution/types';
import type { CurrentUser } from '../../../sandbox/app';

/** A small solution of somebody else's: boats that belong to accounts. */
const attribute = (logicalName: string, more: Partial<Attribute> = {}): Attribute => ({
  logicalName,
  schemaName: logicalName,
  type: 'string',
  labels: { 1033: `Label of ${logicalName}` },
  required: 'none',
  custom: true,
  validForCreate: true,
  validForUpdate: true,
  audited: false,
  ...more,
});

export const boat: Table = {
  logicalName: 'new_boat',
  schemaName: 'new_Boat',
  setName: 'new_boats',
  primaryId: 'new_boatid',
  primaryName: 'new_name',
  labels: { 1033: 'Boat', 1036: 'Bateau' },
  pluralLabels: { 1033: 'Boats', 1036: 'Bateaux' },
  ownership: 'user',
  changeTracking: false,
  hasNotes: true,
  hasActivities: false,
  attributes: [
    attribute('new_boatid', { type: 'uniqueidentifier' }),
    attribute('new_name', { labels: { 1033: 'Name', 1036: 'Nom' }, maxLength: 100, required: 'required' }),
    attribute('new_harbour', { type: 'picklist', optionSet: 'new_harbour', labels: { 1033: 'Harbour', 1036: 'Port' } }),
    attribute('new_accountid', { type: 'lookup', labels: { 1033: 'Owner account' } }),
  ],
  keys: [],
};

export const boatView = (more: Partial<Solution['views'][number]> = {}): Solution['views'][number] => ({
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  table: 'new_boat',
  queryType: 0,
  isDefault: true,
  isQuickFind: false,
  labels: { 1033: 'Active boats', 1036: 'Bateaux actifs' },
  fetchXml: `<fetch><entity name="new_boat"><attribute name="new_name"/><order attribute="new_name" descending="true"/>
    <link-entity name="account" alias="a" from="accountid" to="new_accountid"><attribute name="name"/></link-entity></entity></fetch>`,
  layoutXml: `<grid name="resultset"><row name="result" id="new_boatid"><cell name="new_name" width="300"/>
    <cell name="a.name"/><cell name="new_harbour" width="90"/><cell name="createdon" ishidden="1"/></row></grid>`,
  ...more,
});

const solution = (parts: Partial<Solution> = {}): Solution => ({
  uniqueName: 'Boats',
  version: '1.0.0.0',
  managed: false,
  labels: {},
  publisher: { uniqueName: 'new', prefix: 'new', optionValuePrefix: 10000 },
  languages: [1033, 1036],
  tables: [boat],
  optionSets: [
    {
      name: 'new_harbour',
      global: true,
      labels: { 1033: 'Harbour' },
      options: [
        { value: 1, labels: { 1033: 'North', 1036: 'Nord' }, color: '#ff0000' },
        { value: 2, labels: { 1033: 'South' } },
      ],
    },
  ],
  relationships: [
    {
      name: 'new_account_new_boat',
      referencing: { table: 'new_boat', attribute: 'new_accountid', navigation: 'new_AccountId' },
      referenced: { table: 'account', navigation: 'new_account_new_boat' },
      onDelete: 'RemoveLink',
      onAssign: 'NoCascade',
    },
  ],
  manyToMany: [],
  forms: [],
  views: [boatView()],
  ribbons: [],
  roles: [],
  webResources: [
    { id: 'w1', name: 'new_/boat.js', type: 3, labels: {}, content: new TextEncoder().encode('window.Boat = {};') },
    { id: 'w2', name: 'new_/help.html', type: 1, labels: {}, content: new TextEncoder().encode('<p>Help</p>') },
    { id: 'w3', name: 'new_/icon', type: 11, labels: {}, content: new TextEncoder().encode('<svg/>') },
  ],
  controls: [
    {
      name: 'new_Boats.Sail',
      manifestXml: '<manifest/>',
      files: {
        'bundle.js': new TextEncoder().encode('/* sail */'),
        'strings/Sail.1036.resx': new TextEncoder().encode('<root/>'),
      },
    },
  ],
  apps: [
    {
      uniqueName: 'new_Boats',
      labels: { 1033: 'Boats', 1036: 'Bateaux' },
      tables: ['new_boat'],
      siteMap: 'new_Boats',
      roleIds: ['role-sailor'],
    },
  ],
  siteMaps: [
    {
      uniqueName: 'new_Boats',
      labels: {},
      xml: `<SiteMap><Area Id="area"><Titles><Title LCID="1033" Title="Sea"/><Title LCID="1036" Title="Mer"/></Titles>
        <Group Id="group"><Titles><Title LCID="1033" Title="Fleet"/></Titles>
          <SubArea Id="boats" Entity="new_boat" VectorIcon="$webresource:new_/icon"/>
          <SubArea Id="help" Url="$webresource:new_/help.html"><Titles><Title LCID="1033" Title="Help"/></Titles></SubArea>
          <SubArea Id="ghosts" Entity="new_ghost"/>
        </Group>
        <Group Id="empty"/></Area></SiteMap>`,
    },
  ],
  endpoints: [],
  steps: [],
  environmentVariables: [],
  skipped: [],
  ...parts,
});

export const definitions = (parts: Partial<Solution> = {}): Definitions => mergeDefinitions([solution(parts)]);

export const sailor: CurrentUser = {
  userId: '00000000-0000-4000-8000-000000000001',
  name: 'Sam Sailor',
  email: 'sam@example.com',
  languageId: 1033,
  localeId: 1033,
  timeZone: 'UTC',
  roles: [{ id: 'role-sailor', name: 'Sailor' }],
  privileges: ['prvReadnew_Boat', 'prvCreatenew_Boat'],
  currencies: [{ id: 'eur', name: 'Euro', code: 'EUR', symbol: '€', precision: 2, isBase: true, isDefault: true }],
  organization: { id: '00000000-0000-4000-8000-000000000002', name: 'Harbour' },
};
