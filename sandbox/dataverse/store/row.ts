import type { Database } from '../../platform/database';
import type { Table } from '../solution/types';
import { quoted } from './columns';
import { withShadows } from './text';

/**
 * A row as stored: dates as ISO 8601 text (UTC, seconds; a day as `YYYY-MM-DD`), yes/no as 0 and 1, ids in lower case,
 * a lookup as the id with the table's name beside it under `column$type`.
 */
export type Stored = string | number | null;
export type Row = Readonly<Record<string, Stored>>;

/** All rows of a statement. */
export const readAll = (database: Database, sql: string, ...values: readonly unknown[]): readonly Row[] =>
  database.all(sql, ...values).map(toRow);

export const readRow = (database: Database, table: Table, id: string): Row | undefined =>
  plain(database.get(`SELECT * FROM ${quoted(table.logicalName)} WHERE ${quoted(table.primaryId)} = ?`, id));

export const insertRow = (database: Database, table: Table, row: Row): void => {
  const whole = withShadows(table, row);
  const columns = Object.keys(whole);
  database.run(
    `INSERT INTO ${quoted(table.logicalName)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...Object.values(whole),
  );
};

export const updateRow = (database: Database, table: Table, id: string, changes: Row): void => {
  const whole = withShadows(table, changes);
  const assignments = Object.keys(whole).map((column) => `${quoted(column)} = ?`);
  database.run(
    `UPDATE ${quoted(table.logicalName)} SET ${assignments.join(', ')} WHERE ${quoted(table.primaryId)} = ?`,
    ...Object.values(whole),
    id,
  );
};

export const deleteRow = (database: Database, table: Table, id: string): void =>
  void database.run(`DELETE FROM ${quoted(table.logicalName)} WHERE ${quoted(table.primaryId)} = ?`, id);

/** The next number of a named sequence, from 1 (autonumbers) or from where it began (row versions). */
export const nextNumber = (database: Database, name: string, first = 1): number => {
  const row = database.get(
    'INSERT INTO engine$sequence (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value',
    name,
    first,
  );
  return Number(row?.['value']);
};

/** Row versions count up over the whole organization; what a request saw is told by its version. */
export const nextVersion = (database: Database): number => nextNumber(database, 'versionnumber', 1000001);
export const currentVersion = (database: Database): number =>
  Number(database.get("SELECT value FROM engine$sequence WHERE name = 'versionnumber'")?.['value'] ?? 1000000);

export const plain = (row: Readonly<Record<string, unknown>> | undefined): Row | undefined => (row ? toRow(row) : undefined);

const toRow = (row: Readonly<Record<string, unknown>>): Row =>
  isRow(row) ? row : Object.fromEntries(Object.entries(row).map(([column, value]) => [column, stored(value)]));

/** Almost every row is: then it is not copied. */
const isRow = (row: Readonly<Record<string, unknown>>): row is Row => Object.values(row).every(isStored);

const isStored = (value: unknown): value is Stored => value === null || typeof value === 'string' || typeof value === 'number';

const stored = (value: unknown): Stored => {
  if (isStored(value)) return value;
  if (typeof value === 'bigint') return Number(value);
  throw new TypeError(`a column holds a ${typeof value}`);
};
