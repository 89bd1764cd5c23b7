import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import { moved } from '../state/layout';
import type { Grid } from '../state/grid';
import type { HeaderFocus } from '../state/use-header-focus';
import { useGrid } from '../state/use-grid';
import type { Column } from '../table/column';
import { ColumnMenu } from './column-menu';
import { FilterCallout } from './filter-callout';
import { HeaderCell, type HeaderActions } from './header-cell';

type Properties = {
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly focus: HeaderFocus;
  readonly width: number;
  /** Down from the header to the rows. */
  readonly onLeave: () => void;
};

type Open = { readonly kind: 'menu' | 'filter'; readonly column: Column; readonly target: HTMLElement };

/** The columns' titles: they sort, and each has a menu. Stays in view while the rows are scrolled. */
export const Header = ({ grid, columns, focus, width, onLeave }: Properties): React.ReactElement => {
  const texts = useTexts();
  const [open, setOpen] = React.useState<Open | null>(null);
  const sort = useGrid(grid, ({ wish }) => wish.sort);
  const filters = useGrid(grid, ({ wish }) => wish.narrowing.filters);
  const latest = React.useRef({ focus, onLeave });
  latest.current = { focus, onLeave };
  const dragged = React.useRef<string | null>(null);
  const actions = React.useMemo<HeaderActions>(
    () => ({
      texts,
      register: (name, element) => latest.current.focus.register(name, element),
      goTo: (cell) => latest.current.focus.goTo(cell),
      leave: () => latest.current.onLeave(),
      openMenu: (column, target) => setOpen({ kind: 'menu', column, target }),
      drag: (name) => (dragged.current = name),
      isDragging: () => dragged.current !== null,
      dropBefore: (name) => {
        if (dragged.current !== null && dragged.current !== name)
          grid.arrange(moved(grid.seen().layout, grid.seen().columns, dragged.current, name));
        dragged.current = null;
      },
    }),
    [grid],
  );
  /** A menu is dismissed after its item has been taken: what the item opened stays open. */
  const close = (): void => {
    open?.target.focus();
    setOpen((now) => (now === open ? null : now));
  };

  return (
    <div role="rowgroup" className="header" style={{ width }}>
      <div role="row" aria-rowindex={1} style={{ display: 'flex' }}>
        <div role="columnheader" aria-colindex={1} className="check">
          {texts('selected-column')}
        </div>
        {columns.map((column, place) => (
          <HeaderCell
            key={column.name}
            grid={grid}
            column={column}
            index={place + 2}
            sort={sort?.column === column.name ? sort : null}
            isFiltered={filters[column.name] !== undefined}
            isActive={focus.active === column.name}
            actions={actions}
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
