import type { Texts } from '../../common/text';
import type { Column } from '../table/column';
import type { Filters, Sort } from '../table/wish';
import { within } from '../within';
import { elementOf } from './element';
import { createHeaderElement, type HeaderElement } from './header-element';

/** A cell is told by its place: the box column is 0, the first column is 1. */
export type HeaderView = {
  show(columns: readonly Column[], sort: Sort | null, filters: Filters): void;
  /** Brings the focus to a title: one of them at a time is reached by Tab. */
  goTo(cell: number): void;
  titleAt(cell: number): HTMLElement | undefined;
};

/** The row of titles. A column keeps its elements as long as the grid is there, and with them the focus and the menu that hangs on them. */
export const createHeaderView = (titles: HTMLElement, texts: Texts): HeaderView => {
  const check = elementOf('div', 'check', { role: 'columnheader', 'aria-colindex': '1' });
  check.append(texts('selected-column'));
  const known = new Map<string, HeaderElement>();
  let shown: readonly Column[] = [];
  let active = 1;
  let tabbable: HTMLElement | undefined;

  const elementFor = (column: Column): HeaderElement => {
    const key = `${column.name} ${column.title}`;
    const element = known.get(key) ?? createHeaderElement(column, texts);
    known.set(key, element);
    return element;
  };
  const titleAt = (cell: number): HTMLElement | undefined => {
    const column = shown[cell - 1];
    return column === undefined ? undefined : elementFor(column).title;
  };
  const setTabbable = (cell: number): void => {
    tabbable?.setAttribute('tabindex', '-1');
    active = within(1, cell, shown.length);
    tabbable = titleAt(active);
    tabbable?.setAttribute('tabindex', '0');
  };

  return {
    show: (columns, sort, filters) => {
      columns.forEach((column, place) => {
        const { name } = column;
        elementFor(column).show(column, place + 2, sort?.column === name ? sort : null, filters[name] !== undefined);
      });
      if (columns === shown) return;
      shown = columns;
      titles.replaceChildren(check, ...columns.map((column) => elementFor(column).element));
      setTabbable(active);
    },
    goTo: (cell) => {
      setTabbable(cell);
      tabbable?.focus();
    },
    titleAt,
  };
};
