import * as errors from '../errors';
import { navigationsOf, tableOf } from '../definitions/definitions';
import { nowOf, type Session } from '../engine';
import { requireAccess, requirePrivilege } from '../security/access';
import type { Attribute, Table } from '../solution/types';
import { guid } from '../store/guid';
import { insertRow, nextVersion, readRow, type Row, type Stored } from '../store/row';
import { associate } from './associate';
import { autonumber } from './autonumber';
import { withCurrency } from './currency';
import { withFullName } from './full-name';
import { isReference, type Reference, type RowInput } from './input';
import { requireUniqueKeys } from './keys';
import { requireOwnRows } from './own-rows';
import { lookupColumns, ownershipColumns, pointer, setsLookup } from './references';
import { statesAfter } from './states';
import { afterCreate, platformColumns } from './system-effects';
import { writableColumns } from './writable';

/** Makes a row, those it depends on and those that hang on it; all or none. Answers the new row's id. */
export const create = (session: Session, tableName: string, input: RowInput): string =>
  session.engine.database.transaction(() => {
    const table = tableOf(session.engine.definitions(), tableName);
    requireOwnRows(table, 'Create');
    requirePrivilege(session, table, 'Create');
    const lookups = { ...input.lookups, ...createParents(session, input) };
    const row = newRow(session, table, { ...input, lookups });
    requireAccess(session, table, row, 'Create');
    if (setsLookup(lookups)) requireAccess(session, table, row, 'Append');
    const id = String(row[table.primaryId]);
    if (readRow(session.engine.database, table, id)) throw errors.duplicateId();
    requireUniqueKeys(session, table, row);
    insertRow(session.engine.database, table, row);
    afterCreate(session, table, row);
    publish(session, table, row, [...Object.keys(input.values), ...Object.keys(lookups)]);
    createChildren(session, table, id, input);
    return id;
  });

const createParents = (session: Session, input: RowInput): Record<string, Reference> =>
  Object.fromEntries(input.parents.map(({ column, table, row }) => [column, { table, id: create(session, table, row) }]));

const createChildren = (session: Session, table: Table, id: string, input: RowInput): void => {
  for (const { navigation: name, rows } of input.children) {
    const navigation = navigationsOf(session.engine.definitions(), table.logicalName).get(name);
    if (!navigation || navigation.kind === 'one') throw errors.undeclaredNavigation(name);
    for (const row of rows) {
      if (isReference(row)) associate(session, { table: table.logicalName, id }, navigation, row);
      else if (navigation.kind === 'many')
        create(session, navigation.table, { ...row, lookups: { ...row.lookups, [navigation.column]: { table: table.logicalName, id } } });
      else
        associate(session, { table: table.logicalName, id }, navigation, {
          table: navigation.table,
          id: create(session, navigation.table, row),
        });
    }
  }
};

const newRow = (session: Session, table: Table, input: RowInput): Row => {
  const { engine } = session;
  const id = givenId(table, input) ?? engine.newId();
  const now = nowOf(engine);
  const columns: Row = {
    ...defaults(session, table, input),
    ...platformColumns(session, table),
    ...writableColumns(session, table, input, writableOnCreate(input)),
    ...lookupColumns(session, table, input.lookups),
  };
  const row: Row = {
    ...columns,
    [table.primaryId]: id,
    ...(table.ownership === 'none'
      ? {}
      : {
          createdon: columns['overriddencreatedon'] ?? now,
          modifiedon: now,
          ...authors(session, 'created'),
          ...authors(session, 'modified'),
        }),
    ...(table.ownership === 'user'
      ? ownershipColumns(session, input.lookups['ownerid'] ?? { table: 'systemuser', id: session.caller.userId })
      : {}),
    ...(table.ownership === 'none' ? {} : statesAfter(engine.definitions(), table, id, columns, null)),
    versionnumber: nextVersion(engine.database),
  };
  requireFilled(table, row);
  return withCurrency(session, table, null, withFullName(table.logicalName, row));
};

const givenId = (table: Table, input: RowInput): string | null => {
  const value = input.values[table.primaryId];
  if (value === undefined || value === null) return null;
  const id = typeof value === 'string' ? guid(value) : null;
  if (id === null) throw errors.wrongMemberType(table.primaryId, 'Edm.Guid', value);
  return id;
};

/** An autonumber is counted unless a value is sent; an empty one is none. */
const writableOnCreate =
  ({ values }: RowInput) =>
  (attribute: Attribute): boolean =>
    attribute.validForCreate && !(attribute.autoNumberFormat !== undefined && values[attribute.logicalName] === null);

/** Where a value is sent no default is made, so that no autonumber is spent in vain. */
const defaults = (session: Session, table: Table, { values }: RowInput): Row => {
  const columns: Record<string, Stored> = {};
  for (const attribute of table.attributes.filter((each) => (values[each.logicalName] ?? null) === null)) {
    const value = defaultValue(session, table, attribute);
    if (value !== null) columns[attribute.logicalName] = value;
  }
  return columns;
};

const defaultValue = (session: Session, table: Table, attribute: Attribute): Stored => {
  if (attribute.autoNumberFormat !== undefined && attribute.autoNumberFormat !== '')
    return autonumber(session.engine, table.logicalName, attribute.logicalName, attribute.autoNumberFormat);
  if (attribute.type === 'boolean') return attribute.defaultValue ?? 0;
  const value = attribute.type === 'picklist' ? attribute.defaultValue : undefined;
  return value === undefined || value < 0 ? null : value;
};

/** Who did it, and in whose name (`createdby` is the one impersonated, `createdonbehalfby` the one who really called). */
export const authors = (session: Session, what: 'created' | 'modified'): Row => ({
  ...pointer(`${what}by`, session.caller.userId, 'systemuser'),
  ...pointer(`${what}onbehalfby`, session.caller.impersonatedBy ?? null, 'systemuser'),
});

const requireFilled = (table: Table, row: Row): void => {
  for (const attribute of table.attributes)
    if (attribute.required === 'systemrequired' && (row[attribute.logicalName] ?? null) === null)
      throw errors.requiredMissing(table.logicalName, attribute.logicalName);
};

const publish = (session: Session, table: Table, row: Row, changed: readonly string[]): void =>
  session.engine.publish({
    message: 'Create',
    table: table.logicalName,
    id: String(row[table.primaryId]),
    changed,
    before: null,
    after: row,
    caller: session.caller,
    correlationId: session.correlationId,
    at: session.engine.clock.now(),
  });
