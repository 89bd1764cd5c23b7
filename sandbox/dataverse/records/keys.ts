import * as errors from '../errors';
import { attributeOf } from '../definitions/definitions';
import type { Session } from '../engine';
import type { Key, Table } from '../solution/types';
import { plain, type Row, type Stored } from '../store/row';
import { quoted } from '../store/columns';
import { compared, isText } from '../store/text';

/** Refuses a row whose alternate key another row has already. A key with an empty column does not count. */
export const requireUniqueKeys = (session: Session, table: Table, row: Row): void => {
  const { database } = session.engine;
  for (const key of table.keys) {
    const values = key.attributes.map((column) => row[column] ?? null);
    if (values.includes(null)) continue;
    const clash = database.get(
      `SELECT 1 FROM ${quoted(table.logicalName)} WHERE ${keyCondition(session, table, key.attributes)} AND ${quoted(table.primaryId)} <> ?`,
      ...values,
      row[table.primaryId] ?? null,
    );
    if (clash)
      throw errors.duplicateKey(
        key.attributes.map((column) => displayName(session, table, column)),
        key.name,
      );
  }
};

/** The row that has these values in an alternate key. */
export const findByKey = (session: Session, table: Table, values: Readonly<Record<string, Stored>>): Row | undefined => {
  const columns = Object.keys(values);
  return plain(
    session.engine.database.get(
      `SELECT * FROM ${quoted(table.logicalName)} WHERE ${keyCondition(session, table, columns)}`,
      ...Object.values(values),
    ),
  );
};

/** The table's key that consists of exactly these columns. */
export const keyOf = (table: Table, columns: readonly string[]): Key | undefined =>
  table.keys.find((key) => key.attributes.length === columns.length && columns.every((column) => key.attributes.includes(column)));

const keyCondition = (session: Session, table: Table, columns: readonly string[]): string =>
  columns
    .map((column) => {
      const attribute = attributeOf(session.engine.definitions(), table.logicalName, column);
      return attribute && isText(attribute) ? `${compared(attribute)} = fold(?)` : `${quoted(column)} = ?`;
    })
    .join(' AND ');

const displayName = (session: Session, table: Table, column: string): string =>
  attributeOf(session.engine.definitions(), table.logicalName, column)?.labels[1033] ?? column;
