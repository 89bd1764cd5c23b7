import type { TableDefinition } from '../../../contract/table';
import type { ViewColumn } from '../../../contract/view';
import type { GridRow } from '../../views/grid-row';
import { formattedValue } from '../../web-api';

type EntityRecord = ComponentFramework.PropertyHelper.DataSetApi.EntityRecord;
type RecordValue = ReturnType<EntityRecord['getValue']>;

const lookupTypes = new Set(['lookup', 'customer', 'owner']);
const lookupTable = '@Microsoft.Dynamics.CRM.lookuplogicalname';

/** Which columns of a table's rows are lookups, by the name that the view gives them. */
export type RecordShape = { readonly table: TableDefinition; readonly types: ReadonlyMap<string, ViewColumn['type']> };

export const recordShape = (table: TableDefinition, columns: readonly ViewColumn[]): RecordShape => ({
  table,
  types: new Map([
    ...Object.values(table.attributes).map(({ logicalName, type }) => [logicalName, type] as const),
    ...columns.map(({ name, type }) => [name, type] as const),
  ]),
});

/** A row as a control reads it. Instants are ISO 8601 in UTC, choices and amounts numbers; what the row lacks is null, though its type denies it. */
export const recordOf = ({ id, name, row }: GridRow, { table, types }: RecordShape): EntityRecord => {
  const isLookup = (column: string): boolean => lookupTypes.has(types.get(column) ?? '');
  const member = (column: string): string => (isLookup(column) && !column.includes('.') ? `_${column}_value` : column);
  return {
    getRecordId: () => id,
    getNamedReference: () => ({ id: { guid: id }, etn: table.logicalName, name }),
    getFormattedValue: (column) => formattedValue(row, member(column)),
    getValue: (column) => {
      const key = member(column);
      const value = row[key] ?? null;
      if (value !== null && isLookup(column))
        return { id: { guid: String(value) }, etn: String(row[`${key}${lookupTable}`] ?? ''), name: formattedValue(row, key) };
      if (types.get(column) === 'multiselectpicklist' && typeof value === 'string') return value.split(',').map(Number);
      return value as RecordValue;
    },
  };
};
