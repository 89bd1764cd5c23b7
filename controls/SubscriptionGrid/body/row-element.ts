import type { Painter } from '../columns/painters';
import type { Rows } from '../table/rows';
import { createGroupHead, type GroupHead } from './group-head';

/** One row in the pool. It is made once and then only gets other texts: it has no events, no components and no state but what it shows. */
export type RowElement = {
  readonly element: HTMLElement;
  /** The cells that the keyboard goes through; a group's head is one. */
  cellAt(place: number): HTMLElement | undefined;
  /** The cell that something stands in; beside a name or a pill it is the one at the left of `x`, a place in the window. */
  placeOf(inside: Element, x: number): number;
  showRow(rows: Rows, row: number, index: number, isSelected: boolean): void;
  showGroup(title: string, facts: string, index: number, isOpen: boolean): void;
};

/** `template` is a row as `row-template.ts` makes it of the same painters. */
export const createRowElement = (template: HTMLElement, painters: readonly Painter[]): RowElement => {
  const element = document.importNode(template, true);
  const cells = [...element.children].filter((cell) => cell instanceof HTMLElement);
  const texts = cells.map((cell) => cell.firstChild);
  let head: GroupHead | null = null;
  let isGroup = false;
  let selected: boolean | null = null;

  /** A row becomes a group's head, or a head a row; says at which of the grid's lines it stands. */
  const become = (group: GroupHead | null, index: number): void => {
    element.setAttribute('aria-rowindex', String(index));
    if ((group !== null) === isGroup) return;
    isGroup = group !== null;
    selected = null;
    if (group !== null) element.removeAttribute('aria-selected');
    element.replaceChildren(...(group === null ? cells : [group.element]));
  };

  /** What a cell shows already is left alone. */
  const paint = ({ text: textOf, tone: toneOf }: Painter, place: number, rows: Rows, row: number): void => {
    const text = textOf(rows, row);
    const node = texts[place + 1];
    if (node instanceof Text && node.data !== text) node.data = text;
    if (toneOf === undefined) return;
    const look = text === '' ? 'cell' : `cell pill ${toneOf(rows, row) ?? ''}`;
    const cell = cells[place + 1];
    if (cell !== undefined && cell.className !== look) cell.className = look;
  };

  return {
    element,
    cellAt: (place) => (isGroup ? head?.element : cells[place]),
    placeOf: (inside, x) => {
      const place = cells.findIndex((cell) => cell.contains(inside));
      return Math.max(0, place < 0 ? cells.filter((cell) => cell.getBoundingClientRect().left <= x).length - 1 : place);
    },
    showRow: (rows, row, index, isSelected) => {
      become(null, index);
      painters.forEach((painter, place) => paint(painter, place, rows, row));
      if (selected === isSelected) return;
      selected = isSelected;
      for (const each of [element, cells[0]]) each?.setAttribute('aria-selected', String(isSelected));
    },
    showGroup: (title, facts, index, isOpen) => {
      head ??= createGroupHead(cells.length);
      become(head, index);
      head.show(title, facts, isOpen);
    },
  };
};
