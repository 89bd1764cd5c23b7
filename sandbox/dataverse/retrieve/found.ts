import type { Attribute, Table } from '../solution/types';
import type { Row } from '../store/row';

/** A column of an answer. `name` is the column's own, `alias.column` of a joined table, or an aggregate's alias. */
export type FoundColumn = {
  readonly name: string;
  /** Table and attribute that the value is of; null where the value was computed (a count, a grouped date). */
  readonly source: { readonly table: string; readonly attribute: Attribute } | null;
};

/** A row of an answer, with the rows that were expanded by navigation property. */
export type Found = {
  readonly row: Row;
  readonly expanded: Readonly<Record<string, Found | null | { readonly rows: readonly Found[]; readonly of: Table }>>;
  readonly columns: readonly FoundColumn[];
  /** Null for aggregates, which are rows of no table. */ readonly table: Table | null;
};
