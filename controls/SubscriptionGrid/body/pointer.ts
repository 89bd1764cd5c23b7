import type { Painter } from '../columns/painters';
import type { Grid } from '../state/grid';
import { open } from './keyboard';
import type { ListView, Pointer } from './list-view';

type Click = Pointer & Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** One handler for all rows: the name opens, the box and Ctrl add, Shift selects a range, the rest of a row selects it alone. */
export const click = (event: Click, list: ListView, grid: Grid): void => {
  const place = list.placeOf(event);
  if (place === null) return;
  list.goTo(place, true);
  if (grid.seen().lines.at(place.line)?.kind === 'group' || isLink(event.target)) return open(place.line, grid);
  if (event.shiftKey) return grid.selection.extendTo(place.line);
  if (place.cell === 0 || event.ctrlKey || event.metaKey) return grid.selection.toggle(place.line);
  grid.selection.only(place.line);
};

/** Two quick clicks anywhere in a row open it. */
export const doubleClick = (event: Pointer, list: ListView, grid: Grid): void => {
  const place = list.placeOf(event);
  if (place !== null && place.cell > 0 && grid.seen().lines.at(place.line)?.kind === 'row' && !isLink(event.target)) open(place.line, grid);
};

/** Says of the cell that the pointer rests on what it has no room for. */
export const explain = (event: Pointer, list: ListView, grid: Grid, painters: readonly Painter[]): void => {
  const place = list.placeOf(event);
  const painter = place === null ? undefined : painters[place.cell - 1];
  const line = place === null ? null : grid.seen().lines.at(place.line);
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('.cell') : null;
  if (painter === undefined || line?.kind !== 'row' || cell === null) return;
  cell.title = (painter.hint ?? painter.text)(grid.seen().table.rows, line.row);
};

const isLink = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.link') !== null;
