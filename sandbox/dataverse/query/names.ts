import type { AttributeType } from '../solution/types';

/** A column as the Web API calls it (`_x_value` of a lookup, else its logical name), found. */
export type ResolvedColumn = { readonly column: string; readonly type: AttributeType };

/** A navigation property, found. `column` is the lookup column behind a single-valued one. */
export type ResolvedNavigation = { readonly table: string; readonly collection: boolean; readonly column: string | null };

/** What the parsers ask of the metadata. Tables are logical names; names of navigation properties are case-sensitive. */
export type NameResolver = {
  column(table: string, property: string): ResolvedColumn | null;
  navigation(table: string, property: string): ResolvedNavigation | null;
  /** A column by logical name, as FetchXML writes it. */
  attribute(table: string, logicalName: string): ResolvedColumn | null;
  hasTable(logicalName: string): boolean;
};
