import * as errors from '../errors';
import type { Definitions } from '../definitions/definitions';
import type { Attribute } from '../solution/types';
import { guid } from './guid';
import { isDay, parseDay, parseInstant } from './instants';
import { roundedTo } from './rounding';
import type { Stored } from './row';

/** A member of a request's body. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

/** The value as rows hold it, or the refusal of the real service: of the wrong JSON type, too long, outside the range, no option. */
export const toStored = (definitions: Definitions, table: string, attribute: Attribute, value: Json): Stored => {
  if (value === null) return null;
  switch (attribute.type) {
    case 'string':
    case 'memo':
    case 'entityname':
      return text(table, attribute, value);
    case 'integer':
    case 'bigint':
      return ranged(table, attribute, whole(attribute, value, 'Edm.Int32'));
    case 'decimal':
    case 'double':
    case 'money':
      return rounded(attribute, ranged(table, attribute, numeric(attribute, value)));
    case 'boolean':
      if (typeof value !== 'boolean') throw errors.wrongMemberType(attribute.logicalName, 'Edm.Boolean', value);
      return value ? 1 : 0;
    case 'picklist':
    case 'state':
    case 'status':
      return option(definitions, table, attribute, whole(attribute, value, 'Edm.Int32'));
    case 'multiselectpicklist':
      return options(definitions, table, attribute, value);
    case 'datetime':
      return moment(attribute, value);
    case 'uniqueidentifier':
      return identifier(attribute, value);
    case 'lookup':
    case 'customer':
    case 'owner':
      throw errors.lookupSetDirectly(attribute.logicalName);
  }
};

const text = (table: string, attribute: Attribute, value: Json): string => {
  if (typeof value !== 'string') throw errors.wrongMemberType(attribute.logicalName, 'Edm.String', value);
  if (attribute.maxLength !== undefined && value.length > attribute.maxLength)
    throw errors.tooLong(table, attribute.logicalName, attribute.maxLength);
  return value;
};

const numeric = (attribute: Attribute, value: Json): number => {
  if (typeof value !== 'number')
    throw errors.wrongMemberType(attribute.logicalName, attribute.type === 'double' ? 'Edm.Double' : 'Edm.Decimal', value);
  return value;
};

const whole = (attribute: Attribute, value: Json, type: string): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw errors.wrongMemberType(attribute.logicalName, type, value);
  return value;
};

const ranged = (table: string, attribute: Attribute, value: number): number => {
  if (value < (attribute.min ?? -Infinity) || value > (attribute.max ?? Infinity)) throw errors.outOfRange(table, attribute.logicalName);
  return value;
};

/** An amount is rounded when its currency is known. */
const rounded = (attribute: Attribute, value: number): number =>
  attribute.accuracy === undefined || attribute.type === 'money' ? value : roundedTo(attribute.accuracy, value);

const option = (definitions: Definitions, table: string, attribute: Attribute, value: number): number => {
  const accepted = optionValues(definitions, attribute);
  if (accepted !== null && !accepted.includes(value)) throw errors.notAnOption(table, attribute.logicalName, value, accepted);
  return value;
};

/** Kept with a comma on both sides, so that one value can be looked for as text. */
const options = (definitions: Definitions, table: string, attribute: Attribute, value: Json): string | null => {
  if (typeof value !== 'string' || !/^(?:-?\d+(?:,-?\d+)*)?$/.test(value))
    throw errors.wrongMemberType(attribute.logicalName, 'Edm.String', value);
  if (value === '') return null;
  const chosen = [...new Set(value.split(',').map(Number))].map((each) => option(definitions, table, attribute, each));
  return `,${chosen.sort((a, b) => a - b).join(',')},`;
};

const optionValues = (definitions: Definitions, attribute: Attribute): readonly number[] | null => {
  const set = attribute.optionSet === undefined ? undefined : definitions.optionSets.get(attribute.optionSet);
  return set ? set.options.map((each) => each.value) : null;
};

const moment = (attribute: Attribute, value: Json): string => {
  const day = isDay(attribute);
  const parsed = typeof value === 'string' ? (day ? parseDay(value) : parseInstant(value)) : null;
  if (parsed === null) throw errors.wrongMemberType(attribute.logicalName, day ? 'Edm.Date' : 'Edm.DateTimeOffset', value);
  return parsed;
};

const identifier = (attribute: Attribute, value: Json): string => {
  const parsed = typeof value === 'string' ? guid(value) : null;
  if (parsed === null) throw errors.wrongMemberType(attribute.logicalName, 'Edm.Guid', value);
  return parsed;
};

/** The value as the Web API writes it in JSON. */
export const toJson = (attribute: Attribute, value: Stored | undefined): string | number | boolean | null => {
  if (value === null || value === undefined) return null;
  if (attribute.type === 'boolean') return value === 1;
  if (attribute.type === 'multiselectpicklist') return String(value).slice(1, -1);
  return value;
};
