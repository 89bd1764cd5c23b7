import { z } from 'zod';
import { NotSupported } from '../../platform/not-supported';
import * as errors from '../errors';
import { attributeOf, isLookup, navigationsOf, tableOf, type Definitions } from '../definitions/definitions';
import type { Session } from '../engine';
import type { Reference, RowInput } from '../records/input';
import type { Json } from '../store/values';
import { readRowKey, rowNamed } from './row-key';
import { segmentsOf } from './segments';

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
);
export type JsonObject = { readonly [member: string]: Json };

/** The body as an object, or the service's refusal of what is none. */
export const parseObject = (text: string): JsonObject => {
  try {
    return z.record(z.string(), json).parse(JSON.parse(text));
  } catch {
    throw errors.malformedBody();
  }
};

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

type Reading = {
  values: Record<string, Json>;
  lookups: Record<string, Reference | null>;
  parents: RowInput['parents'][number][];
  children: RowInput['children'][number][];
};

/** What a body wants a row of the table to be. `deep` allows rows inside, as only creating does. */
export const readRowInput = (session: Session, table: string, body: JsonObject, deep: boolean): RowInput => {
  const reading: Reading = { values: {}, lookups: {}, parents: [], children: [] };
  for (const [member, value] of Object.entries(body)) readMember(session, table, member, value, deep, reading);
  return reading;
};

const readMember = (session: Session, table: string, member: string, value: Json, deep: boolean, reading: Reading): void => {
  const definitions = session.engine.definitions();
  if (member.endsWith('@odata.bind')) return readBinding(session, table, member.slice(0, -'@odata.bind'.length), value, reading);
  if (member.includes('@')) return;
  const navigation = navigationsOf(definitions, table).get(member);
  const nested = typeof value === 'object' && value !== null;
  if (navigation && (nested || (value === null && navigation.kind === 'one')))
    return readNested(session, table, member, value, deep, reading);
  const attribute = attributeOf(definitions, table, member);
  if (/^_\w+_value$/.test(member) || (attribute && isLookup(attribute))) throw errors.lookupSetDirectly(member);
  if (!attribute) throw errors.unknownMember(member, table);
  reading.values[member] = value;
};

const readBinding = (session: Session, table: string, name: string, value: Json, reading: Reading): void => {
  const navigation = navigationsOf(session.engine.definitions(), table).get(name);
  if (!navigation) throw errors.undeclaredNavigation(name);
  if (navigation.kind === 'one') {
    const reference = value === null ? null : readReference(session, value);
    reading.lookups[navigation.column] = reference && requireTarget(reference, navigation.target);
    return;
  }
  if (!Array.isArray(value)) throw errors.wrongMemberType(`${name}@odata.bind`, 'Collection(Edm.String)', JSON.stringify(value));
  reading.children.push({ navigation: name, rows: value.map((each: Json) => readReference(session, each)) });
};

const readNested = (session: Session, table: string, name: string, value: Json, deep: boolean, reading: Reading): void => {
  const navigation = navigationsOf(session.engine.definitions(), table).get(name);
  if (!navigation) throw errors.undeclaredNavigation(name);
  if (navigation.kind === 'one' && value === null) {
    reading.lookups[navigation.column] = null;
    return;
  }
  if (!deep) throw new NotSupported('rows inside the body of an update');
  if (navigation.kind === 'one' && isObject(value)) {
    reading.parents.push({
      column: navigation.column,
      table: navigation.target,
      row: readRowInput(session, navigation.target, value, true),
    });
  } else if (navigation.kind !== 'one' && Array.isArray(value)) {
    reading.children.push({
      navigation: name,
      rows: value.map((each: Json) => readRowInput(session, navigation.table, objectOf(each), true)),
    });
  } else throw errors.wrongMemberType(name, navigation.kind === 'one' ? 'entry' : 'feed', JSON.stringify(value));
};

const objectOf = (value: Json): JsonObject => {
  if (!isObject(value)) throw errors.malformedBody();
  return value;
};

const requireTarget = (reference: Reference, target: string): Reference => {
  const fits = target === 'owner' ? reference.table === 'systemuser' || reference.table === 'team' : reference.table === target;
  if (!fits) throw errors.badQuery(`A row of '${reference.table}' was given where one of '${target}' is expected.`);
  return reference;
};

/** `/accounts(guid)`, `accounts(key='v')` or the same with the service's address before it. */
export const readReference = (session: Session, value: Json): Reference => {
  if (typeof value !== 'string') throw errors.wrongMemberType('@odata.id', 'Edm.String', JSON.stringify(value));
  const path = value.replace(/^https?:\/\/[^/]+/i, '').replace(/^\/?api\/data\/v\d+\.\d+\//i, '');
  return referenceOf(session, path);
};

const referenceOf = (session: Session, path: string): Reference => {
  const definitions: Definitions = session.engine.definitions();
  const [segment, ...rest] = segmentsOf(path);
  const name = segment && definitions.sets.get(segment.name);
  if (!segment || !name || rest.length > 0) throw errors.segmentNotFound(segment?.name ?? path);
  if (segment.argument === null) throw errors.badQuery('Bad Request - Error in query syntax.');
  return rowNamed(session, readRowKey(tableOf(definitions, name), segment.argument));
};
