import type { Formats } from '../columns/formats';
import type { Seen } from '../state/grid';
import { summedColumns } from '../state/summed-columns';
import type { Totals } from '../table/totals';

/** Each currency's sum, written as its rows' amounts are. */
export const amountsText = (
  { columns, table }: Pick<Seen, 'columns' | 'table'>,
  formats: Formats,
  { amounts }: Totals,
): readonly string[] => {
  const { amount: column } = summedColumns(columns);
  return amounts.map(({ amount, sample }) => formats.like(table.rows.text(sample, column), table.rows.number(sample, column), amount));
};
