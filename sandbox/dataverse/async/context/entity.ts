import type { Attribute } from '../../solution/types';
import type { Row, Stored } from '../../store/row';
import { dateJson, reference, typed, type Json, type KeyValue } from './json';

/** One row's columns as key and value, in the order asked for. Columns that the table does not have are left out. */
export const attributesOf = (attributes: ReadonlyMap<string, Attribute>, row: Row, columns: Iterable<string>): readonly KeyValue[] =>
  [...columns].flatMap((column) => {
    const attribute = attributes.get(column);
    return attribute ? [{ key: column, value: valueOf(attribute, row[column] ?? null, row[`${column}$type`] ?? null) }] : [];
  });

const valueOf = (attribute: Attribute, value: Stored, table: Stored): Json => {
  if (value === null) return null;
  switch (attribute.type) {
    case 'boolean':
      return value === 1;
    case 'picklist':
    case 'state':
    case 'status':
      return typed('OptionSetValue', { Value: value });
    case 'multiselectpicklist':
      return optionsIn(String(value)).map((each) => typed('OptionSetValue', { Value: each }));
    case 'money':
      return typed('Money', { Value: value });
    case 'datetime':
      return dateJson(Date.parse(String(value)));
    case 'lookup':
    case 'customer':
    case 'owner':
      return reference(String(table), String(value));
    default:
      return value;
  }
};

const optionsIn = (stored: string): readonly number[] =>
  stored
    .split(',')
    .filter((part) => part !== '')
    .map(Number);

/** The members of an `Entity`; as a parameter it is typed, as an image it is not. */
export const entityMembers = (table: string, id: string, attributes: readonly KeyValue[]) => ({
  Attributes: attributes,
  EntityState: null,
  FormattedValues: [],
  Id: id,
  KeyAttributes: [],
  LogicalName: table,
  RelatedEntities: [],
  RowVersion: null,
});

export const entity = (table: string, id: string, attributes: readonly KeyValue[]): Json =>
  typed('Entity', entityMembers(table, id, attributes));
