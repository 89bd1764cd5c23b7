import type { LookupColumn } from '../model/define';
import { isExtended, type AnyTable } from '../model/platform-columns';
import { introducedVersion } from './version';
import { element, leaf, type XmlElement } from './xml';

/**
 * One 1:N relationship for each lookup column of ours, and one for the currency of a table of ours with amounts. `schemaNames` maps logical
 * names of tables to schema names.
 */
export const relationshipsOf = (table: AnyTable, schemaNames: ReadonlyMap<string, string>): readonly XmlElement[] =>
  Object.entries({ ...table.columns, ...(isExtended(table) ? {} : table.system) }).flatMap(([name, column]) =>
    column.kind === 'lookup' ? [relationshipElement(table, name, column, schemaNames)] : [],
  );

const relationshipElement = (table: AnyTable, columnName: string, column: LookupColumn, schemaNames: ReadonlyMap<string, string>) =>
  element(
    'EntityRelationship',
    { Name: column.relationship },
    leaf('EntityRelationshipType', 'OneToMany'),
    leaf('IsCustomizable', '1'),
    leaf('IntroducedVersion', introducedVersion),
    leaf('IsHierarchical', '0'),
    leaf('ReferencingEntityName', table.schemaName),
    leaf('ReferencedEntityName', schemaNames.get(column.target) ?? column.target),
    leaf('CascadeAssign', 'NoCascade'),
    leaf('CascadeDelete', column.onDelete),
    leaf('CascadeArchive', column.onDelete === 'Restrict' ? 'Restrict' : 'RemoveLink'),
    leaf('CascadeReparent', 'NoCascade'),
    leaf('CascadeShare', 'NoCascade'),
    leaf('CascadeUnshare', 'NoCascade'),
    leaf('CascadeRollupView', 'NoCascade'),
    leaf('IsValidForAdvancedFind', '1'),
    leaf('ReferencingAttributeName', columnName),
    element('EntityRelationshipRoles', {}, role(1, columnName), role(0, column.relationship)),
  );

/** Role 1 is the lookup's side and navigates by the lookup; role 0 is the collection's side. */
const role = (type: 0 | 1, navigation: string) =>
  element(
    'EntityRelationshipRole',
    {},
    leaf('NavPaneDisplayOption', 'UseCollectionName'),
    leaf('NavPaneArea', 'Details'),
    leaf('NavPaneOrder', '10000'),
    leaf('NavigationPropertyName', navigation),
    leaf('RelationshipRoleType', type),
  );
