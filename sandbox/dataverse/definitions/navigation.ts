import type { ManyToMany, Relationship, Table } from '../solution/types';
import type { Navigation } from './definitions';

/** Every table's navigation properties by their case-sensitive names. */
export const navigationIndex = (
  tables: readonly Table[],
  relationships: readonly Relationship[],
  manyToMany: readonly ManyToMany[],
): ReadonlyMap<string, ReadonlyMap<string, Navigation>> => {
  const index = new Map(tables.map((each) => [each.logicalName, new Map<string, Navigation>()]));
  const add = (table: string, navigation: Navigation) => index.get(table)?.set(navigation.name, navigation);
  for (const { name, referencing, referenced } of relationships) {
    add(referencing.table, {
      kind: 'one',
      name: referencing.navigation,
      column: referencing.attribute,
      target: referenced.table,
      relationship: name,
    });
    add(referenced.table, {
      kind: 'many',
      name: referenced.navigation,
      table: referencing.table,
      column: referencing.attribute,
      relationship: name,
    });
  }
  const ids = new Map(tables.map((each) => [each.logicalName, each.primaryId]));
  for (const relation of manyToMany) {
    for (const [here, there] of [
      [relation.first, relation.second],
      [relation.second, relation.first],
    ] as const) {
      add(here.table, {
        kind: 'manyToMany',
        name: here.navigation,
        table: there.table,
        intersect: relation.intersect,
        here: ids.get(here.table) ?? `${here.table}id`,
        there: ids.get(there.table) ?? `${there.table}id`,
        relationship: relation.name,
      });
    }
  }
  return index;
};
