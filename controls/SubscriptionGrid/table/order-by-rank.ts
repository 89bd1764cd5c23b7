import type { Ranks } from './ranks';

/** Some rows (all of them, where none are named) in the order of their ranks; equal ones stay as they stood. Takes time by their number only. */
export const orderByRank = ({ ranks, count }: Ranks, rows: Uint32Array | null = null): Uint32Array => {
  const length = rows === null ? ranks.length : rows.length;
  const starts = new Uint32Array(count + 1);
  for (let place = 0; place < length; place++) {
    const after = (ranks[rows === null ? place : (rows[place] ?? 0)] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let rank = 1; rank <= count; rank++) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const ordered = new Uint32Array(length);
  for (let place = 0; place < length; place++) {
    const row = rows === null ? place : (rows[place] ?? 0);
    const rank = ranks[row] ?? 0;
    const start = starts[rank] ?? 0;
    ordered[start] = row;
    starts[rank] = start + 1;
  }
  return ordered;
};
