/** A column of numbers or instants, NaN where a row has none. Reads the rows up to so many that it has not read yet. */
export type ReadNumbers = (count: number) => Float64Array;

export const createNumberColumn = (read: (row: number) => number): ReadNumbers => {
  let numbers = new Float64Array(0);
  return (count) => {
    if (count > numbers.length) {
      const more = new Float64Array(count);
      more.set(numbers);
      for (let row = numbers.length; row < count; row++) more[row] = read(row);
      numbers = more;
    }
    return numbers;
  };
};
