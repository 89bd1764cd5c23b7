import type { AttributeDefinition } from '../../contract/table';
import type { Row } from '../web-api';
import type { ColumnValue } from './column-value';

const formatted = '@OData.Community.Display.V1.FormattedValue';
const lookupTable = '@Microsoft.Dynamics.CRM.lookuplogicalname';

/** The value of one column in a row of the Web API. What has another type than the column says reads as no value. */
export const readColumn = (row: Row, attribute: AttributeDefinition): ColumnValue => {
  switch (attribute.type) {
    case 'lookup':
    case 'customer':
    case 'owner':
      return readLookup(row, attribute);
    case 'datetime':
      return readDate(row[attribute.logicalName], attribute);
    case 'multiselectpicklist': {
      const listed = row[attribute.logicalName];
      return typeof listed === 'string' && listed ? listed.split(',').map(Number) : null;
    }
    default: {
      const value = row[attribute.logicalName];
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    }
  }
};

const readLookup = (row: Row, attribute: AttributeDefinition): ColumnValue => {
  const name = `_${attribute.logicalName}_value`;
  const id = row[name];
  if (typeof id !== 'string') return null;
  const table = row[name + lookupTable];
  const label = row[name + formatted];
  return [
    {
      id: id.toLowerCase(),
      name: typeof label === 'string' ? label : '',
      entityType: typeof table === 'string' ? table : (attribute.targets[0]?.table ?? ''),
    },
  ];
};

const readDate = (value: unknown, attribute: AttributeDefinition): ColumnValue => {
  if (typeof value !== 'string') return null;
  const date = isDateOnly(attribute) ? localMidnight(value) : new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
};

/** A day without a time of day: by the column's behaviour, or because its format shows only a date. */
export const isDateOnly = (attribute: AttributeDefinition): boolean => attribute.dateBehavior === 'DateOnly';

/** `2026-11-21` (a time after it is ignored) as that day's beginning here. */
const localMidnight = (text: string): Date => {
  const [year = NaN, month = NaN, day = NaN] = text.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day);
};
