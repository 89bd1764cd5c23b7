import { memo, type KeyboardEvent } from 'react';
import { Icon } from '../../common/fluent';
import * as React from '../../common/react';
import type { Texts } from '../../common/text';
import type { Grid } from '../state/grid';
import { resized } from '../state/layout';
import type { Column } from '../table/column';
import type { Sort } from '../table/wish';
import { Grip } from './grip';

/** What the header's columns share. It stays the same, so that a column is drawn again only when it has itself changed. */
export type HeaderActions = {
  readonly texts: Texts;
  register(name: string, element: HTMLElement | null): void;
  goTo(cell: number): void;
  leave(): void;
  openMenu(column: Column, target: HTMLElement): void;
  drag(name: string | null): void;
  isDragging(): boolean;
  dropBefore(name: string): void;
};

type Properties = {
  readonly grid: Grid;
  readonly column: Column;
  readonly index: number;
  readonly sort: Sort | null;
  readonly isFiltered: boolean;
  readonly isActive: boolean;
  readonly actions: HeaderActions;
};

const iconStyle = { marginLeft: 4, fontSize: 12 };

/** A column's title: a click sorts, the arrow opens its menu, its edge is pulled to make it wider, and it is dragged to another place. */
export const HeaderCell = memo(({ grid, column, index, sort, isFiltered, isActive, actions }: Properties): React.ReactElement => {
  const { texts } = actions;
  const title = React.useRef<HTMLButtonElement | null>(null);
  const [isOver, setOver] = React.useState(false);
  const openMenu = (): void => {
    if (title.current !== null) actions.openMenu(column, title.current);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' && event.altKey) openMenu();
    else if (event.key === 'ArrowDown') actions.leave();
    else if (event.key === 'ArrowRight') actions.goTo(index);
    else if (event.key === 'ArrowLeft') actions.goTo(index - 2);
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
      onDragStart={() => actions.drag(column.name)}
      onDragEnd={() => actions.drag(null)}
      onDragOver={(event) => {
        if (!actions.isDragging()) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={() => {
        setOver(false);
        actions.dropBefore(column.name);
      }}
    >
      <button
        type="button"
        className="title"
        title={column.title}
        tabIndex={isActive ? 0 : -1}
        aria-keyshortcuts="Alt+ArrowDown"
        ref={(element) => {
          title.current = element;
          actions.register(column.name, element);
        }}
        onFocus={() => actions.goTo(index - 1)}
        onKeyDown={press}
        onClick={() => (column.isSortable ? grid.sort(nextSort(column, sort)) : openMenu())}
      >
        {column.title}
        {isFiltered ? <Icon iconName="Filter" aria-label={texts('filtered')} style={iconStyle} /> : null}
      </button>
      <button type="button" className="more" tabIndex={-1} aria-label={texts('column-menu', column.title)} onClick={openMenu} />
      <Grip onPull={(by) => grid.arrange(resized(grid.seen().layout, column.name, column.width + by))} />
    </div>
  );
});

/** Ascending first, then the other way round. */
const nextSort = ({ name, kind }: Column, sort: Sort | null): Sort => ({
  column: name,
  kind,
  isDescending: sort !== null && !sort.isDescending,
});
