import type { Painter } from '../columns/painters';
import type { Rows } from '../table/rows';

/** One row in the pool. It is made once and then only gets other texts: it has no events, no components and no state but what it shows. */
export class RowElement {
  public readonly element = document.createElement('div');
  public readonly cells: readonly HTMLElement[];
  private readonly box = document.createElement('span');
  private readonly head = document.createElement('div');
  private readonly shown: { readonly text: Text; readonly pill: HTMLElement | null; tone: string }[];
  private isSelected: boolean | null = null;
  private isGroup = false;
  private index = -1;

  public constructor(
    private readonly painters: readonly Painter[],
    selectLabel: string,
  ) {
    this.element.className = 'row';
    this.element.setAttribute('role', 'row');
    const check = cell('cell check', 1);
    this.box.className = 'box';
    this.box.setAttribute('role', 'checkbox');
    this.box.setAttribute('aria-label', selectLabel);
    check.append(this.box);
    this.head.className = 'head';
    this.head.setAttribute('role', 'gridcell');
    this.head.setAttribute('aria-colspan', String(painters.length + 1));
    this.head.setAttribute('aria-colindex', '1');
    this.head.tabIndex = -1;
    const made = painters.map((painter, place) => cellOf(painter, place + 2));
    this.cells = [check, ...made.map(({ element }) => element)];
    this.shown = made.map(({ text, pill }) => ({ text, pill, tone: '' }));
    this.element.append(...this.cells);
  }

  /** The cells that the keyboard goes through: a group's head is one. */
  public cellAt(place: number): HTMLElement | undefined {
    return this.isGroup ? this.head : this.cells[place];
  }

  public showRow(rows: Rows, row: number, index: number, isSelected: boolean): void {
    this.become(false);
    this.count(index);
    this.select(isSelected);
    this.painters.forEach((painter, place) => this.paint(painter, place, rows, row));
  }

  public showGroup(title: string, facts: string, index: number, isOpen: boolean): void {
    this.become(true);
    this.count(index);
    this.head.textContent = title;
    const summed = document.createElement('span');
    summed.className = 'facts';
    summed.textContent = facts;
    this.head.append(summed);
    this.head.setAttribute('aria-expanded', String(isOpen));
  }

  private paint(painter: Painter, place: number, rows: Rows, row: number): void {
    const shown = this.shown[place];
    if (shown === undefined) return;
    const text = painter.text(rows, row);
    if (shown.text.data !== text) shown.text.data = text;
    if (shown.pill === null) return;
    const tone = text === '' ? '' : `pill ${painter.tone?.(rows, row) ?? ''}`;
    if (shown.tone === tone) return;
    shown.pill.className = tone;
    shown.tone = tone;
  }

  private select(isSelected: boolean): void {
    if (this.isSelected === isSelected) return;
    this.isSelected = isSelected;
    this.element.setAttribute('aria-selected', String(isSelected));
    this.box.setAttribute('aria-checked', String(isSelected));
  }

  private count(index: number): void {
    if (this.index === index) return;
    this.index = index;
    this.element.setAttribute('aria-rowindex', String(index));
  }

  private become(isGroup: boolean): void {
    if (this.isGroup === isGroup) return;
    this.isGroup = isGroup;
    this.isSelected = null;
    if (isGroup) this.element.removeAttribute('aria-selected');
    this.element.replaceChildren(...(isGroup ? [this.head] : this.cells));
  }
}

const cell = (className: string, index: number): HTMLElement => {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(index));
  element.tabIndex = -1;
  return element;
};

const cellOf = (
  { column, isAtEnd, tone }: Painter,
  index: number,
): { readonly element: HTMLElement; readonly text: Text; readonly pill: HTMLElement | null } => {
  const element = cell(`cell${isAtEnd ? ' end' : ''}${column.isPrimary ? ' link' : ''}`, index);
  element.style.width = `${column.width}px`;
  const text = document.createTextNode('');
  if (tone === undefined && !column.isPrimary) {
    element.append(text);
    return { element, text, pill: null };
  }
  const span = document.createElement('span');
  span.append(text);
  element.append(span);
  return { element, text, pill: tone === undefined ? null : span };
};
