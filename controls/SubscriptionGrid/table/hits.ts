import type { Column } from './column';
import { rowTests, type RowTest } from './row-tests';
import type { Table } from './table';
import { isNarrower, type Narrowing, type Sort } from './wish';

/** The rows that are let through, in ascending order of the sorted column; in the server's order where there is no sort. */
export type FindHits = (table: Table, columns: readonly Column[], sort: Sort | null, narrowing: Narrowing) => Uint32Array;

/** Remembers what was found last, so that one more letter looks at that alone. */
export const createHits = (): FindHits => {
  let inServersOrder: Uint32Array = new Uint32Array(0);
  let last: {
    readonly rows: Uint32Array;
    readonly order: Uint32Array;
    readonly columns: readonly Column[];
    readonly narrowing: Narrowing;
  } | null = null;

  return (table, columns, sort, narrowing) => {
    const { length } = table.rows.ids;
    if (inServersOrder.length !== length) inServersOrder = firstNumbers(length);
    const order = sort === null ? inServersOrder : table.order(sort.column, sort.kind);
    const isLess = last?.order === order && last.columns === columns && isNarrower(narrowing, last.narrowing);
    const tests = rowTests(table, columns, narrowing);
    const rows = tests.length === 0 ? order : passed(isLess && last !== null ? last.rows : order, tests);
    last = { rows, order, columns, narrowing };
    return rows;
  };
};

const firstNumbers = (count: number): Uint32Array => {
  const numbers = new Uint32Array(count);
  for (let number = 0; number < count; number++) numbers[number] = number;
  return numbers;
};

const passed = (rows: Uint32Array, tests: readonly RowTest[]): Uint32Array => {
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) if (tests.every((test) => test(row))) found[count++] = row;
  return found.subarray(0, count);
};
