import type { Json } from '../store/values';

/** A reference to a row. */
export type Reference = { readonly table: string; readonly id: string };

/** What a request wants a row to be, columns by logical name. Rows that are to be made along with it hang on their navigation property. */
export type RowInput = {
  readonly values: Readonly<Record<string, Json>>;
  readonly lookups: Readonly<Record<string, Reference | null>>;
  /** Deep insert: made before the row and then referred to by the lookup. */
  readonly parents: readonly { readonly column: string; readonly table: string; readonly row: RowInput }[];
  /** Deep insert: made after the row, and rows that are to be associated with it. */
  readonly children: readonly { readonly navigation: string; readonly rows: readonly (RowInput | Reference)[] }[];
};

export const emptyInput: RowInput = { values: {}, lookups: {}, parents: [], children: [] };
export const isReference = (each: RowInput | Reference): each is Reference => 'id' in each;
