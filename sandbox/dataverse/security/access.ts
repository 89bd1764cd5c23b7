import * as errors from '../errors';
import type { Session } from '../engine';
import type { Table } from '../solution/types';
import type { Row } from '../store/row';
import { quoted } from '../store/columns';
import { depths, type Depth, type Right } from './depth';
import { privilegeName } from './privilege-names';

/** A piece of SQL with the values for its question marks. */
export type Fragment = { readonly sql: string; readonly values: readonly (string | number | null)[] };

/** Depth of a right on a table, or the refusal that names the missing privilege. Intersect tables are open; their writing is guarded at both ends. */
export const requirePrivilege = (session: Session, table: Table, right: Right): Depth => {
  if (table.ownership === 'none') return depths.Global;
  const privilege = privilegeName(right, table);
  const depth = session.rights.depth(privilege);
  if (depth === depths.None) {
    const { userId, roleIds, privilegeCount } = session.rights;
    throw errors.missingPrivilege(userId, roleIds.length, privilegeCount, privilege, table.logicalName);
  }
  return depth;
};

/** Which rows of a table the caller may read, as a condition on `alias`; null where all. */
export const readable = (session: Session, table: Table, alias: string): Fragment | null => {
  const depth = requirePrivilege(session, table, 'Read');
  if (depth === depths.Global || !hasOwner(table)) return null;
  const { userId, teamIds } = session.rights;
  if (table.ownership !== 'user') return { sql: `${alias}.${quoted(table.primaryId)} = ?`, values: [userId] };
  const owners = [userId, ...teamIds];
  const units = unitsWithin(session, depth);
  const marks = (values: readonly string[]) => values.map(() => '?').join(', ');
  const owner = `${alias}.${quoted('ownerid')} IN (${marks(owners)})`;
  if (units.length === 0) return { sql: owner, values: owners };
  return { sql: `(${owner} OR ${alias}.${quoted('owningbusinessunit')} IN (${marks(units)}))`, values: [...owners, ...units] };
};

/** Whether a right reaches a row. The privilege itself is demanded first. */
export const mayOn = (session: Session, table: Table, row: Row, right: Right): boolean => {
  const depth = requirePrivilege(session, table, right);
  if (depth === depths.Global || !hasOwner(table)) return true;
  const owner = String(row[table.ownership === 'user' ? 'ownerid' : table.primaryId]);
  if (owner === session.rights.userId || session.rights.teamIds.includes(owner)) return true;
  return unitsWithin(session, depth).includes(String(row['owningbusinessunit']));
};

export const requireAccess = (session: Session, table: Table, row: Row, right: Right): void => {
  if (!mayOn(session, table, row, right))
    throw errors.missingAccess(session.rights.userId, `${right}Access`, String(row[table.primaryId]), table.logicalName);
};

/** Settings belong to the user whose id they have, though the table has no owner column. */
const hasOwner = (table: Table): boolean => table.ownership === 'user' || table.logicalName === 'usersettings';

const unitsWithin = (session: Session, depth: Depth): readonly string[] => {
  if (depth === depths.Basic) return [];
  return depth === depths.Local ? [session.rights.businessUnitId] : session.rights.businessUnits;
};
