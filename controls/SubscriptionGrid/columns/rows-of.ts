import { readDifferences } from '../../../core/subscriptions/disagreement';
import type { Texts } from '../../common/text';
import type { Rows } from '../table/rows';
import { attributes } from './attributes';
import { attributeOf } from './columns-of';
import { codeOf, numberOf } from './value';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

/** Takes the rows that the platform has loaded by now, in the server's order. */
export type ReadRows = (dataSet: DataSet) => Rows;

/** A column that the view has not is empty everywhere; the codes of what differs from the provider are told in words. */
export const createReadRows =
  (texts: Texts): ReadRows =>
  ({ columns, records, sortedRecordIds: ids }) => {
    const known = new Set(columns.map(({ name }) => name));
    const coded = new Set(columns.map(({ name }) => name).filter((name) => attributeOf(name) === attributes.disagreement));
    const inWords = (codes: string): string =>
      readDifferences(codes)
        .map((difference) => texts(`differs-${difference}`))
        .join(', ');
    const valueOf = (place: number, column: string): unknown => (known.has(column) ? records[ids[place] ?? '']?.getValue(column) : null);
    return {
      ids,
      text: (place, column) => {
        if (!known.has(column)) return '';
        const text = records[ids[place] ?? '']?.getFormattedValue(column) ?? '';
        return coded.has(column) ? inWords(text) : text;
      },
      number: (place, column) => numberOf(valueOf(place, column)),
      code: (place, column) => codeOf(valueOf(place, column)),
    };
  };
