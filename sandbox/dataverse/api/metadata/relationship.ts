import { tableOf, type Definitions } from '../../definitions/definitions';
import type { ManyToMany, Relationship } from '../../solution/types';
import { metadataId } from './metadata-id';
import type { Node } from './node';

/** One row there, many here: the same definition seen from either end. */
export const relationshipNode = (definitions: Definitions, relation: Relationship): Node => ({
  type: 'OneToManyRelationshipMetadata',
  members: {
    MetadataId: metadataId('relationship', relation.name, relation.referencing.table),
    SchemaName: relation.name,
    RelationshipType: 'OneToManyRelationship',
    ReferencedEntity: relation.referenced.table,
    ReferencedAttribute: tableOf(definitions, relation.referenced.table).primaryId,
    ReferencedEntityNavigationPropertyName: relation.referenced.navigation,
    ReferencingEntity: relation.referencing.table,
    ReferencingAttribute: relation.referencing.attribute,
    ReferencingEntityNavigationPropertyName: relation.referencing.navigation,
    CascadeConfiguration: { Assign: relation.onAssign, Delete: relation.onDelete },
  },
  children: {},
});

export const manyToManyNode = (definitions: Definitions, relation: ManyToMany): Node => ({
  type: 'ManyToManyRelationshipMetadata',
  members: {
    MetadataId: metadataId('relationship', relation.name),
    SchemaName: relation.name,
    RelationshipType: 'ManyToManyRelationship',
    IntersectEntityName: relation.intersect,
    Entity1LogicalName: relation.first.table,
    Entity1IntersectAttribute: tableOf(definitions, relation.first.table).primaryId,
    Entity1NavigationPropertyName: relation.first.navigation,
    Entity2LogicalName: relation.second.table,
    Entity2IntersectAttribute: tableOf(definitions, relation.second.table).primaryId,
    Entity2NavigationPropertyName: relation.second.navigation,
  },
  children: {},
});
