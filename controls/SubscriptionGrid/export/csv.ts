import type { Painter } from '../columns/painters';
import { quotedField } from './quoted-field';
import type { Grid } from '../state/grid';

/** Excel takes a file for UTF-8 by this. */
const byteOrderMark = '\uFEFF';
/** The rows that are shown, in their order and with the columns on the screen, as a spreadsheet opens them. */
export const csvFile = (
  { rowsInOrder, seen }: Pick<Grid, 'rowsInOrder' | 'seen'>,
  painters: readonly Painter[],
  locale: string,
): string => {
  const separator = separatorOf(locale);
  const record = (fields: readonly string[]): string => fields.map((field) => quotedField(field, separator)).join(separator);
  const records = [record(painters.map(({ column }) => column.title))];
  const { rows } = seen().table;
  for (const row of rowsInOrder()) records.push(record(painters.map((painter) => painter.text(rows, row))));
  return `${byteOrderMark}${records.join('\r\n')}\r\n`;
};

/** Where a comma parts decimals, spreadsheets part fields by semicolons. */
const separatorOf = (locale: string): string => (new Intl.NumberFormat(locale).format(0.5).includes(',') ? ';' : ',');
