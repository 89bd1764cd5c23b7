import type { Kind } from './column';
import { NumberColumn } from './number-column';
import { orderByRank } from './order-by-rank';
import { rankNumbers, rankWords, type Ranks } from './ranks';
import type { Rows } from './rows';
import { WordColumn } from './word-column';

/** Rows column by column, each prepared when it is first asked for; rows may only be added at the end. */
export class Table {
  private readonly wordColumns = new Map<string, WordColumn>();
  private readonly numberColumns = new Map<string, NumberColumn>();
  private readonly rankings = new Map<string, Ranks>();
  private readonly orders = new Map<string, Uint32Array>();

  public constructor(
    private current: Rows,
    private readonly compare: (one: string, other: string) => number,
  ) {}

  public get rows(): Rows {
    return this.current;
  }

  public get count(): number {
    return this.current.ids.length;
  }

  /** The same rows and more after them. */
  public extend(rows: Rows): void {
    this.current = rows;
    this.rankings.clear();
    this.orders.clear();
  }

  public words(column: string): WordColumn {
    const words = this.wordColumns.get(column) ?? new WordColumn((row) => this.current.text(row, column));
    this.wordColumns.set(column, words);
    words.extendTo(this.count);
    return words;
  }

  public numbers(column: string): Float64Array {
    const numbers = this.numberColumns.get(column) ?? new NumberColumn((row) => this.current.number(row, column));
    this.numberColumns.set(column, numbers);
    numbers.extendTo(this.count);
    return numbers.numbers;
  }

  public ranks(column: string, kind: Kind): Ranks {
    const known = this.rankings.get(column);
    if (known !== undefined) return known;
    const found = kind === 'text' ? this.rankOfWords(column) : rankNumbers(this.numbers(column));
    this.rankings.set(column, found);
    return found;
  }

  /** All rows in a column's order, ascending. Descending is the same, read from its end. */
  public order(column: string, kind: Kind): Uint32Array {
    const known = this.orders.get(column);
    if (known !== undefined) return known;
    const found = orderByRank(this.ranks(column, kind));
    this.orders.set(column, found);
    return found;
  }

  private rankOfWords(column: string): Ranks {
    const { words, codes } = this.words(column);
    return rankWords(words, codes, this.compare);
  }
}
