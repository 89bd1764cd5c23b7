import type { WordColumn } from './word-column';

/** For each row its place among the column's different values; 0 where it has none, as the server sorts nothing before everything. */
export type Ranks = { readonly ranks: Uint32Array; readonly count: number };

/**
 * Ranks of words as the person's language sorts them. They are put in order by a prepared key first, which is quick, so that the
 * language's own comparison, which is slow, only confirms what is in order already and mends the rest.
 */
export const rankWords = ({ words, codes, folded }: WordColumn, compare: (one: string, other: string) => number): Ranks => {
  const keys = folded().map(sortKey);
  const inOrder = words.map((_, code) => code);
  inOrder.sort((one, other) => compareKeys(keys[one] ?? '', keys[other] ?? ''));
  inOrder.sort((one, other) => compare(words[one] ?? '', words[other] ?? ''));
  const rankOfCode = new Uint32Array(words.length);
  let last = 0;
  for (const code of inOrder) rankOfCode[code] = words[code] === '' ? 0 : ++last;
  return { ranks: codes.map((code) => rankOfCode[code] ?? 0), count: last + 1 };
};

/** Ranks of numbers. */
export const rankNumbers = (numbers: Float64Array): Ranks => {
  const different = withoutRepeats(Float64Array.from(numbers).sort());
  const ranks = new Uint32Array(numbers.length);
  for (let row = 0; row < numbers.length; row++) ranks[row] = placeOf(numbers[row] ?? NaN, different) + 1;
  return { ranks, count: different.length + 1 };
};

/** Digits keep their width, so that 9 stands before 10. */
const sortKey = (folded: string): string => folded.replace(/\d+/g, (digits) => digits.padStart(12, '0'));

const compareKeys = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Sorted numbers, NaN at their end, without repeats and without NaN. */
const withoutRepeats = (sorted: Float64Array): Float64Array => {
  let count = 0;
  for (const number of sorted) {
    if (Number.isNaN(number)) break;
    if (count === 0 || sorted[count - 1] !== number) sorted[count++] = number;
  }
  return sorted.subarray(0, count);
};

const placeOf = (number: number, sorted: Float64Array): number => {
  if (Number.isNaN(number)) return -1;
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
};
