import * as errors from '../errors';
import { tableOf, type Navigation } from '../definitions/definitions';
import type { Session } from '../engine';
import { requireAccess } from '../security/access';
import { insertRow, nextVersion } from '../store/row';
import { quoted } from '../store/columns';
import { emptyInput, type Reference } from './input';
import { rowOf } from './references';
import { update } from './update';

/** Connects two rows by a navigation property of the first. */
export const associate = (session: Session, here: Reference, navigation: Navigation, there: Reference): void => {
  switch (navigation.kind) {
    case 'one':
      return update(session, here, { ...emptyInput, lookups: { [navigation.column]: there } });
    case 'many':
      requireTable(navigation.table, there);
      return update(session, there, { ...emptyInput, lookups: { [navigation.column]: here } });
    case 'manyToMany':
      requireTable(navigation.table, there);
      return connect(session, here, navigation, there);
  }
};

/** Takes the connection back; nothing happens where there is none. */
export const disassociate = (session: Session, here: Reference, navigation: Navigation, there: Reference | null): void => {
  if (navigation.kind === 'one') return update(session, here, { ...emptyInput, lookups: { [navigation.column]: null } });
  if (there === null) throw errors.badQuery(`The navigation property '${navigation.name}' needs the id of the row to disassociate.`);
  if (navigation.kind === 'many') {
    if (rowOf(session, there)[navigation.column] === here.id)
      update(session, there, { ...emptyInput, lookups: { [navigation.column]: null } });
    return;
  }
  requireEnds(session, here, there);
  session.engine.database.run(
    `DELETE FROM ${quoted(navigation.intersect)} WHERE ${quoted(navigation.here)} = ? AND ${quoted(navigation.there)} = ?`,
    here.id,
    there.id,
  );
};

const connect = (session: Session, here: Reference, navigation: Navigation & { kind: 'manyToMany' }, there: Reference): void =>
  session.engine.database.transaction(() => {
    const { engine } = session;
    requireEnds(session, here, there);
    const ends = { [navigation.here]: here.id, [navigation.there]: there.id };
    const present = engine.database.get(
      `SELECT 1 FROM ${quoted(navigation.intersect)} WHERE ${quoted(navigation.here)} = ? AND ${quoted(navigation.there)} = ?`,
      here.id,
      there.id,
    );
    if (present) throw errors.alreadyAssociated();
    const table = tableOf(engine.definitions(), navigation.intersect);
    insertRow(engine.database, table, { [table.primaryId]: engine.newId(), ...ends, versionnumber: nextVersion(engine.database) });
  });

/** Both ends must exist; the one demands Append, the other AppendTo. */
const requireEnds = (session: Session, here: Reference, there: Reference): void => {
  const definitions = session.engine.definitions();
  requireAccess(session, tableOf(definitions, here.table), rowOf(session, here), 'Append');
  requireAccess(session, tableOf(definitions, there.table), rowOf(session, there), 'AppendTo');
};

const requireTable = (table: string, reference: Reference): void => {
  if (reference.table !== table) throw errors.badQuery(`A row of '${reference.table}' was given where one of '${table}' is expected.`);
};
