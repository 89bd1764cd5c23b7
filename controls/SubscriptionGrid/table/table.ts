import type { Kind } from './column';
import { createNumberColumn } from './number-column';
import { orderByRank } from './order-by-rank';
import { rankNumbers, rankWords, type Ranks } from './ranks';
import type { Rows } from './rows';
import { createWordColumn, type WordColumn } from './word-column';

/** Rows column by column, each column prepared when it is first asked for. */
export type Table = {
  readonly rows: Rows;
  words(column: string): WordColumn;
  numbers(column: string): Float64Array;
  ranks(column: string, kind: Kind): Ranks;
  /** All rows in a column's order, ascending. Descending is the same, read from its end. */
  order(column: string, kind: Kind): Uint32Array;
  /** The same rows and more after them: what was read of the columns is kept. */
  extended(rows: Rows): Table;
};

export const createTable = (rows: Rows, compare: (one: string, other: string) => number): Table => {
  let latest = rows;
  const wordColumn = remembered((column) => createWordColumn((row) => latest.text(row, column)));
  const numberColumn = remembered((column) => createNumberColumn((row) => latest.number(row, column)));

  const tableOf = (current: Rows): Table => {
    latest = current;
    const count = current.ids.length;
    const words = (column: string): WordColumn => wordColumn(column)(count);
    const numbers = (column: string): Float64Array => numberColumn(column)(count);
    const wordRanks = remembered((column) => rankWords(words(column), compare));
    const numberRanks = remembered((column) => rankNumbers(numbers(column)));
    const ranks = (column: string, kind: Kind): Ranks => (kind === 'text' ? wordRanks(column) : numberRanks(column));
    const orders = {
      text: remembered((column) => orderByRank(wordRanks(column))),
      number: remembered((column) => orderByRank(numberRanks(column))),
    };
    return {
      rows: current,
      words,
      numbers,
      ranks,
      order: (column, kind) => orders[kind === 'text' ? kind : 'number'](column),
      extended: tableOf,
    };
  };
  return tableOf(rows);
};

/** Made once for each column. */
const remembered = <T>(make: (column: string) => T): ((column: string) => T) => {
  const made = new Map<string, T>();
  return (column) => {
    const known = made.get(column);
    if (known !== undefined) return known;
    const value = make(column);
    made.set(column, value);
    return value;
  };
};
