import type { Table } from './table';

/** What one currency's rows add up to. `sample` is a row with that currency: its amount is written as the sum is to be written. */
export type CurrencyTotal = { readonly amount: number; readonly sample: number };
export type Totals = { readonly rows: number; readonly seats: number; readonly amounts: readonly CurrencyTotal[] };

/** The columns that are summed, as the data set names them. */
export type SummedColumns = { readonly seats: string; readonly amount: string; readonly currency: string };

/** The most decimals that Dataverse keeps of money; added as whole numbers, so that no sum has a fraction that nobody entered. */
const scale = 10_000;

/** Adds up rows, each currency apart. */
export const totalsOf = (table: Table, rows: Iterable<number>, columns: SummedColumns): Totals => {
  const seatsOf = table.numbers(columns.seats);
  const amountOf = table.numbers(columns.amount);
  const { words, codes } = table.words(columns.currency);
  const amounts = new Map<string, { scaled: number; readonly sample: number }>();
  let count = 0;
  let seats = 0;
  for (const row of rows) {
    count++;
    seats += seatsOf[row] || 0;
    const amount = amountOf[row] ?? NaN;
    if (Number.isNaN(amount)) continue;
    const currency = words[codes[row] ?? 0] || signOf(table.rows.text(row, columns.amount));
    const known = amounts.get(currency) ?? { scaled: 0, sample: row };
    known.scaled += Math.round(amount * scale);
    amounts.set(currency, known);
  }
  return { rows: count, seats, amounts: [...amounts.values()].map(({ scaled, sample }) => ({ amount: scaled / scale, sample })) };
};

/** Where a view tells no currency, the sign beside the amount keeps currencies apart. */
const signOf = (amount: string): string => amount.replace(/[\d\s.,'’-]/g, '');
