import type { Definitions } from '../../definitions/definitions';
import { rightNames } from '../../security/depth';
import { privilegeName } from '../../security/privilege-names';
import type { Table } from '../../solution/types';
import { attributeNode } from './attribute';
import { label, managed, noLabel } from './label';
import { metadataId } from './metadata-id';
import type { Node } from './node';
import { manyToManyNode, relationshipNode } from './relationship';

const ownerships = { user: 'UserOwned', organization: 'OrganizationOwned', none: 'None' } as const;

export const entityNode = (definitions: Definitions, table: Table, language: number): Node => ({
  type: 'EntityMetadata',
  members: {
    MetadataId: metadataId('entity', table.logicalName),
    LogicalName: table.logicalName,
    SchemaName: table.schemaName,
    EntitySetName: table.setName,
    LogicalCollectionName: table.setName,
    CollectionSchemaName: table.setName,
    PrimaryIdAttribute: table.primaryId,
    PrimaryNameAttribute: table.primaryName,
    DisplayName: label(table.labels, language),
    DisplayCollectionName: label(table.pluralLabels, language),
    Description: noLabel,
    OwnershipType: ownerships[table.ownership],
    ObjectTypeCode: objectTypeCode(definitions, table),
    IsCustomEntity: table.schemaName.includes('_'),
    IsIntersect: table.ownership === 'none',
    IsActivity: ['email', 'task', 'activitypointer'].includes(table.logicalName),
    HasNotes: table.hasNotes,
    HasActivities: table.hasActivities,
    ChangeTrackingEnabled: table.changeTracking,
    IsOptimisticConcurrencyEnabled: true,
    IsKnowledgeManagementEnabled: false,
    CanCreateAttributes: managed(true, 'cancreateattributes'),
    Privileges: rightNames.map((right) => ({
      Name: privilegeName(right, table),
      PrivilegeId: metadataId('privilege', privilegeName(right, table).toLowerCase()),
      PrivilegeType: right,
      CanBeBasic: table.ownership === 'user',
      CanBeLocal: table.ownership === 'user',
      CanBeDeep: table.ownership === 'user',
      CanBeGlobal: true,
    })),
  },
  children: {
    Attributes: () => table.attributes.map((attribute) => attributeNode(definitions, table, attribute, language)),
    Keys: () => table.keys.map((key) => keyNode(table, key)),
    ManyToOneRelationships: () =>
      definitions.relationships
        .filter((each) => each.referencing.table === table.logicalName)
        .map((each) => relationshipNode(definitions, each)),
    OneToManyRelationships: () =>
      definitions.relationships
        .filter((each) => each.referenced.table === table.logicalName)
        .map((each) => relationshipNode(definitions, each)),
    ManyToManyRelationships: () =>
      definitions.manyToMany
        .filter((each) => each.first.table === table.logicalName || each.second.table === table.logicalName)
        .map((each) => manyToManyNode(definitions, each)),
  },
});

const keyNode = (table: Table, key: Table['keys'][number]): Node => ({
  type: null,
  members: {
    MetadataId: metadataId('key', table.logicalName, key.name),
    LogicalName: key.name.toLowerCase(),
    SchemaName: key.name,
    EntityLogicalName: table.logicalName,
    KeyAttributes: [...key.attributes],
    EntityKeyIndexStatus: 'Active',
  },
  children: {},
});

const wellKnownCodes: Readonly<Record<string, number>> = {
  account: 1,
  contact: 2,
  annotation: 5,
  systemuser: 8,
  team: 9,
  businessunit: 10,
  role: 1036,
  email: 4202,
  task: 4212,
  activitypointer: 4200,
};

/** Custom tables get theirs from 10,000 on, in the order in which they came. */
const objectTypeCode = (definitions: Definitions, table: Table): number =>
  wellKnownCodes[table.logicalName] ?? 10000 + [...definitions.tables.keys()].indexOf(table.logicalName);
