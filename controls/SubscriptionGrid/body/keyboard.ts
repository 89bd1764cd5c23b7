import type { Grid } from '../state/grid';
import type { ListView, Place } from './list-view';

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What the keys do in the list; says whether it was one of them. Above the first row is the header, to which `toHeader` leads. */
export const pressKey = (event: Keys, list: ListView, grid: Grid, toHeader: (cell: number) => void): boolean => {
  const place = list.activePlace();
  const isControl = event.ctrlKey || event.metaKey;
  if (event.altKey) return false;
  if (isControl && event.key.toLowerCase() === 'a') return done(() => grid.selection.all());
  if (event.key === 'Escape') return grid.seen().selected.size > 0 && done(() => grid.selection.none());
  if (event.key === ' ') return done(() => choose(event, place.line, grid));
  if (event.key === 'Enter') return done(() => open(place.line, grid));
  if (event.key === 'ArrowUp' && place.line === 0 && !event.shiftKey) return done(() => toHeader(place.cell));
  const next = placeAfter(event.key, isControl, place, list, grid);
  if (next === null) return false;
  if (event.shiftKey && next.line !== place.line) {
    if (grid.seen().selected.size === 0) grid.selection.only(place.line);
    grid.selection.extendTo(Math.max(0, Math.min(next.line, grid.seen().lines.count - 1)));
  }
  return done(() => list.goTo(next, true));
};

/** Opens a row, or opens and closes a group. */
export const open = (line: number, grid: Grid): void => {
  const found = grid.seen().lines.at(line);
  if (found?.kind === 'group') grid.toggleGroup(found.group);
  else if (found?.kind === 'row') grid.open(grid.seen().table.rows.ids[found.row] ?? '');
};

const choose = ({ shiftKey }: Keys, line: number, grid: Grid): void => {
  if (grid.seen().lines.at(line)?.kind === 'group') open(line, grid);
  else if (shiftKey) grid.selection.extendTo(line);
  else grid.selection.toggle(line);
};

const placeAfter = (key: string, isControl: boolean, { line, cell }: Place, list: ListView, grid: Grid): Place | null => {
  const lastCell = grid.seen().shownColumns.length;
  switch (key) {
    case 'ArrowDown':
      return { line: line + 1, cell };
    case 'ArrowUp':
      return { line: line - 1, cell };
    case 'PageDown':
      return { line: line + list.page(), cell };
    case 'PageUp':
      return { line: line - list.page(), cell };
    case 'ArrowRight':
      return { line, cell: cell + 1 };
    case 'ArrowLeft':
      return { line, cell: cell - 1 };
    case 'Home':
      return { line: isControl ? 0 : line, cell: 0 };
    case 'End':
      return { line: isControl ? grid.seen().lines.count - 1 : line, cell: lastCell };
    default:
      return null;
  }
};

const done = (work: () => void): true => {
  work();
  return true;
};
