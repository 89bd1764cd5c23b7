import type { Order } from './order';
import { orderByRank } from './order-by-rank';
import { rankNumbers, type Ranks } from './ranks';
import type { Table } from './table';
import { totalsOf, type SummedColumns, type Totals } from './totals';
import type { Grouping } from './wish';

/** Rows that belong together. `key` stays the same while rows come and go: a customer's name, a month's first instant. */
export type Group = { readonly key: string; readonly rows: Uint32Array; readonly totals: Totals };

/** The columns that rows are grouped by, as the data set names them. */
export type GroupedColumns = { readonly account: string; readonly renewal: string };

/** Rows in groups; inside of each they stay as they stood. */
export const grouped = (table: Table, rows: Order, by: Grouping, columns: GroupedColumns & SummedColumns): readonly Group[] => {
  const { ranks, keyOf } = by === 'account' ? byAccount(table, columns.account) : byMonth(table, columns.renewal);
  const ordered = orderByRank(ranks, rows).all();
  const groups: Group[] = [];
  let start = 0;
  while (start < ordered.length) {
    const first = ordered[start] ?? 0;
    let end = start;
    while (end < ordered.length && ranks.ranks[ordered[end] ?? 0] === ranks.ranks[first]) end++;
    const inside = ordered.subarray(start, end);
    groups.push({ key: keyOf(first), rows: inside, totals: totalsOf(table, inside, columns) });
    start = end;
  }
  return groups;
};

type Keyed = { readonly ranks: Ranks; readonly keyOf: (row: number) => string };

const byAccount = (table: Table, column: string): Keyed => {
  const { words, codes } = table.words(column);
  return { ranks: table.ranks(column, 'text'), keyOf: (row) => words[codes[row] ?? 0] ?? '' };
};

/** Renewals are at 00:00 UTC (R6), so that their month is UTC's. */
const byMonth = (table: Table, column: string): Keyed => {
  const months = table.numbers(column).map(monthOf);
  return { ranks: rankNumbers(months), keyOf: (row) => keyOfMonth(months[row] ?? NaN) };
};

const monthOf = (instant: number): number => {
  const date = new Date(instant);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
};

const keyOfMonth = (month: number): string => (Number.isNaN(month) ? '' : new Date(month).toISOString().slice(0, 7));
