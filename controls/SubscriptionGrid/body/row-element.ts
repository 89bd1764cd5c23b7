import type { Painter } from '../columns/painters';
import type { Rows } from '../table/rows';

/** One row in the pool. It is made once and then only gets other texts: it has no events, no components and no state but what it shows. */
export type RowElement = {
  readonly element: HTMLElement;
  /** The cells that the keyboard goes through; a group's head is one. */
  cellAt(place: number): HTMLElement | undefined;
  placeOf(inside: Element): number;
  showRow(rows: Rows, row: number, index: number, isSelected: boolean): void;
  showGroup(title: string, facts: string, index: number, isOpen: boolean): void;
};

export const createRowElement = (painters: readonly Painter[], selectLabel: string): RowElement => {
  const element = elementOf('div', 'row', { role: 'row' });
  const box = elementOf('span', 'box', { role: 'checkbox', 'aria-label': selectLabel });
  const check = cellElement('cell check', 1);
  check.append(box);
  const head = cellElement('head', 1);
  head.setAttribute('aria-colspan', String(painters.length + 1));
  const facts = elementOf('span', 'facts', {});
  const columns = painters.map(columnCell);
  const cells = [check, ...columns.map((column) => column.cell)];
  element.append(...cells);
  let isGroup = false;
  let selected: boolean | null = null;

  /** A row becomes a group's head, or a head a row; says at which of the grid's lines it stands. */
  const become = (group: boolean, index: number): void => {
    element.setAttribute('aria-rowindex', String(index));
    if (group === isGroup) return;
    isGroup = group;
    selected = null;
    if (group) element.removeAttribute('aria-selected');
    element.replaceChildren(...(group ? [head] : cells));
  };

  return {
    element,
    cellAt: (place) => (isGroup ? head : cells[place]),
    placeOf: (inside) =>
      Math.max(
        0,
        cells.findIndex((cell) => cell.contains(inside)),
      ),
    showRow: (rows, row, index, isSelected) => {
      become(false, index);
      for (const { paint } of columns) paint(rows, row);
      if (selected === isSelected) return;
      selected = isSelected;
      element.setAttribute('aria-selected', String(isSelected));
      box.setAttribute('aria-checked', String(isSelected));
    },
    showGroup: (title, sums, index, isOpen) => {
      become(true, index);
      facts.textContent = sums;
      head.replaceChildren(title, facts);
      head.setAttribute('aria-expanded', String(isOpen));
    },
  };
};

type ColumnCell = { readonly cell: HTMLElement; paint(rows: Rows, row: number): void };

/** A cell and how it is painted; what it shows already is left alone. */
const columnCell = ({ column, isAtEnd, text: textOf, tone: toneOf }: Painter, place: number): ColumnCell => {
  const cell = cellElement(`cell${isAtEnd ? ' end' : ''}${column.isPrimary ? ' link' : ''}`, place + 2);
  cell.style.width = `${column.width}px`;
  const text = document.createTextNode('');
  const pill = elementOf('span', '', {});
  if (toneOf === undefined && !column.isPrimary) cell.append(text);
  else {
    pill.append(text);
    cell.append(pill);
  }
  let shown = '';
  let tone = '';
  return {
    cell,
    paint: (rows, row) => {
      const next = textOf(rows, row);
      if (next !== shown) text.data = next;
      shown = next;
      if (toneOf === undefined) return;
      const nextTone = next === '' ? '' : `pill ${toneOf(rows, row) ?? ''}`;
      if (nextTone !== tone) pill.className = nextTone;
      tone = nextTone;
    },
  };
};

const cellElement = (className: string, index: number): HTMLElement => {
  const cell = elementOf('div', className, { role: 'gridcell', 'aria-colindex': String(index) });
  cell.tabIndex = -1;
  return cell;
};

const elementOf = (tag: string, className: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
