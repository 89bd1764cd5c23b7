/** A question to the store, whether it was asked in OData or in FetchXML. All names are logical names of columns. */

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
/** A literal as typed; the store converts it to the column's type and refuses what does not fit. */
export type Literal = string | number | boolean | null;

/**
 * A column of the row itself or, by `path`, of a row reached through single-valued navigation properties (or a link's alias in FetchXML).
 * Inside a link or a collection, "the row itself" is a row of that table. When an aggregate is sorted, `column` is an alias.
 */
export type Operand = { readonly path: readonly string[]; readonly column: string };

/** Negated conditions (`ne`, `not` of `like` and `in`) hold for empty columns too: the service adds "or is null" to them. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'compare'; readonly left: Operand; readonly op: Comparison; readonly right: Literal | Operand }
  /** LIKE over folded text; `%` any, `_` one character, escaped by `\`. */
  | { readonly kind: 'like'; readonly left: Operand; readonly pattern: string }
  | { readonly kind: 'in'; readonly left: Operand; readonly values: readonly Literal[] }
  | { readonly kind: 'any' | 'all'; readonly collection: readonly string[]; readonly where: Condition | null }
  /** A named operator such as `last-x-days`, `eq-userid`, `today`, `contain-values`. */
  | { readonly kind: 'operator'; readonly left: Operand; readonly name: string; readonly values: readonly Literal[] };

export type Order = { readonly by: Operand; readonly descending: boolean };

/** A joined table of FetchXML; `from` is a column of the linked table, `to` of the table it hangs on. */
export type Link = {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly alias: string;
  readonly outer: boolean;
  readonly columns: readonly string[] | 'all';
  readonly where: Condition | null;
  readonly orders: readonly Order[];
  readonly links: readonly Link[];
};

/** `$expand` of one navigation property. */
export type Expand = {
  readonly navigation: string;
  readonly columns: readonly string[] | 'all';
  readonly where: Condition | null;
  readonly orders: readonly Order[];
  readonly top: number | null;
  readonly expands: readonly Expand[];
  readonly refOnly: boolean;
};

export type Aggregate = {
  readonly alias: string;
  /** Empty for OData's `$count`, which counts rows. */ readonly column: string;
  readonly function: 'count' | 'countcolumn' | 'sum' | 'avg' | 'min' | 'max';
  readonly distinct: boolean;
};
export type GroupBy = {
  readonly alias: string;
  readonly by: Operand;
  readonly dateGrouping: 'day' | 'week' | 'month' | 'quarter' | 'year' | null;
};

export type Query = {
  readonly table: string;
  readonly columns: readonly string[] | 'all';
  readonly where: Condition | null;
  readonly orders: readonly Order[];
  /** FetchXML sorts choices by their label in the caller's language, OData by their number; so does FetchXML with `useraworderby`. */
  readonly sortsChoicesByLabel?: boolean;
  readonly links: readonly Link[];
  readonly expands: readonly Expand[];
  readonly aggregates: readonly Aggregate[];
  readonly groupBy: readonly GroupBy[];
  readonly distinct: boolean;
  readonly top: number | null;
  readonly count: boolean;
  /** Rows a page, and the page wanted, 1-based. */
  readonly page: { readonly size: number; readonly number: number; readonly cookie: string | null } | null;
};
