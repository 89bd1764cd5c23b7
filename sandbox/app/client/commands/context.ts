import type { RibbonLocation } from '../../contract/ribbon';
import type { TableDefinition } from '../../contract/table';
import type { RowReference } from '../views/row-reference';

/** Where a command bar stands and what it acts on. */
export type CommandContext = {
  readonly location: RibbonLocation;
  readonly table: TableDefinition;
  /** On a form and its sub-grids the form context, on a table's own page the grid context. */
  readonly primaryControl: unknown;
  /** The grid context of a grid; on a form the form context again. */
  readonly selectedControl: unknown;
  /** The row of the form; null on lists and on a row that does not exist yet. */
  readonly record: RowReference | null;
  readonly selection: readonly RowReference[];
  /** All rows that the grid shows. */
  readonly rows: readonly RowReference[];
  /** Null where there is no form. */
  readonly formState: 'Create' | 'Existing' | 'ReadOnly' | 'Disabled' | null;
  /** The form's value of a column; undefined where there is no form or no such column. */
  readonly value: (column: string) => unknown;
};
