import type { Kind } from './column';
import { createNumberColumn } from './number-column';
import { serversOrder, type Order } from './order';
import { orderByRank } from './order-by-rank';
import { rankNumbers, rankWords, type Ranks } from './ranks';
import type { Rows } from './rows';
import { workOf, type Work } from './work';
import { createWordColumn, type WordColumn } from './word-column';

/** So many rows are read in a few milliseconds. */
const atOnce = 5_000;

/** Rows column by column, each column prepared when it is first asked for. */
export type Table = {
  readonly rows: Rows;
  words(column: string): WordColumn;
  numbers(column: string): Float64Array;
  ranks(column: string, kind: Kind): Ranks;
  /** All rows in a column's order, ascending. Descending is the same, read from its end. */
  ordering(column: string, kind: Kind): Work<Order>;
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

    /** Reads a column up to its last rows. */
    function* most(read: (count: number) => unknown): Generator<void, void> {
      for (let some = atOnce; some < count; some += atOnce) {
        read(some);
        yield;
      }
    }
    function* rankingOfWords(column: string): Generator<void, Ranks> {
      yield* most((some) => wordColumn(column)(some).keys());
      return yield* rankWords(words(column), compare);
    }
    function* rankingOfNumbers(column: string): Generator<void, Ranks> {
      yield* most(numberColumn(column));
      return rankNumbers(numbers(column));
    }
    const ranking = remembered((column, kind: Kind) => workOf(kind === 'text' ? rankingOfWords(column) : rankingOfNumbers(column)));
    function* orderingOf(column: string, kind: Kind): Generator<void, Order> {
      const ranks = ranking(column, kind);
      while (!ranks.step()) yield;
      return orderByRank(ranks.result(), serversOrder(count));
    }
    return {
      rows: current,
      words,
      numbers,
      ranks: (column, kind) => ranking(column, kind).result(),
      ordering: remembered((column, kind: Kind) => workOf(orderingOf(column, kind))),
      extended: tableOf,
    };
  };
  return tableOf(rows);
};

/** Made once for each column, which is of one kind. */
const remembered = <More extends readonly unknown[], Made>(
  make: (column: string, ...more: More) => Made,
): ((column: string, ...more: More) => Made) => {
  const made = new Map<string, Made>();
  return (column, ...more) => {
    const known = made.get(column);
    if (known !== undefined) return known;
    const value = make(column, ...more);
    made.set(column, value);
    return value;
  };
};
