import { writtenOrder, type Order } from './order';
import type { Ranks } from './ranks';

/** Some rows in the order of their ranks; equal ones stay as they stood. Takes time by their number only. */
export const orderByRank = ({ ranks, count }: Ranks, rows: Order): Order => {
  const rankAt = (place: number): number => ranks[rows.at(place) ?? 0] ?? 0;
  const starts = new Uint32Array(count + 1);
  for (let place = 0; place < rows.count; place++) {
    const after = rankAt(place) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let rank = 1; rank <= count; rank++) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const ordered = new Uint32Array(rows.count);
  for (let place = 0; place < rows.count; place++) {
    const rank = rankAt(place);
    const start = starts[rank] ?? 0;
    ordered[start] = rows.at(place) ?? 0;
    starts[rank] = start + 1;
  }
  return writtenOrder(ordered);
};
