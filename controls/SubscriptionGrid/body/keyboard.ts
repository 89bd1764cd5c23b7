import type { Grid } from '../state/grid';
import { within } from '../within';
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
  const next = placeAfter(event.key, isControl, place, list.page());
  if (next === null) return false;
  if (event.shiftKey && next.line !== place.line) {
    if (grid.seen().selected.size === 0) grid.selection.only(place.line);
    grid.selection.extendTo(within(0, next.line, grid.seen().lines.count - 1));
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

const placeAfter = (key: string, isControl: boolean, { line, cell }: Place, page: number): Place | null => {
  const places: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [line + 1, cell],
    ArrowUp: [line - 1, cell],
    PageDown: [line + page, cell],
    PageUp: [line - page, cell],
    ArrowRight: [line, cell + 1],
    ArrowLeft: [line, cell - 1],
    Home: [isControl ? 0 : line, 0],
    End: [isControl ? Infinity : line, Infinity],
  };
  const place = places[key];
  return place === undefined ? null : { line: place[0], cell: place[1] };
};

const done = (work: () => void): true => {
  work();
  return true;
};
