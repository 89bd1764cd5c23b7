import type { Rows } from '../table/rows';
import { codeOf, numberOf } from './value';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

/** The rows that the platform has loaded by now, in the server's order; a column that the view has not is empty everywhere. */
export const rowsOf = ({ columns, records, sortedRecordIds: ids }: DataSet): Rows => {
  const known = new Set(columns.map(({ name }) => name));
  const valueOf = (place: number, column: string): unknown => (known.has(column) ? records[ids[place] ?? '']?.getValue(column) : null);
  return {
    ids,
    text: (place, column) => (known.has(column) ? (records[ids[place] ?? '']?.getFormattedValue(column) ?? '') : ''),
    number: (place, column) => numberOf(valueOf(place, column)),
    code: (place, column) => codeOf(valueOf(place, column)),
  };
};
