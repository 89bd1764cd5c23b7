import type { Column } from './column';
import { rowTests, type RowTest } from './row-tests';
import type { Table } from './table';
import { everything, isNarrower, type Narrowing, type Sort } from './wish';

/** The rows that are let through, in ascending order of the sorted column; remembers them, so that one more letter looks at them alone. */
export class Hits {
  private rows: Uint32Array = new Uint32Array(0);
  private narrowing: Narrowing = everything;
  private order: Uint32Array | null = null;
  private columns: readonly Column[] = [];
  private inServersOrder: Uint32Array = new Uint32Array(0);

  public find(table: Table, columns: readonly Column[], sort: Sort | null, narrowing: Narrowing): Uint32Array {
    const order = sort === null ? this.natural(table.count) : table.order(sort.column, sort.kind);
    const base = this.order === order && this.columns === columns && isNarrower(narrowing, this.narrowing) ? this.rows : order;
    const tests = rowTests(table, columns, narrowing);
    this.rows = tests.length === 0 ? order : passed(base, tests);
    this.narrowing = narrowing;
    this.order = order;
    this.columns = columns;
    return this.rows;
  }

  private natural(count: number): Uint32Array {
    if (this.inServersOrder.length === count) return this.inServersOrder;
    this.inServersOrder = new Uint32Array(count);
    for (let row = 0; row < count; row++) this.inServersOrder[row] = row;
    return this.inServersOrder;
  }
}

const passed = (rows: Uint32Array, tests: readonly RowTest[]): Uint32Array => {
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) if (tests.every((test) => test(row))) found[count++] = row;
  return found.subarray(0, count);
};
