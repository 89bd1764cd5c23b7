/** The words in which forms are written. */
import type { GridControl, Label } from './define';
import type { AnyTable, ColumnName } from './platform-columns';

/** A column on a form. `label` is needed where the column is the platform's; ours bring their own. */
export type Field<C extends string = string> = {
  readonly kind: 'field';
  readonly column: C;
  readonly label?: Label;
  readonly readOnly?: boolean;
};
/** Rows of another table that point here by `relationship`. */
export type SubGrid = {
  readonly kind: 'sub-grid';
  readonly name: string;
  readonly label: Label;
  readonly table: AnyTable;
  readonly relationship: string;
  readonly view: string;
  readonly rows: number;
  /** Shows the rows in place of the platform's grid. */
  readonly control?: GridControl;
};
/** A control of ours in place of the platform's; `parameters` maps its bound properties to columns. */
export type ControlField<C extends string = string> = {
  readonly kind: 'control';
  readonly column: C;
  readonly label: Label;
  readonly control: string;
  readonly parameters: Readonly<Record<string, C>>;
  readonly rows: number;
};
/** E-mails and notes of the row. */
export type Timeline = { readonly kind: 'timeline'; readonly label: Label };

export type Cell<C extends string = string> = Field<C> | SubGrid | ControlField<C> | Timeline;
export type Section<C extends string = string> = {
  readonly name: string;
  readonly label: Label;
  readonly showLabel?: boolean;
  readonly columns?: 1 | 2;
  readonly cells: readonly Cell<C>[];
};
export type Tab<C extends string = string> = {
  readonly name: string;
  readonly label: Label;
  readonly columns: readonly { readonly width: string; readonly sections: readonly Section<C>[] }[];
};
export type Form = {
  readonly table: AnyTable;
  readonly name: string;
  readonly label: Label;
  readonly header: readonly Field[];
  readonly tabs: readonly Tab[];
  /** Function that runs when the form has loaded; gets the execution context. */
  readonly onLoad?: { readonly library: string; readonly function: string };
};

/** A main form; columns are checked against the table by the compiler. */
export const mainForm = <const T extends AnyTable>(
  table: T,
  form: Omit<Form, 'table' | 'tabs' | 'header'> & {
    readonly header?: readonly Field<ColumnName<T>>[];
    readonly tabs: readonly Tab<ColumnName<T>>[];
  },
): Form => ({ header: [], ...form, table });

/** One column as it is. */
export const field = <const C extends string>(
  column: C,
  options: { readonly label?: Label; readonly readOnly?: boolean } = {},
): Field<C> => ({
  kind: 'field',
  column,
  ...options,
});

/** Several columns that people only read. */
export const shown = <const C extends string>(...columns: readonly C[]): readonly Field<C>[] =>
  columns.map((column) => field(column, { readOnly: true }));

/** Several columns that people may change. */
export const fields = <const C extends string>(...columns: readonly C[]): readonly Field<C>[] => columns.map((column) => field(column));

/** A tab whose sections stand below each other in one column of full width. */
export const wideTab = <C extends string>(name: string, title: Label, ...sections: readonly Section<C>[]): Tab<C> => ({
  name,
  label: title,
  columns: [{ width: '100%', sections }],
});
