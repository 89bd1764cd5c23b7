import type { Group } from './grouped';
import { lastNotAfter } from './last-not-after';
import type { Order } from './order';

/** What one line of the list shows: a row, or the head of a group. */
export type Line = { readonly kind: 'row'; readonly row: number } | { readonly kind: 'group'; readonly group: Group };

/** The list from top to bottom, asked line by line for what is in view. */
export type Lines = {
  readonly count: number;
  at(line: number): Line | null;
};

/** Rows without groups, from the first to the last or the other way round. */
export const plainLines = ({ count, at }: Order, isReversed: boolean): Lines => ({
  count,
  at: (line) => {
    const row = at(isReversed ? count - 1 - line : line);
    return row === undefined ? null : { kind: 'row', row };
  },
});

/** Groups, each headed by a line of its own; of a closed one the head only. */
export const groupedLines = (groups: readonly Group[], isReversed: boolean, closed: ReadonlySet<string>): Lines => {
  const starts: number[] = [];
  let count = 0;
  for (const { key, rows } of groups) {
    starts.push(count);
    count += 1 + (closed.has(key) ? 0 : rows.length);
  }
  return {
    count,
    at: (line) => {
      const place = lastNotAfter(starts, line);
      const group = groups[place];
      if (group === undefined || line < 0 || line >= count) return null;
      const inside = line - (starts[place] ?? 0);
      if (inside === 0) return { kind: 'group', group };
      const row = group.rows[isReversed ? group.rows.length - inside : inside - 1];
      return row === undefined ? null : { kind: 'row', row };
    },
  };
};
