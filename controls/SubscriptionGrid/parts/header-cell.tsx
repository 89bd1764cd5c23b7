import type { KeyboardEvent } from 'react';
import { Icon } from '../../common/fluent';
import * as React from '../../common/react';
import { useTexts } from '../../common/host-context';
import type { Grid } from '../state/grid';
import { resized } from '../state/layout';
import type { HeaderFocus } from '../state/use-header-focus';
import type { Column } from '../table/column';
import type { Sort } from '../table/wish';

type Properties = {
  readonly grid: Grid;
  readonly column: Column;
  readonly index: number;
  readonly sort: Sort | null;
  readonly isFiltered: boolean;
  readonly focus: HeaderFocus;
  readonly onMenu: (target: HTMLElement) => void;
  readonly onLeave: () => void;
  readonly drag: { readonly dragged: string | null; start(): void; end(): void; drop(): void };
};

/** A column's title: a click sorts, the arrow opens its menu, its edge is pulled to make it wider, and it is dragged to another place. */
export const HeaderCell = ({ grid, column, index, sort, isFiltered, focus, onMenu, onLeave, drag }: Properties): React.ReactElement => {
  const texts = useTexts();
  const title = React.useRef<HTMLButtonElement | null>(null);
  const [isOver, setOver] = React.useState(false);
  const openMenu = (): void => {
    if (title.current !== null) onMenu(title.current);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' && event.altKey) openMenu();
    else if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'ArrowRight') focus.goTo(index);
    else if (event.key === 'ArrowLeft') focus.goTo(index - 2);
    else return;
    event.preventDefault();
  };

  return (
    <div
      role="columnheader"
      aria-colindex={index}
      aria-sort={sort === null ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
      className={isOver ? 'column over' : 'column'}
      style={{ width: column.width }}
      draggable
      onDragStart={drag.start}
      onDragEnd={drag.end}
      onDragOver={(event) => {
        if (drag.dragged === null) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={() => {
        setOver(false);
        drag.drop();
      }}
    >
      <button
        type="button"
        className="title"
        title={column.title}
        tabIndex={focus.active === column.name ? 0 : -1}
        aria-keyshortcuts="Alt+ArrowDown"
        ref={(element) => {
          title.current = element;
          focus.register(column.name, element);
        }}
        onFocus={() => focus.goTo(index - 1)}
        onKeyDown={press}
        onClick={() => (column.isSortable ? grid.sort(nextSort(column, sort)) : openMenu())}
      >
        {column.title}
        {sort === null ? null : (
          <Icon iconName={sort.isDescending ? 'SortDown' : 'SortUp'} aria-hidden style={{ marginLeft: 4, fontSize: 12 }} />
        )}
        {isFiltered ? <Icon iconName="Filter" aria-label={texts('filtered')} style={{ marginLeft: 4, fontSize: 12 }} /> : null}
      </button>
      <button type="button" className="more" tabIndex={-1} aria-label={texts('column-menu', column.title)} onClick={openMenu}>
        <Icon iconName="ChevronDown" aria-hidden style={{ fontSize: 10 }} />
      </button>
      <Grip onPull={(by) => grid.arrange(resized(grid.layout, column.name, column.width + by))} />
    </div>
  );
};

/** Ascending first, then the other way round. */
const nextSort = ({ name, kind }: Column, sort: Sort | null): Sort => ({
  column: name,
  kind,
  isDescending: sort !== null && !sort.isDescending,
});

/** A column's edge; `onPull` is told by how many pixels it was pulled, when it is let go. */
const Grip = ({ onPull }: { readonly onPull: (by: number) => void }): React.ReactElement => {
  const start = React.useRef<number | null>(null);
  return (
    <div
      className="grip"
      aria-hidden
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={(event) => {
        start.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        if (start.current !== null && start.current !== event.clientX) onPull(event.clientX - start.current);
        start.current = null;
      }}
    />
  );
};
