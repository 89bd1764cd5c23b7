import { attributeOf, isLookup, navigationsOf, type Definitions } from '../definitions/definitions';
import type { NameResolver } from '../query/names';

/** What the parsers of queries ask of the definitions. */
export const nameResolver = (definitions: Definitions): NameResolver => ({
  column(table, property) {
    const lookup = /^_(\w+)_value$/.exec(property)?.[1];
    const attribute = attributeOf(definitions, table, lookup ?? property);
    if (!attribute || isLookup(attribute) !== (lookup !== undefined)) return null;
    return { column: attribute.logicalName, type: attribute.type };
  },
  navigation(table, property) {
    const navigation = navigationsOf(definitions, table).get(property);
    if (!navigation) return null;
    if (navigation.kind !== 'one') return { table: navigation.table, collection: true, column: null };
    return { table: navigation.target, collection: false, column: navigation.column };
  },
  attribute(table, logicalName) {
    const attribute = attributeOf(definitions, table, logicalName);
    return attribute ? { column: attribute.logicalName, type: attribute.type } : null;
  },
  hasTable: (logicalName) => definitions.tables.has(logicalName),
});
