import type { Table } from './table';

/** What one currency's rows add up to. `sample` is a row with that currency: its amount is written as the sum is to be written. */
export type CurrencyTotal = { readonly amount: number; readonly sample: number };
export type Totals = { readonly rows: number; readonly seats: number; readonly amounts: readonly CurrencyTotal[] };

/** The columns that are summed, as the data set names them. */
export type SummedColumns = { readonly seats: string; readonly amount: string; readonly currency: string };

/** The most decimals that Dataverse keeps of money; added as whole numbers, so that no sum has a fraction that nobody entered. */
const scale = 10_000;

/** Adds up rows, one after the other, each currency apart. */
export class Sum {
  private rows = 0;
  private seats = 0;
  private readonly amounts = new Map<string, { scaled: number; readonly sample: number }>();

  public constructor(
    private readonly table: Table,
    private readonly columns: SummedColumns,
  ) {}

  public add(row: number): void {
    this.rows++;
    this.seats += orNothing(this.table.numbers(this.columns.seats)[row]);
    const amount = this.table.numbers(this.columns.amount)[row] ?? NaN;
    if (Number.isNaN(amount)) return;
    const currency = this.currencyOf(row);
    const known = this.amounts.get(currency) ?? { scaled: 0, sample: row };
    known.scaled += Math.round(amount * scale);
    this.amounts.set(currency, known);
  }

  public get totals(): Totals {
    const amounts = [...this.amounts.values()].map(({ scaled, sample }) => ({ amount: scaled / scale, sample }));
    return { rows: this.rows, seats: this.seats, amounts };
  }

  private currencyOf(row: number): string {
    const { words, codes } = this.table.words(this.columns.currency);
    return words[codes[row] ?? 0] ?? '';
  }
}

const orNothing = (number: number | undefined): number => (number === undefined || Number.isNaN(number) ? 0 : number);
