import { findAll, firstElement, textOf, type XmlElement } from '../xml';
import type { Check } from './check';
import { platformTables, writtenTables } from './tables';

/** Every lookup has exactly one relationship, and both of its tables exist. */
export const relationships: Check = (parts) => {
  const tables = writtenTables(parts);
  const names = new Set([...platformTables, ...tables.map(({ name }) => name)]);
  const written = findAll(parts.customizations, 'EntityRelationship').map((found) => ({
    name: found.attributes['Name'] ?? '',
    from: member(found, 'ReferencingEntityName'),
    to: member(found, 'ReferencedEntityName'),
    column: member(found, 'ReferencingAttributeName'),
  }));
  const lookups = tables.flatMap(({ name, attributes }) =>
    attributes
      .filter((attribute) => member(attribute, 'Type') === 'lookup')
      .map((attribute) => ({ table: name, column: member(attribute, 'LogicalName') })),
  );
  return [
    ...lookups.flatMap(({ table, column }) => {
      const count = written.filter((one) => one.from === table && one.column === column).length;
      return count === 1 ? [] : [`The lookup ${table}.${column} has ${count} relationships instead of one.`];
    }),
    ...written
      .filter((one) => !names.has(one.from) || !names.has(one.to))
      .map((one) => `The relationship ${one.name} ties ${one.from} to ${one.to}; one of them does not exist.`),
    ...written
      .filter((one) => !lookups.some((lookup) => lookup.table === one.from && lookup.column === one.column))
      .map((one) => `The relationship ${one.name} speaks of ${one.from}.${one.column}, which is no lookup.`),
  ];
};

const member = (parent: XmlElement, name: string) => textOf(firstElement(parent, name)).toLowerCase();
