import type { Kind } from './column';

export type Sort = { readonly column: string; readonly kind: Kind; readonly isDescending: boolean };

/** What one column's rows must hold: a text somewhere in it, one of some texts, or a number between two, both included. */
export type ColumnFilter =
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly from: number | null; readonly to: number | null };

export type Filters = Readonly<Record<string, ColumnFilter>>;

export type Grouping = 'account' | 'renewal-month';

/** Which rows a person wants to see. */
export type Narrowing = { readonly find: string; readonly filters: Filters };

export const everything: Narrowing = { find: '', filters: {} };

export const isEverything = ({ find, filters }: Narrowing): boolean => find.trim() === '' && Object.keys(filters).length === 0;

export const isSameNarrowing = (one: Narrowing, other: Narrowing): boolean =>
  one.find.trim() === other.find.trim() && JSON.stringify(one.filters) === JSON.stringify(other.filters);

/** Whether whatever the first lets through the second lets through, too, as far as can be told without rows. */
export const isNarrower = (one: Narrowing, other: Narrowing): boolean =>
  one.find.trim().toLowerCase().includes(other.find.trim().toLowerCase()) &&
  Object.entries(other.filters).every(([column, filter]) => JSON.stringify(one.filters[column]) === JSON.stringify(filter));
