import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import { listenToHeader, type HeaderActions } from '../body/header-events';
import { moved, resized } from '../state/layout';
import type { Grid } from '../state/grid';
import type { HeaderFocus } from '../state/use-header-focus';
import { useGrid } from '../state/use-grid';
import type { Column } from '../table/column';
import type { Sort } from '../table/wish';
import { ColumnMenu } from './column-menu';
import { FilterCallout } from './filter-callout';
import { HeaderCell } from './header-cell';

type Properties = {
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly titles: React.RefObject<HTMLDivElement>;
  readonly focus: HeaderFocus;
  readonly width: number;
  /** Down from the header to the rows. */
  readonly onLeave: () => void;
};

type Open = { readonly kind: 'menu' | 'filter'; readonly column: Column; readonly target: HTMLElement };

/** The columns' titles: they sort, and each has a menu. Stays in view while the rows are scrolled. */
export const Header = ({ grid, columns, titles, focus, width, onLeave }: Properties): React.ReactElement => {
  const texts = useTexts();
  const [open, setOpen] = React.useState<Open | null>(null);
  const sort = useGrid(grid, ({ wish }) => wish.sort);
  const filters = useGrid(grid, ({ wish }) => wish.narrowing.filters);
  const sortOf = ({ name }: Column): Sort | null => (sort?.column === name ? sort : null);

  const openMenu = (cell: number): void => {
    const column = columns[cell - 1];
    const target = titles.current?.querySelectorAll<HTMLElement>('.title')[cell - 1];
    if (column !== undefined && target !== undefined) setOpen({ kind: 'menu', column, target });
  };
  const actions: HeaderActions = {
    press: (cell) => {
      const column = columns[cell - 1];
      if (column?.isSortable === true) grid.sort(nextSort(column, sortOf(column)));
      else openMenu(cell);
    },
    openMenu,
    goTo: focus.goTo,
    leave: onLeave,
    pull: (cell, by) => {
      const column = columns[cell - 1];
      if (column !== undefined) grid.arrange(resized(grid.seen().layout, column.name, column.width + by));
    },
    drop: (cell, onto) => {
      const [column, before] = [columns[cell - 1], columns[onto - 1]];
      if (column !== undefined && before !== undefined)
        grid.arrange(moved(grid.seen().layout, grid.seen().columns, column.name, before.name));
    },
  };
  const latest = React.useRef(actions);
  latest.current = actions;
  React.useEffect(() => (titles.current === null ? undefined : listenToHeader(titles.current, () => latest.current)), [titles]);
  /** A menu is dismissed after its item has been taken: what the item opened stays open. */
  const close = (): void => {
    open?.target.focus();
    setOpen((shown) => (shown === open ? null : shown));
  };

  return (
    <div role="rowgroup" className="header" style={{ width }}>
      <div ref={titles} role="row" aria-rowindex={1} className="titles">
        <div role="columnheader" aria-colindex={1} className="check">
          {texts('selected-column')}
        </div>
        {columns.map((column, place) => (
          <HeaderCell
            key={column.name}
            column={column}
            index={place + 2}
            sort={sortOf(column)}
            isFiltered={filters[column.name] !== undefined}
            isActive={focus.active === place}
          />
        ))}
      </div>
      {open?.kind === 'menu' ? (
        <ColumnMenu grid={grid} {...open} onFilter={() => setOpen({ ...open, kind: 'filter' })} onClose={close} />
      ) : null}
      {open?.kind === 'filter' ? <FilterCallout grid={grid} {...open} onClose={close} /> : null}
    </div>
  );
};

/** Ascending first, then the other way round. */
const nextSort = ({ name, kind }: Column, sort: Sort | null): Sort => ({
  column: name,
  kind,
  isDescending: sort !== null && !sort.isDescending,
});
