import { tableOf } from '../definitions/definitions';
import type { Session } from '../engine';
import type { Relationship } from '../solution/types';
import { readAll, type Row } from '../store/row';
import { quoted, typeColumn } from '../store/columns';
import { emptyInput, type Reference } from './input';
import { update } from './update';

/** Gives the new owner of a row those rows too that hang on it, as their relationships say. The caller must have the right to each. */
export const assignReferrers = (session: Session, reference: Reference, before: Row, after: Row): void => {
  const owner = { table: String(after[typeColumn('ownerid')]), id: String(after['ownerid']) };
  for (const relation of session.engine.definitions().relationships) {
    if (relation.referenced.table !== reference.table || relation.referencing.table === 'activitypointer') continue;
    for (const id of followers(session, relation, reference, String(before['ownerid']), owner.id))
      update(session, { table: relation.referencing.table, id }, { ...emptyInput, lookups: { ownerid: owner } });
  }
};

/** Those that do not belong to the new owner already, so that a circle of rows ends. */
const followers = (
  session: Session,
  { referencing, onAssign }: Relationship,
  reference: Reference,
  formerOwner: string,
  newOwner: string,
): readonly string[] => {
  const table = tableOf(session.engine.definitions(), referencing.table);
  if (onAssign === 'NoCascade' || table.ownership !== 'user') return [];
  const rows = readAll(
    session.engine.database,
    `SELECT ${quoted(table.primaryId)} AS id, statecode, ownerid FROM ${quoted(table.logicalName)} WHERE ${quoted(referencing.attribute)} = ? AND ${quoted(typeColumn(referencing.attribute))} = ? AND ownerid <> ?`,
    reference.id,
    reference.table,
    newOwner,
  );
  return rows.filter((row) => follows(onAssign, row, formerOwner)).map((row) => String(row['id']));
};

const follows = (onAssign: Exclude<Relationship['onAssign'], 'NoCascade'>, row: Row, formerOwner: string): boolean => {
  switch (onAssign) {
    case 'Cascade':
      return true;
    case 'Active':
      return row['statecode'] === 0;
    case 'UserOwned':
      return row['ownerid'] === formerOwner;
  }
};
