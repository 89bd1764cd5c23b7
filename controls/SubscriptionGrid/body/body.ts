import type { Texts } from '../../common/text';
import type { Painter } from '../columns/painters';
import type { Grid, Seen } from '../state/grid';
import type { Group } from '../table/grouped';
import { createFrame } from './frame';
import { headerActions, type OpenMenu } from './header-actions';
import { listenToHeader } from './header-events';
import { createHeaderView } from './header-view';
import { listenToList } from './list-events';
import { createListView, type Shown } from './list-view';

export type GroupTexts = { titleOf(group: Group): string; factsOf(group: Group): string };

/** What titles and rows are drawn with at the moment. */
export type Looks = { readonly painters: readonly Painter[]; readonly groups: GroupTexts; readonly openMenu: OpenMenu };

/** Titles and rows. They are drawn with each change of the grid, and no cell is a component. */
export type Body = {
  showColumns(painters: readonly Painter[]): void;
  repaint(): void;
  /** From now on keys and pointer do something; the answer ends it. */
  listen(): () => void;
  remove(): void;
};

/** Draws into the scroller at once; the rows will have so many pixels, and the first drawing needs not wait for the page to be laid out. */
export const createBody = (scroller: HTMLElement, grid: Grid, texts: Texts, looks: () => Looks, height: number): Body => {
  const frame = createFrame(scroller);
  const header = createHeaderView(frame.titles, texts);
  const shown = (): Shown => shownOf(grid.seen(), looks().groups);
  const rows = createListView(frame, looks().painters, texts('select-row'), shown());
  const showHeader = (): void => {
    const { shownColumns, wish } = grid.seen();
    frame.fit(shownColumns);
    header.show(shownColumns, wish.sort, wish.narrowing.filters);
  };
  showHeader();
  rows.resize(height);
  const unsubscribe = grid.subscribe(() => {
    rows.show(shown());
    showHeader();
  });
  return {
    showColumns: rows.showColumns,
    repaint: rows.repaint,
    listen: () => {
      const actions = headerActions(grid, header, (column, target) => looks().openMenu(column, target), rows.focus);
      const ends = [listenToHeader(frame.titles, actions), listenToList(frame, rows, grid, () => looks().painters, header.goTo)];
      return () => ends.forEach((end) => end());
    },
    remove: () => {
      unsubscribe();
      frame.remove();
    },
  };
};

const shownOf = ({ lines, table, progress, selected, closed }: Seen, groups: GroupTexts): Shown => ({
  lines,
  rows: table.rows,
  isOpenEnded: progress !== 'complete',
  isSelected: (id) => selected.has(id),
  isOpen: ({ key }) => !closed.has(key),
  ...groups,
});
