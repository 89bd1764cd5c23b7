/** A column of numbers or instants; NaN where a row has none. */
export class NumberColumn {
  public numbers = new Float64Array(0);

  public constructor(private readonly read: (row: number) => number) {}

  /** Reads the rows that came since it was last called. */
  public extendTo(count: number): void {
    const known = this.numbers.length;
    if (count === known) return;
    const numbers = new Float64Array(count);
    numbers.set(this.numbers);
    for (let row = known; row < count; row++) numbers[row] = this.read(row);
    this.numbers = numbers;
  }
}
