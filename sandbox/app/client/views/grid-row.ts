import type { TableDefinition } from '../../contract/table';
import type { ViewColumn } from '../../contract/view';
import { formattedValue, type Row } from '../web-api';
import type { RowReference } from './row-reference';

/** A row of a grid: what it is called, and its values as the server sent them. */
export type GridRow = RowReference & { readonly key: string; readonly row: Row };

export const gridRow = (row: Row, table: TableDefinition): GridRow => {
  const id = String(row[table.primaryId] ?? '').toLowerCase();
  return { key: id, id, name: formattedValue(row, table.primaryName), entityType: table.logicalName, row };
};

const lookupTypes = new Set(['lookup', 'customer', 'owner']);

/** The name under which the row holds the column's value. */
const valueName = (column: ViewColumn): string => (column.own && lookupTypes.has(column.type) ? `_${column.name}_value` : column.name);

export const cellText = (row: Row, column: ViewColumn): string => formattedValue(row, valueName(column));

/** The row that a lookup points to, or null for other columns and empty lookups. */
export const cellReference = (row: Row, column: ViewColumn): RowReference | null => {
  const name = valueName(column);
  const id = row[name];
  const entityType = row[`${name}@Microsoft.Dynamics.CRM.lookuplogicalname`];
  return typeof id === 'string' && typeof entityType === 'string'
    ? { id: id.toLowerCase(), entityType, name: formattedValue(row, name) }
    : null;
};
