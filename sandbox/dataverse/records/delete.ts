import * as errors from '../errors';
import { tableOf } from '../definitions/definitions';
import { nowOf, type Session } from '../engine';
import { requireAccess } from '../security/access';
import { deleteRow, nextVersion, updateRow } from '../store/row';
import { quoted, typeColumn } from '../store/columns';
import type { Relationship, Table } from '../solution/types';
import type { Reference } from './input';
import { requireOwnRows } from './own-rows';
import { rowOf } from './references';

/** Deletes a row and does to the rows that point at it what their relationships say. `version` as in `update`. */
export const remove = (session: Session, reference: Reference, version: number | null = null): void =>
  session.engine.database.transaction(() => {
    const { engine } = session;
    const table = tableOf(engine.definitions(), reference.table);
    requireOwnRows(table, 'Delete');
    const before = rowOf(session, reference);
    requireAccess(session, table, before, 'Delete');
    if (version !== null && before['versionnumber'] !== version) throw errors.versionMismatch();
    for (const relation of engine.definitions().relationships)
      if (relation.referenced.table === table.logicalName && relation.referencing.table !== 'activitypointer')
        settle(session, relation, reference);
    forgetAssociations(session, table, reference.id);
    deleteRow(engine.database, table, reference.id);
    engine.database.run(
      'INSERT INTO engine$deleted (tablename, id, versionnumber, deletedon) VALUES (?, ?, ?, ?)',
      table.logicalName,
      reference.id,
      nextVersion(engine.database),
      nowOf(engine),
    );
    engine.publish({
      message: 'Delete',
      table: table.logicalName,
      id: reference.id,
      changed: [],
      before,
      after: null,
      caller: session.caller,
      correlationId: session.correlationId,
      at: engine.clock.now(),
    });
  });

const settle = (session: Session, relation: Relationship, reference: Reference): void => {
  if (relation.onDelete === 'NoCascade') return;
  const table = tableOf(session.engine.definitions(), relation.referencing.table);
  const ids = referrers(session, table, relation.referencing.attribute, reference);
  if (ids.length > 0 && relation.onDelete === 'Restrict') throw errors.associationHinders();
  for (const id of ids) {
    if (relation.onDelete === 'Cascade') remove(session, { table: table.logicalName, id });
    else unlink(session, table, id, relation.referencing.attribute);
  }
};

const referrers = (session: Session, table: Table, column: string, reference: Reference): readonly string[] =>
  session.engine.database
    .all(
      `SELECT ${quoted(table.primaryId)} AS id FROM ${quoted(table.logicalName)} WHERE ${quoted(column)} = ? AND ${quoted(typeColumn(column))} = ?`,
      reference.id,
      reference.table,
    )
    .map((row) => String(row['id']));

const unlink = (session: Session, table: Table, id: string, column: string): void =>
  updateRow(session.engine.database, table, id, {
    [column]: null,
    [typeColumn(column)]: null,
    versionnumber: nextVersion(session.engine.database),
  });

const forgetAssociations = (session: Session, table: Table, id: string): void => {
  for (const relation of session.engine.definitions().manyToMany)
    if (relation.first.table === table.logicalName || relation.second.table === table.logicalName)
      session.engine.database.run(`DELETE FROM ${quoted(relation.intersect)} WHERE ${quoted(table.primaryId)} = ?`, id);
};
