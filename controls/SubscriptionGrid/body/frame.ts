import type { Column } from '../table/column';
import { elementOf } from './element';
import { checkWidth } from './row-template';

/** Pixels of the header, which takes of the scroller's height. */
export const headerHeight = 42;

/** What stands in the scroller: the titles, which stay in view, and below them a place as high as all rows, in which the view of some sticks. */
export type Frame = {
  readonly scroller: HTMLElement;
  readonly titles: HTMLElement;
  readonly spacer: HTMLElement;
  readonly view: HTMLElement;
  /** Makes room for the columns. */
  fit(columns: readonly Column[]): void;
  remove(): void;
};

export const createFrame = (scroller: HTMLElement): Frame => {
  const titles = elementOf('div', 'titles', { role: 'row', 'aria-rowindex': '1' });
  const header = elementOf('div', 'header', { role: 'rowgroup' });
  const view = elementOf('div', 'view', { role: 'rowgroup' });
  const spacer = elementOf('div', 'spacer', { role: 'presentation' });
  header.append(titles);
  spacer.append(view);
  scroller.prepend(header, spacer);
  return {
    scroller,
    titles,
    spacer,
    view,
    fit: (columns) => {
      const width = columns.reduce((sum, column) => sum + column.width, checkWidth);
      for (const wide of [header, spacer]) wide.style.width = `${width}px`;
      scroller.setAttribute('aria-colcount', String(columns.length + 1));
    },
    remove: () => {
      header.remove();
      spacer.remove();
    },
  };
};
