import * as errors from '../errors';
import { tableOf } from '../definitions/definitions';
import { nowOf, type Session } from '../engine';
import { requireAccess } from '../security/access';
import type { Table } from '../solution/types';
import { nextVersion, updateRow, type Row } from '../store/row';
import { authors } from './create';
import { assignReferrers } from './cascade-assign';
import { withCurrency } from './currency';
import { withFullName } from './full-name';
import type { Reference, RowInput } from './input';
import { requireUniqueKeys } from './keys';
import { requireOwnRows } from './own-rows';
import { lookupColumns, ownershipColumns, rowOf, setsLookup } from './references';
import { statesAfter } from './states';
import { writableColumns } from './writable';

/** Changes a row. `version`, where given, must be the row's own (If-Match); else 412. */
export const update = (session: Session, reference: Reference, input: RowInput, version: number | null = null): void =>
  session.engine.database.transaction(() => {
    const { engine } = session;
    const table = tableOf(engine.definitions(), reference.table);
    requireOwnRows(table, 'Update');
    const before = rowOf(session, reference);
    requireAccess(session, table, before, 'Write');
    if (version !== null && before['versionnumber'] !== version) throw errors.versionMismatch();
    if (setsLookup(input.lookups)) requireAccess(session, table, before, 'Append');

    const changes = {
      ...writableColumns(session, table, input, (attribute) => attribute.validForUpdate),
      ...lookupColumns(session, table, input.lookups),
      ...newOwner(session, table, before, input),
    };
    const after = withCurrency(
      session,
      table,
      before,
      withFullName(table.logicalName, { ...before, ...changes, ...states(session, table, before, changes) }),
    );
    requireStillFilled(table, after, changes);
    requireUniqueKeys(session, table, after);
    const stamped: Row = {
      ...after,
      modifiedon: nowOf(engine),
      ...authors(session, 'modified'),
      versionnumber: nextVersion(engine.database),
    };
    updateRow(engine.database, table, reference.id, onlyChanged(before, stamped));
    if (after['ownerid'] !== before['ownerid']) assignReferrers(session, reference, before, after);
    engine.publish({
      message: 'Update',
      table: table.logicalName,
      id: reference.id,
      changed: [...Object.keys(input.values), ...Object.keys(input.lookups)],
      before,
      after: stamped,
      caller: session.caller,
      correlationId: session.correlationId,
      at: engine.clock.now(),
    });
  });

const newOwner = (session: Session, table: Table, before: Row, input: RowInput): Row => {
  const owner = input.lookups['ownerid'];
  if (table.ownership !== 'user' || owner === undefined) return {};
  if (owner === null) throw errors.requiredMissing(table.logicalName, 'ownerid');
  if (owner.id !== before['ownerid']) requireAccess(session, table, before, 'Assign');
  return ownershipColumns(session, owner);
};

const states = (session: Session, table: Table, before: Row, changes: Row): Row => {
  const present = { statecode: Number(before['statecode']), statuscode: Number(before['statuscode']) };
  return table.ownership === 'none'
    ? {}
    : statesAfter(session.engine.definitions(), table, String(before[table.primaryId]), changes, present);
};

const requireStillFilled = (table: Table, after: Row, changes: Row): void => {
  for (const attribute of table.attributes)
    if (attribute.required === 'systemrequired' && attribute.logicalName in changes && (after[attribute.logicalName] ?? null) === null)
      throw errors.requiredMissing(table.logicalName, attribute.logicalName);
};

const onlyChanged = (before: Row, after: Row): Row =>
  Object.fromEntries(Object.entries(after).filter(([column, value]) => value !== before[column]));
