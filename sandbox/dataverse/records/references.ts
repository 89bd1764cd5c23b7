import * as errors from '../errors';
import { tableOf } from '../definitions/definitions';
import type { Session } from '../engine';
import { requireAccess } from '../security/access';
import type { Table } from '../solution/types';
import { readRow, type Row, type Stored } from '../store/row';
import { typeColumn } from '../store/columns';
import type { Reference, RowInput } from './input';

/** The row that a reference names, or the refusal that it does not exist. */
export const rowOf = (session: Session, reference: Reference): Row => {
  const row = readRow(session.engine.database, tableOf(session.engine.definitions(), reference.table), reference.id);
  if (!row) throw errors.rowNotFound(reference.table, reference.id);
  return row;
};

/** Columns of the lookups that a request sets. Pointing at a row demands Append here and AppendTo there. */
export const lookupColumns = (session: Session, table: Table, lookups: RowInput['lookups']): Row => {
  const columns: Record<string, Stored> = {};
  for (const [column, reference] of Object.entries(lookups)) {
    if (reference) requireAppendTo(session, column, reference);
    columns[column] = reference?.id ?? null;
    columns[typeColumn(column)] = reference?.table ?? null;
  }
  return { ...columns, ...objectTypeColumn(table, lookups) };
};

const requireAppendTo = (session: Session, column: string, reference: Reference): void => {
  const target = tableOf(session.engine.definitions(), reference.table);
  const row = rowOf(session, reference);
  if (column !== 'ownerid') requireAccess(session, target, row, 'AppendTo');
};

/** Whether a write sets a lookup, which demands Append on the row itself. */
export const setsLookup = (lookups: RowInput['lookups']): boolean =>
  Object.entries(lookups).some(([column, reference]) => reference !== null && column !== 'ownerid');

/** A note repeats in a column of its own what kind of row it hangs on. */
const objectTypeColumn = (table: Table, lookups: RowInput['lookups']): Row =>
  table.logicalName === 'annotation' && lookups['objectid'] ? { objecttypecode: lookups['objectid'].table } : {};

/** Owner and what follows from it: the owner's business unit, and whether a person or a team. */
export const ownershipColumns = (session: Session, owner: Reference): Row => {
  const row = rowOf(session, owner);
  const user = owner.table === 'systemuser';
  return {
    ownerid: owner.id,
    [typeColumn('ownerid')]: owner.table,
    ...pointer('owninguser', user ? owner.id : null, 'systemuser'),
    ...pointer('owningteam', user ? null : owner.id, 'team'),
    ...pointer('owningbusinessunit', row['businessunitid'] ?? null, 'businessunit'),
  };
};

export const pointer = (column: string, id: Stored, table: string): Row => ({
  [column]: id,
  [typeColumn(column)]: id === null ? null : table,
});
