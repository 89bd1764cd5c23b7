import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import { moved } from '../state/layout';
import type { Grid } from '../state/grid';
import type { HeaderFocus } from '../state/use-header-focus';
import { useGrid } from '../state/use-grid';
import type { Column } from '../table/column';
import { ColumnMenu } from './column-menu';
import { FilterCallout } from './filter-callout';
import { HeaderCell } from './header-cell';

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
  const [dragged, setDragged] = React.useState<string | null>(null);
  const wish = useGrid(grid, (each) => each.wish);
  const close = (): void => {
    open?.target.focus();
    setOpen(null);
  };

  return (
    <div role="rowgroup" className="header" style={{ width }}>
      <div role="row" aria-rowindex={1} style={{ display: 'flex' }}>
        <div role="columnheader" aria-colindex={1} aria-label={texts('selected-column')} className="check" />
        {columns.map((column, place) => (
          <HeaderCell
            key={column.name}
            grid={grid}
            column={column}
            index={place + 2}
            sort={wish.sort?.column === column.name ? wish.sort : null}
            isFiltered={wish.narrowing.filters[column.name] !== undefined}
            focus={focus}
            onMenu={(target) => setOpen({ kind: 'menu', column, target })}
            onLeave={onLeave}
            drag={{
              dragged,
              start: () => setDragged(column.name),
              end: () => setDragged(null),
              drop: () => {
                if (dragged !== null && dragged !== column.name) grid.arrange(moved(grid.layout, grid.columns, dragged, column.name));
                setDragged(null);
              },
            }}
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
