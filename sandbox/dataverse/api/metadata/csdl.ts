import { isLookup, navigationsOf, type Definitions, type Navigation } from '../../definitions/definitions';
import type { Attribute, AttributeType, Table } from '../../solution/types';

const edmTypes: Readonly<Record<AttributeType, string>> = {
  string: 'Edm.String',
  memo: 'Edm.String',
  integer: 'Edm.Int32',
  bigint: 'Edm.Int64',
  decimal: 'Edm.Decimal',
  double: 'Edm.Double',
  money: 'Edm.Decimal',
  boolean: 'Edm.Boolean',
  datetime: 'Edm.DateTimeOffset',
  picklist: 'Edm.Int32',
  multiselectpicklist: 'Edm.String',
  state: 'Edm.Int32',
  status: 'Edm.Int32',
  lookup: 'Edm.Guid',
  customer: 'Edm.Guid',
  owner: 'Edm.Guid',
  uniqueidentifier: 'Edm.Guid',
  entityname: 'Edm.String',
};

/** The `$metadata` document: every table with its columns and navigation properties. */
export const csdl = (definitions: Definitions): string => {
  const tables = [...definitions.tables.values()];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>',
    '<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">',
    '<EntityType Name="crmbaseentity" Abstract="true" />',
    ...tables.map((table) => entityType(definitions, table)),
    `<EntityContainer Name="System">${tables.map((table) => entitySet(definitions, table)).join('')}</EntityContainer>`,
    '</Schema></edmx:DataServices></edmx:Edmx>',
  ].join('');
};

const entityType = (definitions: Definitions, table: Table): string =>
  [
    `<EntityType Name="${table.logicalName}" BaseType="mscrm.crmbaseentity">`,
    `<Key><PropertyRef Name="${table.primaryId}" /></Key>`,
    ...table.attributes.map(property),
    ...[...navigationsOf(definitions, table.logicalName).values()].map(navigationProperty),
    '</EntityType>',
  ].join('');

const property = (attribute: Attribute): string => {
  const name = isLookup(attribute) ? `_${attribute.logicalName}_value` : attribute.logicalName;
  const type = attribute.type === 'datetime' && attribute.dateBehavior === 'DateOnly' ? 'Edm.Date' : edmTypes[attribute.type];
  return `<Property Name="${name}" Type="${type}" />`;
};

const targetOf = (navigation: Navigation): string => (navigation.kind === 'one' ? navigation.target : navigation.table);

const navigationProperty = (navigation: Navigation): string => {
  const target = `mscrm.${targetOf(navigation)}`;
  return `<NavigationProperty Name="${navigation.name}" Type="${navigation.kind === 'one' ? target : `Collection(${target})`}" />`;
};

const entitySet = (definitions: Definitions, table: Table): string => {
  const bindings = [...navigationsOf(definitions, table.logicalName).values()].map(
    (navigation) =>
      `<NavigationPropertyBinding Path="${navigation.name}" Target="${definitions.tables.get(targetOf(navigation))?.setName ?? ''}" />`,
  );
  return `<EntitySet Name="${table.setName}" EntityType="Microsoft.Dynamics.CRM.${table.logicalName}">${bindings.join('')}</EntitySet>`;
};
