import type { Grid } from '../state/grid';
import { moved, resized } from '../state/layout';
import type { Column } from '../table/column';
import type { Sort } from '../table/wish';
import type { HeaderActions } from './header-events';
import type { HeaderView } from './header-view';

/** Opens a column's menu at its title. */
export type OpenMenu = (column: Column, target: HTMLElement) => void;

/** What pressing, pulling and dragging the titles does to the grid. `leave` brings the focus down to the rows. */
export const headerActions = (grid: Grid, view: HeaderView, open: OpenMenu, leave: () => void): HeaderActions => {
  const columnAt = (cell: number): Column | undefined => grid.seen().shownColumns[cell - 1];
  const openMenu = (cell: number): void => {
    const column = columnAt(cell);
    const target = view.titleAt(cell);
    if (column !== undefined && target !== undefined) open(column, target);
  };
  return {
    reach: (cell) => {
      const column = columnAt(cell);
      if (column?.isSortable === true) grid.prepareSort(column);
    },
    press: (cell) => {
      const column = columnAt(cell);
      if (column?.isSortable === true) grid.sort(nextSort(column, grid.seen().wish.sort));
      else openMenu(cell);
    },
    openMenu,
    goTo: view.goTo,
    leave,
    pull: (cell, by) => {
      const column = columnAt(cell);
      if (column !== undefined) grid.arrange(resized(grid.seen().layout, column.name, column.width + by));
    },
    drop: (cell, onto) => {
      const [column, before] = [columnAt(cell), columnAt(onto)];
      if (column !== undefined && before !== undefined)
        grid.arrange(moved(grid.seen().layout, grid.seen().columns, column.name, before.name));
    },
  };
};

/** Ascending first, then the other way round. */
const nextSort = ({ name, kind }: Column, sort: Sort | null): Sort => ({
  column: name,
  kind,
  isDescending: sort?.column === name && !sort.isDescending,
});
