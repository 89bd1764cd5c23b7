import type { Painter } from '../columns/painters';
import type { Group } from '../table/grouped';
import type { Lines } from '../table/lines';
import type { Rows } from '../table/rows';
import { elementOf } from './element';
import type { Frame } from './frame';
import { within } from '../within';
import { createRowElement, type RowElement } from './row-element';
import { rowTemplate } from './row-template';

export const rowHeight = 42;

/** What the list shows at the moment. */
export type Shown = {
  readonly lines: Lines;
  readonly rows: Rows;
  /** Whether there are more rows than are here. */
  readonly isOpenEnded: boolean;
  isSelected(id: string): boolean;
  isOpen(group: Group): boolean;
  titleOf(group: Group): string;
  factsOf(group: Group): string;
};

/** A cell by its line and its place in it; place 0 is the check box. */
export type Place = { readonly line: number; readonly cell: number };

/** What the pointer is over, and how far right in the window. */
export type Pointer = Pick<MouseEvent, 'target' | 'clientX'>;

export type ListView = {
  /** The cell that the keyboard is at. */
  activePlace(): Place;
  /** Pixels that rows may take. */
  resize(height: number): void;
  showColumns(painters: readonly Painter[]): void;
  show(shown: Shown): void;
  /** All rows in view get their texts again: another order, another selection, another minute. */
  repaint(): void;
  /** To be called with each scrolling. */
  scrollTo(top: number): void;
  /** Brings a cell into view and, where asked, the focus to it. */
  goTo(place: Place, takesFocus: boolean): void;
  /** Brings the focus to the cell that the keyboard is at. */
  focus(): void;
  /** The cell that the pointer is at. */
  placeOf(pointer: Pointer): Place | null;
  /** How many whole rows are in view: what Page Down goes down. */
  page(): number;
};

/** So far down the rows stand from where they are moved from; browsers move less far exactly. */
const stretch = 2_000 * rowHeight;

/**
 * The rows in view out of any number: a pool of row elements that get new texts as the list is scrolled. The view sticks to the scroller's
 * top and is moved by what is scrolled, so that even a scroll bar that is dragged through all rows never shows an empty list.
 */
export const createListView = (
  { scroller, spacer, view }: Frame,
  firstPainters: readonly Painter[],
  selectLabel: string,
  firstShown: Shown,
): ListView => {
  const inner = elementOf('div', 'rows', { role: 'presentation' });
  view.append(inner);

  let painters = firstPainters;
  let shown = firstShown;
  let pool: RowElement[] = [];
  let linesShown: number[] = [];
  let origin = 0;
  let height = 0;
  /** As far as the list is scrolled; asking the browser for it makes it lay out the page. */
  let scrolled = 0;
  let active: Place = { line: 0, cell: 1 };
  let tabbable: HTMLElement | null = null;

  /** How many rows a height takes, two of them in part. */
  const sizeOf = (pixels: number): number => (pixels === 0 ? 0 : Math.ceil(pixels / rowHeight) + 1);

  const measure = (): void => {
    view.style.height = `${height}px`;
    spacer.style.height = `${Math.max(shown.lines.count * rowHeight, height)}px`;
    scroller.setAttribute('aria-rowcount', String(shown.isOpenEnded ? -1 : shown.lines.count + 1));
  };

  const drawLine = (line: number): void => {
    const slot = line % pool.length;
    const row = pool[slot];
    if (row === undefined || linesShown[slot] === line) return;
    linesShown[slot] = line;
    const found = shown.lines.at(line);
    row.element.style.top = `${line * rowHeight - origin}px`;
    row.element.hidden = found === null;
    if (found?.kind === 'row') row.showRow(shown.rows, found.row, line + 2, shown.isSelected(shown.rows.ids[found.row] ?? ''));
    else if (found?.kind === 'group') {
      const { group } = found;
      row.showGroup(shown.titleOf(group), shown.factsOf(group), line + 2, shown.isOpen(group));
    }
  };

  const cellOf = ({ line, cell }: Place): HTMLElement | null => {
    const slot = line % pool.length;
    return linesShown[slot] === line ? (pool[slot]?.cellAt(cell) ?? null) : null;
  };

  /** One cell at a time is reached by Tab; the focus does not follow an element that now shows another row. */
  const keepTabbable = (): void => {
    const cell = cellOf(active);
    if (cell === tabbable) return;
    const focused = document.activeElement;
    const hadFocus = focused !== null && (focused === tabbable || focused === view);
    if (tabbable !== null) tabbable.tabIndex = -1;
    if (cell !== null) cell.tabIndex = 0;
    view.tabIndex = cell === null ? 0 : -1;
    tabbable = cell;
    if (hadFocus) (cell ?? view).focus({ preventScroll: true });
  };

  /** The rows that are in view now; those that were in view already are left alone. */
  const draw = (): void => {
    const top = within(0, scrolled, shown.lines.count * rowHeight - height);
    const from = Math.floor(top / stretch) * stretch;
    if (from !== origin) linesShown.fill(-1);
    origin = from;
    const first = Math.floor(top / rowHeight);
    for (let line = first; line < first + pool.length; line++) drawLine(line);
    inner.style.transform = `translateY(${origin - top}px)`;
    keepTabbable();
  };

  const repaint = (): void => {
    linesShown.fill(-1);
    draw();
  };

  const rebuild = (): void => {
    const template = rowTemplate(painters, selectLabel);
    pool = Array.from({ length: sizeOf(height) }, () => createRowElement(template, painters));
    linesShown = pool.map(() => -1);
    tabbable = null;
    draw();
    inner.replaceChildren(...pool.map(({ element }) => element));
    measure();
  };

  const bringIntoView = (line: number): void => {
    const lowest = line * rowHeight;
    const top = within(lowest + rowHeight - height, scrolled, lowest);
    if (top === scrolled) return;
    scrolled = top;
    scroller.scrollTop = top;
  };

  return {
    activePlace: () => active,
    resize: (pixels) => {
      if (pixels === height) return;
      height = pixels;
      if (sizeOf(height) > pool.length) return rebuild();
      measure();
      draw();
    },
    showColumns: (next) => {
      if (next === painters) return;
      painters = next;
      rebuild();
    },
    show: (next) => {
      shown = next;
      if (pool.length === 0) return;
      measure();
      repaint();
    },
    repaint,
    scrollTo: (top) => {
      scrolled = top;
      draw();
    },
    goTo: (place, takesFocus) => {
      const line = within(0, place.line, shown.lines.count - 1);
      active = { line, cell: within(0, place.cell, painters.length) };
      bringIntoView(line);
      draw();
      const cell = cellOf(active);
      if (!takesFocus || cell === null) return;
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    focus: () => (tabbable ?? view).focus(),
    placeOf: ({ target, clientX }) => {
      if (!(target instanceof Element)) return null;
      const slot = pool.findIndex(({ element }) => element.contains(target));
      const line = linesShown[slot] ?? -1;
      return line < 0 ? null : { line, cell: pool[slot]?.placeOf(target, clientX) ?? 0 };
    },
    page: () => Math.max(1, Math.floor(height / rowHeight) - 1),
  };
};
