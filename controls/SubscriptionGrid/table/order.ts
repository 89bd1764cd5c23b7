/** Rows in an order. It is written out where all of them are needed, which for all rows as the server gave them is hardly ever. */
export type Order = {
  readonly count: number;
  at(place: number): number | undefined;
  all(): Uint32Array;
};

export const writtenOrder = (rows: Uint32Array): Order => ({ count: rows.length, at: (place) => rows[place], all: () => rows });

/** So many rows as the server gave them. */
export const serversOrder = (count: number): Order => {
  let written: Uint32Array | null = null;
  return { count, at: (place) => (place >= 0 && place < count ? place : undefined), all: () => (written ??= firstNumbers(count)) };
};

const firstNumbers = (count: number): Uint32Array => {
  const numbers = new Uint32Array(count);
  for (let number = 0; number < count; number++) numbers[number] = number;
  return numbers;
};
