import type { Attribute, OptionSet, Solution, Surroundings, Table } from '../solution/types';

/** A navigation property as seen from one table. Columns are logical names. */
export type Navigation =
  | { readonly kind: 'one'; readonly name: string; readonly column: string; readonly target: string; readonly relationship: string }
  | { readonly kind: 'many'; readonly name: string; readonly table: string; readonly column: string; readonly relationship: string }
  | {
      readonly kind: 'manyToMany';
      readonly name: string;
      readonly table: string;
      readonly intersect: string;
      /** Column of the intersect that holds this side's id. */
      readonly here: string;
      readonly there: string;
      readonly relationship: string;
    };

/** Everything that is known of tables and of what surrounds them: the platform's own and what was imported, merged. */
export type Definitions = Surroundings & {
  readonly solutions: readonly Solution[];
  readonly tables: ReadonlyMap<string, Table>;
  /** Entity set name to logical name. */
  readonly sets: ReadonlyMap<string, string>;
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, Attribute>>;
  readonly navigations: ReadonlyMap<string, ReadonlyMap<string, Navigation>>;
  readonly optionSets: ReadonlyMap<string, OptionSet>;
};

export const tableOf = (definitions: Pick<Definitions, 'tables'>, logicalName: string): Table => {
  const table = definitions.tables.get(logicalName);
  if (!table) throw new Error(`table ${logicalName} is not defined`);
  return table;
};

export const attributeOf = (definitions: Definitions, table: string, column: string): Attribute | undefined =>
  definitions.attributes.get(table)?.get(column);

export const navigationsOf = (definitions: Definitions, table: string): ReadonlyMap<string, Navigation> =>
  definitions.navigations.get(table) ?? new Map();

/** Columns that hold the id of a row of another table. */
export const isLookup = (attribute: Attribute): boolean =>
  attribute.type === 'lookup' || attribute.type === 'customer' || attribute.type === 'owner';

/** Tables that a lookup may point to. */
export const targetsOf = (definitions: Definitions, table: string, column: string): readonly string[] => [
  ...new Set(
    [...navigationsOf(definitions, table).values()].flatMap((each) =>
      each.kind === 'one' && each.column === column ? tablesBehind(each.target) : [],
    ),
  ),
];

/** `owner` stands for those who can own rows: users and teams. */
const tablesBehind = (target: string): readonly string[] => (target === 'owner' ? ['systemuser', 'team'] : [target]);
