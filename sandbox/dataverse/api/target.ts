import * as errors from '../errors';
import { attributeOf, isLookup, navigationsOf, tableOf, type Definitions, type Navigation } from '../definitions/definitions';
import type { Table } from '../solution/types';
import { readRowKey, type RowKey } from './row-key';
import type { Segment } from './segments';

/** What a path points at. */
export type Target =
  | { readonly kind: 'set'; readonly table: string }
  | { readonly kind: 'count'; readonly table: string }
  | { readonly kind: 'row'; readonly row: RowKey }
  | { readonly kind: 'property'; readonly row: RowKey; readonly column: string; readonly raw: boolean }
  | {
      readonly kind: 'related';
      readonly row: RowKey;
      readonly navigation: Navigation;
      readonly item: RowKey | null;
      readonly end: 'rows' | 'ref' | 'count';
    }
  | {
      readonly kind: 'operation';
      readonly name: string;
      readonly argument: string | null;
      readonly bound: RowKey | { readonly table: string } | null;
    };

const namespace = 'Microsoft.Dynamics.CRM.';

/** Reads a path that begins with an entity set, or that calls a function or action. */
export const readTarget = (definitions: Definitions, segments: readonly Segment[]): Target => {
  const [first, ...rest] = segments;
  if (!first) throw errors.segmentNotFound('');
  const table = definitions.tables.get(definitions.sets.get(first.name) ?? '');
  if (!table) return { kind: 'operation', name: first.name, argument: first.argument, bound: null };
  if (first.argument === null) return ofSet(table, rest);
  return ofRow(definitions, table, readRowKey(table, first.argument), rest);
};

const ofSet = (table: Table, [next, ...rest]: readonly Segment[]): Target => {
  if (!next) return { kind: 'set', table: table.logicalName };
  if (next.name === '$count' && rest.length === 0) return { kind: 'count', table: table.logicalName };
  if (next.name.startsWith(namespace) && rest.length === 0)
    return { kind: 'operation', name: next.name.slice(namespace.length), argument: next.argument, bound: { table: table.logicalName } };
  throw errors.segmentNotFound(next.name);
};

const ofRow = (definitions: Definitions, table: Table, row: RowKey, [next, ...rest]: readonly Segment[]): Target => {
  if (!next) return { kind: 'row', row };
  if (next.name.startsWith(namespace) && rest.length === 0)
    return { kind: 'operation', name: next.name.slice(namespace.length), argument: next.argument, bound: row };
  const navigation = navigationsOf(definitions, table.logicalName).get(next.name);
  if (navigation) return related(definitions, row, navigation, next.argument, rest);
  return property(definitions, table, row, next, rest);
};

const related = (
  definitions: Definitions,
  row: RowKey,
  navigation: Navigation,
  argument: string | null,
  [last, ...rest]: readonly Segment[],
): Target => {
  if (rest.length > 0) throw errors.segmentNotFound(rest[0]?.name ?? '');
  const item = argument === null || navigation.kind === 'one' ? null : readRowKey(tableOf(definitions, navigation.table), argument);
  if (!last) return item ? { kind: 'row', row: item } : { kind: 'related', row, navigation, item, end: 'rows' };
  if (last.name === '$ref') return { kind: 'related', row, navigation, item, end: 'ref' };
  if (last.name === '$count' && navigation.kind !== 'one') return { kind: 'related', row, navigation, item, end: 'count' };
  throw errors.segmentNotFound(last.name);
};

const property = (definitions: Definitions, table: Table, row: RowKey, { name }: Segment, [last, ...rest]: readonly Segment[]): Target => {
  const lookup = /^_(\w+)_value$/.exec(name)?.[1];
  const attribute = attributeOf(definitions, table.logicalName, lookup ?? name);
  if (!attribute || isLookup(attribute) !== (lookup !== undefined)) throw errors.segmentNotFound(name);
  if ((last && last.name !== '$value') || rest.length > 0) throw errors.segmentNotFound(last?.name ?? '');
  return { kind: 'property', row, column: attribute.logicalName, raw: last !== undefined };
};
