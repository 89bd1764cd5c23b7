import { totalsOf, type Totals } from '../table/totals';
import type { Lines } from '../table/lines';
import type { Table } from '../table/table';
import type { SummedColumns } from '../table/totals';

/** What the selection is made in. */
export type Selectable = {
  lines(): Lines;
  ids(): readonly string[];
  /** The rows that fit the wish. */
  shownRows(): Uint32Array;
  onChange(ids: readonly string[]): void;
};

/** Which rows are selected, by their ids, so that a selection outlives another order. */
export type GridSelection = {
  ids(): ReadonlySet<string>;
  /** This line's row and no other; a range starts here. */
  only(line: number): void;
  toggle(line: number): void;
  /** All rows from where the range started to this line. */
  extendTo(line: number): void;
  /** All rows that fit the wish, in closed groups, too. */
  all(): void;
  none(): void;
  /** Forgets the rows that are no longer here. */
  keep(): void;
};

export const createSelection = ({ lines, ids, shownRows, onChange }: Selectable): GridSelection => {
  let selected: ReadonlySet<string> = new Set();
  let anchor: number | null = null;

  const choose = (next: Iterable<string>): void => {
    selected = new Set(next);
    onChange([...selected]);
  };
  const between = (first: number, last: number): readonly string[] => {
    const found: string[] = [];
    for (let place = first; place <= last; place++) {
      const line = lines().at(place);
      if (line?.kind === 'row') found.push(ids()[line.row] ?? '');
    }
    return found;
  };

  return {
    ids: () => selected,
    only: (line) => {
      anchor = line;
      choose(between(line, line));
    },
    toggle: (line) => {
      anchor = line;
      const next = new Set(selected);
      for (const id of between(line, line)) if (!next.delete(id)) next.add(id);
      choose(next);
    },
    extendTo: (line) => {
      anchor ??= line;
      choose(between(Math.min(anchor, line), Math.max(anchor, line)));
    },
    all: () => choose(Array.from(shownRows(), (row) => ids()[row] ?? '')),
    none: () => {
      anchor = null;
      choose([]);
    },
    keep: () => {
      anchor = null;
      if (selected.size > 0) choose(ids().filter((id) => selected.has(id)));
    },
  };
};

/** Seats and amounts of what is selected; no column is read for nothing. */
export const selectedTotals = (table: Table, selected: ReadonlySet<string>, columns: SummedColumns): Totals => {
  if (selected.size === 0) return { rows: 0, seats: 0, amounts: [] };
  const rows: number[] = [];
  table.rows.ids.forEach((id, row) => selected.has(id) && rows.push(row));
  return totalsOf(table, rows, columns);
};
