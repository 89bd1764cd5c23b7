import type { Texts } from '../../common/text';
import type { Column } from '../table/column';
import type { Sort } from '../table/wish';
import { elementOf } from './element';

/** A column's title and the arrow to its menu. Looks only: what is done with it, `header-events.ts` hears for all columns. */
export type HeaderElement = {
  readonly element: HTMLElement;
  /** The button that sorts. */
  readonly title: HTMLElement;
  /** `index` is its place among the header's cells, from 1. What it shows already is left alone. */
  show(column: Column, index: number, sort: Sort | null, isFiltered: boolean): void;
};

export const createHeaderElement = ({ title: name, kind }: Column, texts: Texts): HeaderElement => {
  const element = elementOf('div', 'column', { role: 'columnheader', draggable: 'true' });
  const title = elementOf('button', kind === 'number' ? 'title end' : 'title', {
    type: 'button',
    title: name,
    tabindex: '-1',
    'aria-keyshortcuts': 'Alt+ArrowDown',
  });
  title.append(name);
  element.append(title, elementOf('button', 'more', { type: 'button', tabindex: '-1', 'aria-label': texts('column-menu', name) }));
  let shown = '';
  return {
    element,
    title,
    show: ({ width }, index, sort, isFiltered) => {
      const order = sort === null ? 'none' : sort.isDescending ? 'descending' : 'ascending';
      const next = `${width} ${index} ${order}`;
      if (next !== shown) {
        element.style.width = `${width}px`;
        element.setAttribute('aria-colindex', String(index));
        element.setAttribute('aria-sort', order);
      }
      shown = next;
      if (isFiltered === title.childElementCount > 0) return;
      title.replaceChildren(name, ...(isFiltered ? [elementOf('i', 'funnel', { role: 'img', 'aria-label': texts('filtered') })] : []));
    },
  };
};
