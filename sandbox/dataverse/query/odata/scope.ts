import type { NameResolver, ResolvedColumn } from '../names';
import type { Operand } from '../plan';
import { notACollection, unknownProperty } from './errors';

/**
 * Where a name is looked up: the table whose rows are asked about and, inside `any` and `all`, the variable that every path must begin with.
 */
export type Scope = { readonly names: NameResolver; readonly table: string; readonly variable: string | null };

/** The path without the scope's variable. Other variables are of outer rows, which the service cannot reach from inside a collection. */
const own = ({ variable, table }: Scope, segments: readonly string[]): readonly string[] => {
  if (variable === null) return segments;
  if (segments[0] !== variable || segments.length < 2) throw unknownProperty(segments[0] ?? '', table);
  return segments.slice(1);
};

export type ResolvedOperand = Operand & { readonly type: ResolvedColumn['type']; readonly table: string };

/** `primarycontactid/fullname`: single-valued navigation properties, then a column. A lookup's navigation property alone stands for its id. */
export const operandOf = (scope: Scope, segments: readonly string[]): ResolvedOperand => {
  const mine = own(scope, segments);
  const last = mine.at(-1) ?? '';
  const path = mine.slice(0, -1);
  const table = follow(scope, path);
  const found = scope.names.column(table, last) ?? lookupBehind(scope, table, last);
  if (!found) throw unknownProperty(last, table);
  return { path, column: found.column, type: found.type, table };
};

const lookupBehind = ({ names }: Scope, table: string, property: string): ResolvedColumn | null => {
  const column = names.navigation(table, property)?.column;
  return column ? { column, type: 'lookup' } : null;
};

const follow = ({ names, table }: Scope, path: readonly string[]): string =>
  path.reduce((from, property) => {
    const navigation = names.navigation(from, property);
    if (!navigation || navigation.collection) throw unknownProperty(property, from);
    return navigation.table;
  }, table);

/** The collection that `any` or `all` asks about, and the table of its rows. */
export const collectionOf = (scope: Scope, segments: readonly string[]): { readonly path: readonly string[]; readonly table: string } => {
  const path = own(scope, segments);
  const last = path.at(-1) ?? '';
  const from = follow(scope, path.slice(0, -1));
  const navigation = scope.names.navigation(from, last);
  if (!navigation) throw unknownProperty(last, from);
  if (!navigation.collection) throw notACollection(last);
  return { path, table: navigation.table };
};
