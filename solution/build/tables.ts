import type { ExtendedTable, Table } from '../model/define';
import { platformColumns } from '../model/platform-columns';
import { attributeElement, columnAttribute } from './attributes';
import { currencyAttributes } from './currency';
import { keysElement } from './keys';
import { descriptions, localized, localizedNames } from './labels';
import { plainStatusReasons, stateOptionSet, statusOptionSet } from './option-sets';
import { introducedVersion } from './version';
import { element, leaf, type XmlElement } from './xml';

/** `<EntityInfo>` of a table of ours: everything about it but forms, views and commands. */
export const tableInfo = (table: Table): XmlElement =>
  element(
    'EntityInfo',
    {},
    element(
      'entity',
      { Name: table.schemaName },
      localizedNames(table.label),
      element('LocalizedCollectionNames', {}, localized('LocalizedCollectionName', table.plural)),
      descriptions(table.description),
      element('attributes', {}, primaryKey(table), ownColumns(table), currencyAttributes(table), stateAndStatus(table)),
      leaf('EntitySetName', table.set),
      leaf('OwnershipTypeMask', table.ownership === 'user' ? 'UserOwned' : 'OrgOwned'),
      Object.entries(flags).map(([name, value]) => leaf(name, value)),
      leaf('HasRelatedNotes', table.timeline === true ? 'True' : 'False'),
      leaf('HasRelatedActivities', table.timeline === true ? 'True' : 'False'),
      leaf('IntroducedVersion', introducedVersion),
      leaf('ChangeTrackingEnabled', '1'),
      keysElement(table),
    ),
  );

/** `<EntityInfo>` of a platform's table: only our columns, the rest stays as it is. */
export const extendedTableInfo = (table: ExtendedTable): XmlElement =>
  element(
    'EntityInfo',
    {},
    element(
      'entity',
      { Name: table.schemaName, unmodified: 1 },
      element('attributes', {}, ownColumns(table)),
      leaf('EntitySetName', table.set),
    ),
  );

const flags = {
  IsDuplicateCheckSupported: '0',
  IsBusinessProcessEnabled: '0',
  IsConnectionsEnabled: '0',
  IsDocumentManagementEnabled: '0',
  IsActivity: '0',
  IsActivityParty: '0',
  IsAuditEnabled: '1',
  IsMailMergeEnabled: '0',
  IsVisibleInMobile: '0',
  IsVisibleInMobileClient: '1',
  IsReadOnlyInMobileClient: '0',
  IsQuickCreateEnabled: '0',
  IsCustomizable: '1',
  IsRenameable: '1',
  IsMappable: '1',
  CanCreateAttributes: '1',
  CanCreateForms: '1',
  CanCreateCharts: '1',
  CanCreateViews: '1',
  CanModifyAdditionalSettings: '1',
  CanChangeTrackingBeEnabled: '1',
} as const;

const ownColumns = (table: Table | ExtendedTable) =>
  Object.entries(table.columns).map(([schemaName, column]) =>
    columnAttribute(table.schemaName.toLowerCase(), schemaName, column, schemaName === table.primaryName),
  );

const system = { custom: false, audited: true, required: 'systemrequired' } as const;

const primaryKey = (table: Table) =>
  attributeElement(
    {
      ...system,
      schemaName: `${table.schemaName}Id`,
      type: 'primarykey',
      label: table.label,
      displayMask: 'ValidForAdvancedFind|RequiredForGrid',
      create: true,
      update: false,
    },
    [],
  );

const stateAndStatus = (table: Table) => {
  const reasons = table.statusReasons === undefined ? plainStatusReasons : Object.values(table.statusReasons);
  const prefix = table.schemaName.toLowerCase();
  const displayMask = 'ValidForAdvancedFind|ValidForForm|ValidForGrid';
  const state = {
    ...system,
    schemaName: 'statecode',
    type: 'state',
    label: platformColumns.statecode.label,
    displayMask,
    create: false,
    update: true,
  };
  const status = {
    ...system,
    required: 'none',
    schemaName: 'statuscode',
    type: 'status',
    label: platformColumns.statuscode.label,
    displayMask,
    create: true,
    update: true,
  } as const;
  return [
    attributeElement(state, [stateOptionSet(`${prefix}_statecode`, state.label, reasons)]),
    attributeElement(status, [statusOptionSet(`${prefix}_statuscode`, status.label, reasons)]),
  ];
};
