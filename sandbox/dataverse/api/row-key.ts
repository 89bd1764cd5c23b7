import * as errors from '../errors';
import { attributeOf, isLookup, tableOf } from '../definitions/definitions';
import type { Session } from '../engine';
import type { Reference } from '../records/input';
import { findByKey, keyOf } from '../records/keys';
import { comparable } from '../retrieve/literals';
import type { Table } from '../solution/types';
import { guid } from '../store/guid';
import type { Stored } from '../store/row';
import type { Json } from '../store/values';
import { splitOutside } from './segments';

/** How a request names a row: by its id, or by the columns of an alternate key with their literals. */
export type RowKey =
  | { readonly kind: 'id'; readonly table: string; readonly id: string }
  | { readonly kind: 'key'; readonly table: string; readonly values: Readonly<Record<string, Json>> };

/** Reads what stands in the brackets behind a set: `guid`, `accountid=guid`, `name='v',code=2`, `_csp_providerid_value=guid`. */
export const readRowKey = (table: Table, argument: string): RowKey => {
  const id = guid(argument);
  if (id !== null) return { kind: 'id', table: table.logicalName, id };
  const values = Object.fromEntries(splitOutside(argument, ',').map((part) => pair(table, part)));
  const primary = values[table.primaryId];
  if (typeof primary === 'string' && Object.keys(values).length === 1) return { kind: 'id', table: table.logicalName, id: idOf(primary) };
  if (!keyOf(table, Object.keys(values))) throw errors.notAKey(table.logicalName);
  return { kind: 'key', table: table.logicalName, values };
};

/** The row's reference; null where no row has the key's values. Of a row that is named by id it is not asked whether it exists. */
export const findRow = (session: Session, key: RowKey): Reference | null => {
  if (key.kind === 'id') return { table: key.table, id: key.id };
  const table = tableOf(session.engine.definitions(), key.table);
  const row = findByKey(session, table, storedValues(session, key));
  return row ? { table: key.table, id: String(row[table.primaryId]) } : null;
};

export const rowNamed = (session: Session, key: RowKey): Reference => {
  const reference = findRow(session, key);
  if (!reference) throw errors.rowNotFoundByKey(key.table);
  return reference;
};

const storedValues = (session: Session, key: RowKey & { kind: 'key' }): Readonly<Record<string, Stored>> =>
  Object.fromEntries(
    Object.entries(key.values).map(([column, value]) => {
      const attribute = attributeOf(session.engine.definitions(), key.table, column);
      if (!attribute) throw errors.unknownProperty(column, key.table);
      const literal = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
      const text = attribute.type === 'string' || attribute.type === 'memo';
      return [column, text ? String(literal) : comparable(attribute, literal)];
    }),
  );

const idOf = (text: string): string => {
  const id = guid(text);
  if (id === null) throw errors.badQuery('Bad Request - Error in query syntax.');
  return id;
};

const pair = (table: Table, part: string): readonly [string, Json] => {
  const equals = part.indexOf('=');
  if (equals < 0) throw errors.badQuery('Bad Request - Error in query syntax.');
  return [columnNamed(table, part.slice(0, equals).trim()), literalOf(part.slice(equals + 1).trim())];
};

/** A lookup in a key is named as it is read (`_x_value`) or by its logical name. */
const columnNamed = (table: Table, name: string): string => {
  const lookup = /^_(\w+)_value$/.exec(name)?.[1];
  if (lookup && table.attributes.some((each) => each.logicalName === lookup && isLookup(each))) return lookup;
  const known = table.attributes.find((each) => each.logicalName === name.toLowerCase());
  if (!known) throw errors.unknownProperty(name, table.logicalName);
  return known.logicalName;
};

const literalOf = (text: string): Json => {
  const string = /^'((?:[^']|'')*)'$/.exec(text)?.[1];
  if (string !== undefined) return string.replaceAll("''", "'");
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (text === '' || text.includes("'")) throw errors.badQuery('Bad Request - Error in query syntax.');
  return text;
};
