import { columnsOf } from '../columns/columns-of';
import type { Column } from '../table/column';
import { grouped, type Group } from '../table/grouped';
import { Hits } from '../table/hits';
import { groupedLines, plainLines, type Lines } from '../table/lines';
import { Table } from '../table/table';
import { everything, isNarrower, isSameNarrowing, type Grouping, type Narrowing, type Sort } from '../table/wish';
import { arranged, asTheView, shownOf, type Layout } from './layout';
import type { LayoutMemory } from './layout-memory';
import { Pages } from './pages';
import { askServer, filterExpression } from './server-query';
import { GridSelection } from './grid-selection';
import { summedColumns } from './summed-columns';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

/** What a person asked of the grid. */
export type Wish = { readonly sort: Sort | null; readonly narrowing: Narrowing; readonly grouping: Grouping | null };

/**
 * The grid without its looks: rows that arrive, what a person wants to see of them, and the lines that come of it. Whoever draws
 * subscribes. Rows that are all here are sorted and filtered here; while some are not, the server does it.
 */
export class Grid {
  public readonly pages = new Pages();
  public readonly selection: GridSelection;
  public table: Table;
  public lines: Lines = plainLines(new Uint32Array(0), false);
  /** All columns of the view in the person's order. */
  public columns: readonly Column[] = [];
  public shownColumns: readonly Column[] = [];
  public layout: Layout = asTheView;
  public wish: Wish = { sort: null, narrowing: everything, grouping: null };
  public closed: ReadonlySet<string> = new Set();
  private asked: Pick<Wish, 'sort' | 'narrowing'> = { sort: null, narrowing: everything };
  private viewColumns: readonly Column[] = [];
  private viewKey = '';
  private viewId: string | null = null;
  private rowsShown: Uint32Array = new Uint32Array(0);
  private groups: readonly Group[] | null = null;
  private isReversed = false;
  private readonly hits = new Hits();
  private readonly listeners = new Set<() => void>();

  public constructor(
    private readonly memory: LayoutMemory,
    private readonly compare: (one: string, other: string) => number,
  ) {
    this.table = new Table(this.pages.rows, compare);
    this.selection = new GridSelection(this);
  }

  public subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  public tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** The rows that fit the wish, of those that are here. */
  public get shownRows(): Uint32Array {
    return this.rowsShown;
  }

  /** The rows that are shown in the order of the lines, those of closed groups, too. */
  public *lineRows(): Generator<number> {
    const lines = this.linesWith(new Set());
    for (let place = 0; place < lines.count; place++) {
      const line = lines.at(place);
      if (line?.kind === 'row') yield line.row;
    }
  }

  /** The different words of a column as the person's language sorts them. */
  public sortedWords(column: string): readonly string[] {
    return [...this.table.words(column).words].sort(this.compare);
  }

  /** Whether what is asked for is answered by the server: not all rows are here, or those that are here are its choice. */
  public get isServers(): boolean {
    return this.pages.progress !== 'complete';
  }

  /** Takes what the platform hands over with each turn. */
  public receive(dataSet: DataSet): void {
    this.receiveView(dataSet);
    const before = this.pages.progress;
    const wasWaiting = this.pages.isWaiting;
    const arrival = this.pages.receive(dataSet);
    if (arrival === 'other') this.table = new Table(this.pages.rows, this.compare);
    else if (arrival === 'more') this.table.extend(this.pages.rows);
    if (arrival === 'other') this.selection.keep();
    if (arrival !== 'same' || wasWaiting !== this.pages.isWaiting) this.refresh();
    else if (before !== this.pages.progress) this.tell();
  }

  public sort(sort: Sort | null): void {
    this.want({ ...this.wish, sort });
  }

  public narrow(narrowing: Narrowing): void {
    this.want({ ...this.wish, narrowing });
  }

  /** Reads the texts that will be looked through, so that the first letter is as quick as the next. */
  public prepareFind(): void {
    for (const { name, kind } of this.viewColumns) if (kind === 'text') this.table.words(name).prepare();
  }

  public group(grouping: Grouping | null): void {
    this.closed = new Set();
    this.want({ ...this.wish, grouping });
  }

  public toggleGroup({ key }: Group): void {
    const closed = new Set(this.closed);
    if (!closed.delete(key)) closed.add(key);
    this.closed = closed;
    this.refresh();
  }

  public arrange(layout: Layout): void {
    this.layout = layout;
    this.memory.write(this.viewId ?? '', layout);
    this.applyLayout();
    this.tell();
  }

  private receiveView(dataSet: DataSet): void {
    const viewId = dataSet.getViewId();
    const columns = columnsOf(dataSet);
    const viewKey = JSON.stringify(columns);
    if (viewId !== this.viewId) {
      this.viewId = viewId;
      this.layout = this.memory.read(viewId);
      this.closed = new Set();
      const sort = sortOf(dataSet, columns);
      this.asked = { sort, narrowing: everything };
      this.wish = { sort, narrowing: everything, grouping: null };
    } else if (viewKey === this.viewKey) return;
    this.viewKey = viewKey;
    this.viewColumns = columns;
    this.applyLayout();
  }

  private applyLayout(): void {
    this.columns = arranged(this.viewColumns, this.layout);
    this.shownColumns = shownOf(this.columns, this.layout);
  }

  private want(wish: Wish): void {
    this.wish = wish;
    const isHere = this.pages.progress === 'complete' && isNarrower(wish.narrowing, this.asked.narrowing);
    const isAsked = isSameNarrowing(wish.narrowing, this.asked.narrowing) && isSameSort(wish.sort, this.asked.sort);
    if (!isHere && !isAsked) {
      this.asked = wish;
      const filter = filterExpression(this.table, this.columns, wish.narrowing);
      this.pages.ask((dataSet) => askServer(dataSet, wish.sort, filter));
    }
    this.refresh();
  }

  private refresh(): void {
    const { sort, narrowing, grouping } = this.wish;
    const isAnswered = !this.pages.isWaiting;
    const isSortedThere = isAnswered && isSameSort(sort, this.asked.sort);
    const isNarrowedThere = isAnswered && isSameNarrowing(narrowing, this.asked.narrowing);
    const rows = this.hits.find(this.table, this.viewColumns, isSortedThere ? null : sort, isNarrowedThere ? everything : narrowing);
    this.rowsShown = rows;
    this.isReversed = !isSortedThere && sort?.isDescending === true;
    this.groups = grouping === null ? null : grouped(this.table, rows, grouping, summedColumns(this.viewColumns));
    this.lines = this.linesWith(this.closed);
    this.tell();
  }

  private linesWith(closed: ReadonlySet<string>): Lines {
    return this.groups === null ? plainLines(this.rowsShown, this.isReversed) : groupedLines(this.groups, this.isReversed, closed);
  }
}

const isSameSort = (one: Sort | null, other: Sort | null): boolean =>
  one?.column === other?.column && one?.isDescending === other?.isDescending;

const sortOf = (dataSet: DataSet, columns: readonly Column[]): Sort | null => {
  const first = dataSet.sorting[0];
  const column = columns.find(({ name }) => name === first?.name);
  return first === undefined || column === undefined
    ? null
    : { column: column.name, kind: column.kind, isDescending: first.sortDirection === 1 };
};
