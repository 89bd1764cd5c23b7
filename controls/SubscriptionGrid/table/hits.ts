import type { Column } from './column';
import { serversOrder, writtenOrder, type Order } from './order';
import { rowTests, type RowTest } from './row-tests';
import type { Table } from './table';
import { isNarrower, type Narrowing, type Sort } from './wish';

/** The rows that are let through, in ascending order of the sorted column; in the server's order where there is no sort. */
export type FindHits = (table: Table, columns: readonly Column[], sort: Sort | null, narrowing: Narrowing) => Order;

/** Remembers what was found last, so that one more letter looks at that alone. */
export const createHits = (): FindHits => {
  let asGiven = serversOrder(0);
  let last: {
    readonly hits: Order;
    readonly order: Order;
    readonly columns: readonly Column[];
    readonly narrowing: Narrowing;
  } | null = null;

  return (table, columns, sort, narrowing) => {
    const { length } = table.rows.ids;
    if (asGiven.count !== length) asGiven = serversOrder(length);
    const order = sort === null ? asGiven : table.ordering(sort.column, sort.kind).result();
    const isLess = last?.order === order && last.columns === columns && isNarrower(narrowing, last.narrowing);
    const tests = rowTests(table, columns, narrowing);
    const hits = tests.length === 0 ? order : passed(isLess && last !== null ? last.hits : order, tests);
    last = { hits, order, columns, narrowing };
    return hits;
  };
};

const passed = (order: Order, tests: readonly RowTest[]): Order => {
  const found = new Uint32Array(order.count);
  let count = 0;
  for (const row of order.all()) if (tests.every((test) => test(row))) found[count++] = row;
  return writtenOrder(found.subarray(0, count));
};
