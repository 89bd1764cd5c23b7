import type { Painter } from '../columns/painters';
import type { Group } from '../table/grouped';
import type { Lines } from '../table/lines';
import type { Rows } from '../table/rows';
import { RowElement } from './row-element';

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

type Parts = { readonly scroller: HTMLElement; readonly spacer: HTMLElement; readonly view: HTMLElement };

/** So far down the rows stand from where they are moved from; browsers move less far exactly. */
const stretch = 2_000 * rowHeight;

/**
 * The rows in view out of any number: a pool of row elements that get new texts as the list is scrolled. The view sticks to the scroller's
 * top and is moved by what is scrolled, so that even a scroll bar that is dragged through all rows never shows an empty list.
 */
export class ListView {
  private pool: RowElement[] = [];
  private linesShown: number[] = [];
  private origin = 0;
  private height = 0;
  /** As far as the list is scrolled; asking the browser for it makes it lay out the page. */
  private scrolled = 0;
  private active: Place = { line: 0, cell: 1 };
  private tabbable: HTMLElement | null = null;
  private readonly inner = document.createElement('div');

  public constructor(
    private readonly parts: Parts,
    private painters: readonly Painter[],
    private readonly selectLabel: string,
    private shown: Shown,
  ) {
    this.inner.className = 'rows';
    this.inner.setAttribute('role', 'rowgroup');
    parts.view.append(this.inner);
  }

  public get activePlace(): Place {
    return this.active;
  }

  /** Pixels that rows may take. */
  public resize(height: number): void {
    if (height === this.height) return;
    this.height = height;
    if (this.sizeOf(height) > this.pool.length) return this.rebuild();
    this.parts.view.style.height = `${height}px`;
    this.stretchSpacer();
    this.draw();
  }

  public showColumns(painters: readonly Painter[]): void {
    if (painters === this.painters) return;
    this.painters = painters;
    this.rebuild();
  }

  public show(shown: Shown): void {
    const isOther = shown.lines.count !== this.shown.lines.count;
    this.shown = shown;
    if (this.pool.length === 0) return;
    if (isOther) this.stretchSpacer();
    this.tellCount();
    this.repaint();
  }

  /** All rows in view get their texts again: another order, another selection, another minute. */
  public repaint(): void {
    this.linesShown.fill(-1);
    this.draw();
  }

  /** To be called with each scrolling. */
  public scrollTo(top: number): void {
    this.scrolled = top;
    this.draw();
  }

  /** The rows that are in view now; those that were in view already are left alone. */
  private draw(): void {
    const top = Math.max(0, Math.min(this.scrolled, this.shown.lines.count * rowHeight - this.height));
    const origin = Math.floor(top / stretch) * stretch;
    if (origin !== this.origin) this.linesShown.fill(-1);
    this.origin = origin;
    const first = Math.floor(top / rowHeight);
    for (let line = first; line < first + this.pool.length; line++) this.drawLine(line);
    this.inner.style.transform = `translateY(${origin - top}px)`;
    this.keepTabbable();
  }

  /** Brings a cell into view and, where asked, the focus to it. */
  public goTo(place: Place, takesFocus: boolean): void {
    const line = Math.max(0, Math.min(place.line, this.shown.lines.count - 1));
    this.active = { line, cell: Math.max(0, Math.min(place.cell, this.painters.length)) };
    this.bringIntoView(line);
    this.draw();
    const cell = this.cellOf(this.active);
    if (!takesFocus || cell === null) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The cell that an element in the list belongs to. */
  public placeOf(target: EventTarget | null): Place | null {
    if (!(target instanceof Element)) return null;
    const slot = this.pool.findIndex(({ element }) => element.contains(target));
    const row = this.pool[slot];
    const line = this.linesShown[slot];
    if (row === undefined || line === undefined || line < 0) return null;
    return {
      line,
      cell: Math.max(
        0,
        row.cells.findIndex((cell) => cell.contains(target)),
      ),
    };
  }

  /** How many whole rows are in view: what Page Down goes down. */
  public get page(): number {
    return Math.max(1, Math.floor(this.height / rowHeight) - 1);
  }

  /** How many rows a height takes, two of them in part. */
  private sizeOf(height: number): number {
    return height === 0 ? 0 : Math.ceil(height / rowHeight) + 1;
  }

  private bringIntoView(line: number): void {
    const lowest = line * rowHeight;
    const top = Math.max(Math.min(this.scrolled, lowest), lowest + rowHeight - this.height);
    if (top === this.scrolled) return;
    this.scrolled = top;
    this.parts.scroller.scrollTop = top;
  }

  private rebuild(): void {
    this.pool = Array.from({ length: this.sizeOf(this.height) }, () => new RowElement(this.painters, this.selectLabel));
    this.linesShown = this.pool.map(() => -1);
    this.tabbable = null;
    this.draw();
    this.inner.replaceChildren(...this.pool.map(({ element }) => element));
    this.parts.view.style.height = `${this.height}px`;
    this.stretchSpacer();
    this.tellCount();
  }

  private stretchSpacer(): void {
    this.parts.spacer.style.height = `${Math.max(this.shown.lines.count * rowHeight, this.height)}px`;
  }

  private tellCount(): void {
    const { lines, isOpenEnded } = this.shown;
    this.parts.scroller.setAttribute('aria-rowcount', String(isOpenEnded ? -1 : lines.count + 1));
  }

  private drawLine(line: number): void {
    const slot = line % this.pool.length;
    const element = this.pool[slot];
    if (element === undefined || this.linesShown[slot] === line) return;
    this.linesShown[slot] = line;
    const found = this.shown.lines.at(line);
    element.element.style.top = `${line * rowHeight - this.origin}px`;
    element.element.hidden = found === null;
    if (found?.kind === 'row') {
      element.showRow(this.shown.rows, found.row, line + 2, this.shown.isSelected(this.shown.rows.ids[found.row] ?? ''));
    } else if (found?.kind === 'group') {
      const { group } = found;
      element.showGroup(this.shown.titleOf(group), this.shown.factsOf(group), line + 2, this.shown.isOpen(group));
    }
  }

  private cellOf({ line, cell }: Place): HTMLElement | null {
    const slot = line % this.pool.length;
    return this.linesShown[slot] === line ? (this.pool[slot]?.cellAt(cell) ?? null) : null;
  }

  /** One cell at a time is reached by Tab; the focus does not follow an element that now shows another row. */
  private keepTabbable(): void {
    const cell = this.cellOf(this.active);
    if (cell === this.tabbable) return;
    const hadFocus = this.tabbable !== null && this.tabbable === document.activeElement;
    if (this.tabbable !== null) this.tabbable.tabIndex = -1;
    if (cell !== null) cell.tabIndex = 0;
    this.parts.view.tabIndex = cell === null ? 0 : -1;
    this.tabbable = cell;
    if (hadFocus) (cell ?? this.parts.view).focus({ preventScroll: true });
    else if (cell !== null && this.parts.view === document.activeElement) cell.focus({ preventScroll: true });
  }
}
