import type { Attribute, Table } from '../solution/types';
import type { Row } from '../store/row';

/** A column of an answer. `name` is the column's own, `alias.column` of a joined table, or an aggregate's alias. */
export type FoundColumn = {
  readonly name: string;
  /** Table and attribute that the value is of; null where the value was computed (a count, a grouped date). */
  readonly source: { readonly table: string; readonly attribute: Attribute } | null;
};

/** What hangs on a row by one navigation property: a row or none, only its reference, or a collection. */
export type Expanded =
  | Found
  | null
  | { readonly reference: { readonly table: Table; readonly id: string } }
  | { readonly rows: readonly Found[]; readonly of: Table };

/** A row of an answer, with what was expanded, by navigation property. */
export type Found = {
  readonly row: Row;
  readonly expanded: Readonly<Record<string, Expanded>>;
  readonly columns: readonly FoundColumn[];
  /** Null for aggregates, which are rows of no table. */ readonly table: Table | null;
};
