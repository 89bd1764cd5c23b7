import { lastNotAfter } from './last-not-after';
import type { WordColumn } from './word-column';

/** For each row its place among the column's different values; 0 where it has none, as the server sorts nothing before everything. */
export type Ranks = { readonly ranks: Uint32Array; readonly count: number };

/**
 * Ranks of words as the person's language sorts them. They are put in order by a prepared key first, which is quick, so that the
 * language's own comparison, which is slow, only confirms what is in order already and mends the rest.
 */
export function* rankWords({ words, codes, keys }: WordColumn, compare: (one: string, other: string) => number): Generator<void, Ranks> {
  const keyOf = keys();
  const inOrder = words.map((_, code) => code);
  yield;
  inOrder.sort((one, other) => byCode(keyOf[one] ?? '', keyOf[other] ?? ''));
  yield;
  inOrder.sort((one, other) => compare(words[one] ?? '', words[other] ?? ''));
  yield;
  const rankOfCode = new Uint32Array(words.length);
  let last = 0;
  for (const code of inOrder) rankOfCode[code] = words[code] === '' ? 0 : ++last;
  return { ranks: codes.map((code) => rankOfCode[code] ?? 0), count: last + 1 };
}

/** Ranks of numbers. */
export const rankNumbers = (numbers: Float64Array): Ranks => {
  const different = withoutRepeats(Float64Array.from(numbers).sort());
  const ranks = new Uint32Array(numbers.length);
  numbers.forEach((number, row) => {
    if (!Number.isNaN(number)) ranks[row] = lastNotAfter(different, number) + 1;
  });
  return { ranks, count: different.length + 1 };
};

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Sorted numbers, NaN at their end, without repeats and without NaN. */
const withoutRepeats = (sorted: Float64Array): Float64Array => {
  let count = 0;
  for (const number of sorted) {
    if (Number.isNaN(number)) break;
    if (count === 0 || sorted[count - 1] !== number) sorted[count++] = number;
  }
  return sorted.subarray(0, count);
};
