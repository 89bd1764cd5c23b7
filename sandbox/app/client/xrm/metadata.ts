import type { AttributeDefinition, TableDefinition } from '../../contract/table';

/** `getEntityMetadata`: the facts that scripts and controls usually ask for, as plain members and, of attributes, a collection. */
export const entityMetadata = (table: TableDefinition, attributes: readonly string[] = []) => {
  const wanted = Object.values(table.attributes).filter(({ logicalName }) => attributes.includes(logicalName));
  const listed = wanted.map((attribute) => attributeMetadata(attribute, table));
  return {
    LogicalName: table.logicalName,
    SchemaName: table.schemaName,
    EntitySetName: table.setName,
    LogicalCollectionName: table.setName,
    DisplayName: table.label,
    DisplayCollectionName: table.pluralLabel,
    PrimaryIdAttribute: table.primaryId,
    PrimaryNameAttribute: table.primaryName,
    OwnershipType: table.ownership === 'user' ? 'UserOwned' : 'OrganizationOwned',
    IsCustomEntity: table.logicalName.includes('_'),
    Attributes: {
      ...Object.fromEntries(listed.map((attribute) => [attribute.LogicalName, attribute])),
      get: (name: string) => listed.find(({ LogicalName }) => LogicalName === name) ?? null,
      getAll: () => listed,
      getLength: () => listed.length,
      forEach: (act: (attribute: (typeof listed)[number], index: number) => void) => listed.forEach(act),
    },
  };
};

const attributeMetadata = (attribute: AttributeDefinition, table: TableDefinition) => ({
  LogicalName: attribute.logicalName,
  DisplayName: attribute.label,
  EntityLogicalName: table.logicalName,
  AttributeTypeName: attribute.type,
  RequiredLevel: requiredLevels[attribute.required],
  MaxLength: attribute.maxLength,
  MinValue: attribute.min,
  MaxValue: attribute.max,
  Precision: attribute.accuracy,
  Format: attribute.format,
  Targets: attribute.targets.map((target) => target.table),
  OptionSet: Object.fromEntries(
    attribute.options.map(({ value, label, color, state }) => [
      value,
      { value, text: label, Value: value, Label: label, Color: color, State: state },
    ]),
  ),
});

/** 0 none, 1 system, 2 application, 3 recommended. */
export const requiredLevels = { none: 0, systemrequired: 1, required: 2, recommended: 3 } as const;
