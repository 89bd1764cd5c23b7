import type { AttributeDefinition, TableDefinition } from '../../contract/table';
import type { RowReference } from '../views/row-reference';
import { isLookupValue, type ColumnValue, type LookupValue } from './column-value';

/**
 * First values of a new row, as callers give them: typed values, lookups as one or several references, or the three
 * strings of `openForm` (`x`, `xname`, `xtype`). Columns that do not exist are left out.
 */
export const givenValues = (table: TableDefinition, given: Readonly<Record<string, unknown>>): Readonly<Record<string, ColumnValue>> =>
  Object.fromEntries(
    Object.values(table.attributes).flatMap((attribute): [string, ColumnValue][] => {
      const value = given[attribute.logicalName];
      return value === undefined || value === null ? [] : [[attribute.logicalName, givenValue(attribute, value, given)]];
    }),
  );

const givenValue = (attribute: AttributeDefinition, value: unknown, given: Readonly<Record<string, unknown>>): ColumnValue => {
  if (attribute.targets.length > 0) return givenLookup(attribute, value, given);
  if (attribute.type === 'datetime') return value instanceof Date ? value : new Date(String(value));
  if (attribute.type === 'boolean') return value === true || value === 'true' || value === 1 || value === '1';
  if (attribute.type === 'multiselectpicklist') return Array.isArray(value) ? value.map(Number) : null;
  if (isNumeric(attribute)) return Number(value);
  return String(value);
};

const givenLookup = (attribute: AttributeDefinition, value: unknown, given: Readonly<Record<string, unknown>>): ColumnValue => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (isLookupValue(first)) return [plainReference(first)];
  if (typeof first !== 'string') return null;
  const type = given[`${attribute.logicalName}type`];
  const name = given[`${attribute.logicalName}name`];
  const entityType = typeof type === 'string' ? type : (attribute.targets[0]?.table ?? '');
  return [plainReference({ id: first, name: typeof name === 'string' ? name : '', entityType })];
};

/** The lookup of a new row that points at the row whose form it was made from: the first that can. */
export const lookupTo = (table: TableDefinition, from: RowReference): Readonly<Record<string, ColumnValue>> => {
  const lookup = Object.values(table.attributes).find(
    ({ type, validForCreate, targets }) => type !== 'owner' && validForCreate && targets.some((target) => target.table === from.entityType),
  );
  return lookup ? { [lookup.logicalName]: [plainReference(from)] } : {};
};

const plainReference = ({ id, name, entityType }: LookupValue): LookupValue => ({
  id: id.replace(/[{}]/g, '').toLowerCase(),
  name,
  entityType,
});

const isNumeric = ({ type, options }: AttributeDefinition): boolean =>
  options.length > 0 || ['integer', 'bigint', 'decimal', 'double', 'money'].includes(type);
