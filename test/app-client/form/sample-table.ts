import type { TableSummary } from '../../../sandbox/app/contract/app';
import type { AttributeDefinition, TableDefinition } from '../../../sandbox/app/contract/table';
import type { FormCell, FormDefinition } from '../../../sandbox/app/client/form/form-definition';

/** A column with the facts that a test does not care about filled in. */
export const attribute = (
  given: Partial<AttributeDefinition> & Pick<AttributeDefinition, 'logicalName' | 'type'>,
): AttributeDefinition => ({
  schemaName: given.logicalName,
  label: given.logicalName,
  required: 'none',
  validForCreate: true,
  validForUpdate: true,
  maxLength: null,
  format: null,
  dateBehavior: null,
  min: null,
  max: null,
  accuracy: null,
  amount: null,
  defaultValue: null,
  options: [],
  targets: [],
  ...given,
});

const status = (value: number, label: string, state: number) => ({ value, label, color: null, state });

/** A table with one column of each kind that forms treat apart. */
const boatColumns: readonly AttributeDefinition[] = [
  attribute({ logicalName: 'boatid', type: 'uniqueidentifier', validForCreate: false, validForUpdate: false }),
  attribute({ logicalName: 'name', type: 'string', label: 'Name', required: 'required', maxLength: 20 }),
  attribute({ logicalName: 'log', type: 'memo', label: 'Log', maxLength: 2000 }),
  attribute({ logicalName: 'mail', type: 'string', label: 'E-mail', format: 'email' }),
  attribute({ logicalName: 'berths', type: 'integer', label: 'Berths', min: 0, max: 12 }),
  attribute({ logicalName: 'length', type: 'decimal', label: 'Length', accuracy: 2, min: 0, max: 100 }),
  attribute({ logicalName: 'engine', type: 'boolean', label: 'Engine', options: [status(0, 'No', 0), status(1, 'Yes', 0)].map(plain) }),
  attribute({ logicalName: 'rig', type: 'picklist', label: 'Rig', options: [status(1, 'Sloop', 0), status(2, 'Ketch', 0)].map(plain) }),
  attribute({
    logicalName: 'flags',
    type: 'multiselectpicklist',
    label: 'Flags',
    options: [status(1, 'Old', 0), status(2, 'Fast', 0)].map(plain),
  }),
  attribute({ logicalName: 'launched', type: 'datetime', label: 'Launched', format: 'date', dateBehavior: 'DateOnly' }),
  attribute({ logicalName: 'inspected', type: 'datetime', label: 'Inspected', format: 'datetime', dateBehavior: 'UserLocal' }),
  attribute({ logicalName: 'portid', type: 'lookup', label: 'Home port', targets: [{ table: 'port', navigation: 'test_PortId' }] }),
  attribute({
    logicalName: 'ownerid',
    type: 'owner',
    label: 'Owner',
    targets: [
      { table: 'systemuser', navigation: 'ownerid' },
      { table: 'team', navigation: 'ownerid' },
    ],
  }),
  attribute({
    logicalName: 'statecode',
    type: 'state',
    label: 'Status',
    options: [plain(status(0, 'Active', 0)), plain(status(1, 'Inactive', 0))],
  }),
  attribute({
    logicalName: 'statuscode',
    type: 'status',
    label: 'Status reason',
    options: [status(1, 'Afloat', 0), status(3, 'In the yard', 0), status(2, 'Sunk', 1)],
  }),
];

function plain({ value, label }: { value: number; label: string }) {
  return { value, label, color: null, state: null };
}

const classIds: Readonly<Record<string, string>> = {
  lookup: '270bd3db-d9af-4782-9025-509e298dec0a',
  default: '4273edbd-ac1d-40d3-9fb2-095c621b552d',
};

export const cell = (column: string, more: Partial<FormCell> = {}): FormCell => ({
  id: `cell-${column}`,
  label: '',
  showLabel: true,
  visible: true,
  columnSpan: 1,
  rowSpan: 1,
  control: {
    id: column,
    classId: classIds[column === 'portid' ? 'lookup' : 'default'] ?? '',
    column,
    uniqueId: null,
    disabled: false,
    isSubgrid: false,
    parameters: {},
  },
  ...more,
});

const section = (name: string, label: string, cells: readonly FormCell[], columns = 1) => ({
  id: `section-${name}`,
  name,
  label,
  showLabel: true,
  visible: true,
  columns,
  rows: cells.map((each) => [each]),
});

/** Two tabs: all kinds of fields on the first, the log on the second. */
export const boatForm: FormDefinition = {
  id: 'f0000000-0000-4000-8000-000000000001',
  table: 'boat',
  type: 'main',
  label: 'Information',
  header: [],
  libraries: [],
  handlers: [],
  customControls: {},
  tabs: [
    {
      id: 'tab-1',
      name: 'general',
      label: 'General',
      showLabel: true,
      visible: true,
      expanded: true,
      columns: [
        {
          width: '100%',
          sections: [
            section(
              'facts',
              'Facts',
              ['name', 'mail', 'berths', 'length', 'engine', 'rig', 'flags', 'launched', 'inspected', 'portid', 'statuscode'].map(
                (column) => cell(column),
              ),
              2,
            ),
          ],
        },
      ],
    },
    {
      id: 'tab-2',
      name: 'history',
      label: 'History',
      showLabel: true,
      visible: true,
      expanded: true,
      columns: [{ width: '100%', sections: [section('log_section', 'Log', [cell('log')])] }],
    },
  ],
};

const summary = (logicalName: string, setName: string, label: string): TableSummary => ({
  logicalName,
  schemaName: logicalName.charAt(0).toUpperCase() + logicalName.slice(1),
  setName,
  primaryId: `${logicalName}id`,
  primaryName: 'name',
  label,
  pluralLabel: `${label}s`,
});

export const boatSummary = summary('boat', 'boats', 'Boat');
export const portSummary = summary('port', 'ports', 'Port');
export const userSummary = { ...summary('systemuser', 'systemusers', 'User'), primaryName: 'fullname' };

const definition = (of: TableSummary, columns: readonly AttributeDefinition[]): TableDefinition => ({
  ...of,
  ownership: 'user',
  hasNotes: true,
  hasActivities: true,
  attributes: Object.fromEntries(columns.map((column) => [column.logicalName, column])),
  oneToMany: [],
  manyToMany: [],
  views: [],
  forms: [],
  buttons: [],
  hiddenButtons: [],
});

export const boatTable: TableDefinition = { ...definition(boatSummary, boatColumns), forms: [boatForm] };
export const portTable: TableDefinition = definition(portSummary, [
  attribute({ logicalName: 'portid', type: 'uniqueidentifier' }),
  attribute({ logicalName: 'name', type: 'string', label: 'Name' }),
]);
