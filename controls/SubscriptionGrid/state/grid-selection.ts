import { Sum, type Totals } from '../table/totals';
import type { Grid } from './grid';
import { summedColumns } from './summed-columns';

/** Which rows are selected, by their ids, so that a selection outlives another order; the platform is told with each change. */
export class GridSelection {
  public ids: ReadonlySet<string> = new Set();
  private anchor: number | null = null;

  public constructor(private readonly grid: Grid) {}

  /** This line's row and no other; a range starts here. */
  public only(line: number): void {
    this.anchor = line;
    this.choose(this.idsBetween(line, line));
  }

  public toggle(line: number): void {
    this.anchor = line;
    const next = new Set(this.ids);
    for (const id of this.idsBetween(line, line)) if (!next.delete(id)) next.add(id);
    this.choose(next);
  }

  /** All rows from where the range started to this line. */
  public extendTo(line: number): void {
    const anchor = this.anchor ?? line;
    this.anchor = anchor;
    this.choose(this.idsBetween(Math.min(anchor, line), Math.max(anchor, line)));
  }

  /** All rows that fit the wish, in closed groups, too. */
  public all(): void {
    const { ids } = this.grid.pages.rows;
    this.choose(Array.from(this.grid.shownRows, (row) => ids[row] ?? ''));
  }

  public none(): void {
    this.anchor = null;
    this.choose([]);
  }

  /** Forgets the rows that are no longer here. */
  public keep(): void {
    this.anchor = null;
    if (this.ids.size === 0) return;
    this.choose(this.grid.pages.rows.ids.filter((id) => this.ids.has(id)));
  }

  /** Seats and amounts of what is selected. */
  public get totals(): Totals {
    const sum = new Sum(this.grid.table, summedColumns(this.grid.columns));
    if (this.ids.size === 0) return sum.totals;
    this.grid.pages.rows.ids.forEach((id, row) => {
      if (this.ids.has(id)) sum.add(row);
    });
    return sum.totals;
  }

  private idsBetween(first: number, last: number): readonly string[] {
    const { lines, pages } = this.grid;
    const found: string[] = [];
    for (let place = first; place <= last; place++) {
      const line = lines.at(place);
      if (line?.kind === 'row') found.push(pages.rows.ids[line.row] ?? '');
    }
    return found;
  }

  private choose(ids: Iterable<string>): void {
    this.ids = new Set(ids);
    this.grid.pages.tellSelected([...this.ids]);
    this.grid.tell();
  }
}
