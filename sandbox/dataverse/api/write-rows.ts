import * as errors from '../errors';
import { attributeOf, isLookup, navigationsOf, tableOf } from '../definitions/definitions';
import type { Session } from '../engine';
import { create } from '../records/create';
import { remove } from '../records/delete';
import { emptyInput, type Reference, type RowInput } from '../records/input';
import { rowOf } from '../records/references';
import { update } from '../records/update';
import { readRow } from '../store/row';
import type { Json } from '../store/values';
import { parseObject, readRowInput, type JsonObject } from './body';
import { noContent, type ApiResponse, type Call } from './exchange';
import { readPreconditions, type Preconditions } from './preconditions';
import { representation } from './read-row';
import { findRow, rowNamed, type RowKey } from './row-key';

/** POST to a set, or to a row's collection, whose lookup is then `given`. */
export const createRow = (call: Call, table: string, given: RowInput['lookups'] = {}): ApiResponse => {
  const input = readRowInput(call.session, table, parseObject(call.request.body), true);
  const id = create(call.session, table, { ...input, lookups: { ...input.lookups, ...given } });
  return created(call, { table, id });
};

/** PATCH of a row: changes it, or makes it where none is there (upsert), as the preconditions allow. */
export const patchRow = (call: Call, key: RowKey): ApiResponse => {
  const { reference, made } = upsert(call.session, key, parseObject(call.request.body), readPreconditions(call.request));
  if (made) return created(call, reference);
  return call.preferences.representation ? representation(call, reference, 200) : noContent(entityId(call, reference));
};

/** Changes the row that the key names, or makes one with that key. */
export const upsert = (
  session: Session,
  key: RowKey,
  body: JsonObject,
  { mustExist, mustNotExist, version }: Omit<Preconditions, 'unless'> = { mustExist: false, mustNotExist: false, version: null },
): { readonly reference: Reference; readonly made: boolean } => {
  const reference = existing(session, key);
  if (!reference) {
    if (mustExist) throw key.kind === 'id' ? errors.rowNotFound(key.table, key.id) : errors.rowNotFoundByKey(key.table);
    const id = create(session, key.table, withKey(session, key, readRowInput(session, key.table, body, true)));
    return { reference: { table: key.table, id }, made: true };
  }
  if (mustNotExist) throw errors.alreadyExists();
  update(session, reference, readRowInput(session, key.table, body, false), version);
  return { reference, made: false };
};

export const deleteRow = (call: Call, key: RowKey): ApiResponse => {
  remove(call.session, rowNamed(call.session, key), readPreconditions(call.request).version);
  return noContent();
};

/** PUT of a single column: `{"value": …}`. */
export const putProperty = (call: Call, key: RowKey, column: string): ApiResponse => {
  const { value } = parseObject(call.request.body);
  if (value === undefined) throw errors.malformedBody();
  return setProperty(call, key, column, value);
};

/** DELETE of a single column empties it. */
export const clearProperty = (call: Call, key: RowKey, column: string): ApiResponse => setProperty(call, key, column, null);

const setProperty = (call: Call, key: RowKey, column: string, value: Json): ApiResponse => {
  const reference = rowNamed(call.session, key);
  const attribute = attributeOf(call.session.engine.definitions(), key.table, column);
  const input = attribute && isLookup(attribute) ? { lookups: { [column]: null } } : { values: { [column]: value } };
  update(call.session, reference, { ...emptyInput, ...input }, readPreconditions(call.request).version);
  return noContent();
};

const existing = (session: Session, key: RowKey): Reference | null => {
  const reference = findRow(session, key);
  const table = tableOf(session.engine.definitions(), key.table);
  return reference && readRow(session.engine.database, table, reference.id) ? reference : null;
};

/** What names a row that is not there becomes part of the row. The body may repeat it, and then must say the same; the key counts. */
const withKey = (session: Session, key: RowKey, input: RowInput): RowInput => {
  const definitions = session.engine.definitions();
  if (key.kind === 'id') return { ...input, values: { ...input.values, [tableOf(definitions, key.table).primaryId]: key.id } };
  const values: Record<string, Json> = { ...input.values };
  const lookups: Record<string, Reference | null> = { ...input.lookups };
  for (const [column, value] of Object.entries(key.values)) {
    const attribute = attributeOf(definitions, key.table, column);
    if (attribute && isLookup(attribute)) lookups[column] = lookedUp(session, key.table, column, String(value));
    else values[column] = value;
  }
  return { ...input, values, lookups };
};

const lookedUp = (session: Session, table: string, column: string, id: string): Reference => {
  const navigation = [...navigationsOf(session.engine.definitions(), table).values()].find(
    (each) => each.kind === 'one' && each.column === column,
  );
  if (navigation?.kind !== 'one') throw errors.unknownProperty(column, table);
  const reference = { table: navigation.target, id: id.toLowerCase() };
  rowOf(session, reference);
  return reference;
};

const created = (call: Call, reference: Reference): ApiResponse =>
  call.preferences.representation ? representation(call, reference, 201, entityId(call, reference)) : noContent(entityId(call, reference));

const entityId = ({ session, request }: Call, { table, id }: Reference): Readonly<Record<string, string>> => ({
  'OData-EntityId': `${request.root}/${tableOf(session.engine.definitions(), table).setName}(${id})`,
});
