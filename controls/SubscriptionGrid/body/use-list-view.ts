import { useLayoutEffect } from 'react';
import * as React from '../../common/react';
import { useHost } from '../../common/host-context';
import type { Painter } from '../columns/painters';
import type { Grid, Seen } from '../state/grid';
import type { Group } from '../table/grouped';
import { pressKey } from './keyboard';
import { createListView, type ListView, type Shown } from './list-view';
import { click, doubleClick, explain } from './pointer';

export type GroupTexts = { titleOf(group: Group): string; factsOf(group: Group): string };

type Parts = {
  readonly scroller: React.RefObject<HTMLDivElement>;
  readonly spacer: React.RefObject<HTMLDivElement>;
  readonly view: React.RefObject<HTMLDivElement>;
};

/** Pixels of the header, which takes of the scroller's height. */
export const headerHeight = 42;

/**
 * Keeps the list of rows in an element that React leaves alone: it draws with each change of the grid, and no row is a component. `height` is
 * what the rows will have, in pixels, so that the first drawing needs not wait for the page to be laid out.
 */
export const useListView = (
  parts: Parts,
  grid: Grid,
  painters: readonly Painter[],
  height: number,
  groups: GroupTexts,
  toHeader: (cell: number) => void,
): void => {
  const { texts, now } = useHost();
  const list = React.useRef<ListView | null>(null);
  const latest = React.useRef({ painters, groups, toHeader });
  latest.current = { painters, groups, toHeader };

  useLayoutEffect(() => {
    const { scroller, spacer, view } = elementsOf(parts);
    const shown = (): Shown => shownOf(grid.seen(), latest.current.groups);
    const made = createListView({ scroller, spacer, view }, latest.current.painters, texts('select-row'), shown());
    list.current = made;
    const measure = (): void => made.resize(Math.max(0, scroller.clientHeight - headerHeight));
    const onKey = (event: KeyboardEvent): void => {
      if (pressKey(event, made, grid, latest.current.toHeader)) event.preventDefault();
    };
    const onScroll = (): void => made.scrollTo(scroller.scrollTop);
    const onClick = (event: MouseEvent): void => click(event, made, grid);
    const onDoubleClick = (event: MouseEvent): void => doubleClick(event, made, grid);
    made.resize(height);
    const onRest = (event: MouseEvent): void => explain(event, made, grid, latest.current.painters);
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    view.addEventListener('keydown', onKey);
    view.addEventListener('click', onClick);
    view.addEventListener('dblclick', onDoubleClick);
    view.addEventListener('mouseover', onRest);
    const unsubscribe = grid.subscribe(() => made.show(shown()));
    return () => {
      unsubscribe();
      observer.disconnect();
      scroller.removeEventListener('scroll', onScroll);
      view.removeEventListener('keydown', onKey);
      view.removeEventListener('click', onClick);
      view.removeEventListener('dblclick', onDoubleClick);
      view.removeEventListener('mouseover', onRest);
      view.replaceChildren();
    };
  }, [grid]);

  useLayoutEffect(() => list.current?.showColumns(painters), [painters]);
  React.useEffect(() => {
    const timer = setInterval(() => list.current?.repaint(), 60_000);
    return () => clearInterval(timer);
  }, [now]);
};

const shownOf = ({ lines, table, progress, selected, closed }: Seen, groups: GroupTexts): Shown => ({
  lines,
  rows: table.rows,
  isOpenEnded: progress !== 'complete',
  isSelected: (id) => selected.has(id),
  isOpen: ({ key }) => !closed.has(key),
  ...groups,
});

const elementsOf = ({ scroller, spacer, view }: Parts) => {
  if (scroller.current === null || spacer.current === null || view.current === null) throw new Error('the list has no place yet');
  return { scroller: scroller.current, spacer: spacer.current, view: view.current };
};
