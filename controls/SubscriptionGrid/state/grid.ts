import { columnsOf } from '../columns/columns-of';
import type { ReadRows } from '../columns/rows-of';
import type { Column } from '../table/column';
import { grouped, type Group } from '../table/grouped';
import { createHits } from '../table/hits';
import { groupedLines, plainLines, type Lines } from '../table/lines';
import { createTable, type Table } from '../table/table';
import { everything, isEverything, isNarrower, isSameNarrowing, type Grouping, type Narrowing, type Sort } from '../table/wish';
import { createSelection, type GridSelection } from './grid-selection';
import { arranged, asTheView, shownOf, type Layout } from './layout';
import type { LayoutMemory } from './layout-memory';
import { createIdleWork } from './idle-work';
import { createPages, type Progress } from './pages';
import { askServer, filterExpression } from './server-query';
import { summedColumns } from './summed-columns';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

/** What a person asked of the grid. */
export type Wish = { readonly sort: Sort | null; readonly narrowing: Narrowing; readonly grouping: Grouping | null };

/** What is to be seen of the grid at the moment. A member is another value when, and only when, it has changed. */
export type Seen = {
  readonly table: Table;
  readonly lines: Lines;
  /** All columns of the view in the person's order. */
  readonly columns: readonly Column[];
  readonly shownColumns: readonly Column[];
  readonly layout: Layout;
  readonly wish: Wish;
  readonly closed: ReadonlySet<string>;
  /** How many rows fit the wish, of those that are here. */
  readonly found: number;
  readonly progress: Progress;
  /** The server has still to answer what was asked last. */
  readonly isWaiting: boolean;
  readonly selected: ReadonlySet<string>;
};

/**
 * The grid without its looks: rows that arrive, what a person wants to see of them, and the lines that come of it. Whoever draws
 * subscribes. Rows that are all here are sorted and filtered here; while some are not, the server does it.
 */
export type Grid = {
  readonly selection: GridSelection;
  seen(): Seen;
  subscribe(listener: () => void): () => void;
  /** Takes what the platform hands over with each turn. */
  receive(dataSet: DataSet): void;
  /** Goes on loading. To be called after each turn. */
  proceed(): void;
  /** Brings all rows here however many there are, or no longer more than a browser bears easily. */
  loadAll(isWanted: boolean): void;
  sort(sort: Sort): void;
  narrow(narrowing: Narrowing): void;
  group(grouping: Grouping | null): void;
  toggleGroup(group: Group): void;
  arrange(layout: Layout): void;
  /** Begins to bring the rows in a column's order, which is then there as soon as it is wanted. */
  prepareSort(column: Column): void;
  /** Reads the texts that will be looked through, so that the first letter is as quick as the next. */
  prepareFind(): void;
  open(id: string): void;
  /** The rows that are shown in the order of the lines, those of closed groups, too. */
  rowsInOrder(): readonly number[];
  /** The different words of a column as the person's language sorts them. */
  sortedWords(column: string): readonly string[];
};

export const createGrid = (memory: LayoutMemory, readRows: ReadRows, compare: (one: string, other: string) => number): Grid => {
  const pages = createPages(readRows);
  const findHits = createHits();
  const listeners = new Set<() => void>();
  const doWhileIdle = createIdleWork();
  let asked: Pick<Wish, 'sort' | 'narrowing'> = { sort: null, narrowing: everything };
  let dataSet: DataSet | null = null;
  let viewId: string | null = null;
  let viewKey = '';
  let viewColumns: readonly Column[] = [];
  const noRows = createTable(pages.rows(), compare);
  let hits = findHits(noRows, viewColumns, null, everything);
  let groups: readonly Group[] | null = null;
  let isReversed = false;
  let seen: Seen = {
    table: noRows,
    lines: plainLines(hits, false),
    columns: [],
    shownColumns: [],
    layout: asTheView,
    wish: { sort: null, narrowing: everything, grouping: null },
    closed: new Set(),
    found: 0,
    progress: 'loading',
    isWaiting: false,
    selected: new Set(),
  };

  const see = (change: Partial<Seen>): void => {
    seen = { ...seen, ...change };
    for (const listener of listeners) listener();
  };

  const linesWith = (closed: ReadonlySet<string>): Lines =>
    groups === null ? plainLines(hits, isReversed) : groupedLines(groups, isReversed, closed);

  const refresh = (change: Partial<Seen>): void => {
    const { table, wish, closed } = { ...seen, ...change };
    const { sort, narrowing, grouping } = wish;
    const isAnswered = !pages.isWaiting();
    const isSortedThere = isAnswered && isSameSort(sort, asked.sort);
    const isNarrowedThere = isAnswered && isSameNarrowing(narrowing, asked.narrowing);
    hits = findHits(table, viewColumns, isSortedThere ? null : sort, isNarrowedThere ? everything : narrowing);
    isReversed = !isSortedThere && sort?.isDescending === true;
    groups = grouping === null ? null : grouped(table, hits, grouping, summedColumns(viewColumns));
    see({ ...change, lines: linesWith(closed), found: hits.count, progress: pages.progress(), isWaiting: pages.isWaiting() });
  };

  const want = (wish: Wish, closed: ReadonlySet<string> = seen.closed): void => {
    const isHere = pages.progress() === 'complete' && isNarrower(wish.narrowing, asked.narrowing);
    const isAsked = isSameNarrowing(wish.narrowing, asked.narrowing) && isSameSort(wish.sort, asked.sort);
    if (!isHere && !isAsked) {
      asked = wish;
      const filter = filterExpression(seen.table, viewColumns, wish.narrowing);
      pages.ask((now) => askServer(now, wish.sort, filter));
    }
    refresh({ wish, closed });
  };

  const selection = createSelection({
    lines: () => seen.lines,
    ids: () => pages.rows().ids,
    shownRows: () => hits.all(),
    onChange: (ids) => {
      if (ids.length === 0) dataSet?.clearSelectedRecordIds();
      else dataSet?.setSelectedRecordIds([...ids]);
      see({ selected: new Set(ids) });
    },
  });

  const arrangedBy = (layout: Layout): Partial<Seen> => {
    const columns = arranged(viewColumns, layout);
    return { layout, columns, shownColumns: shownOf(columns, layout) };
  };

  /** Another view starts from its own order; the same view with other columns keeps what was asked. */
  const receiveView = (next: DataSet): Partial<Seen> => {
    const columns = columnsOf(next);
    const key = JSON.stringify(columns);
    const isOtherView = next.getViewId() !== viewId;
    if (!isOtherView && key === viewKey) return {};
    viewKey = key;
    viewColumns = columns;
    if (!isOtherView) return arrangedBy(seen.layout);
    viewId = next.getViewId();
    asked = { sort: sortOf(next, columns), narrowing: everything };
    return { ...arrangedBy(memory.read(viewId)), wish: { ...asked, grouping: null }, closed: new Set() };
  };

  /** The platform forgets a filter of ours when it puts a question of its own, such as its own quick find. */
  const askAgain = ({ filtering }: DataSet): void => {
    if (isEverything(asked.narrowing) || filtering.getFilter()?.filters?.length) return;
    asked = { ...asked, narrowing: everything };
    want(seen.wish);
  };

  return {
    selection,
    seen: () => seen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    receive: (next) => {
      dataSet = next;
      const view = receiveView(next);
      const arrival = pages.receive(next);
      const isSame = arrival === 'same' && pages.progress() === seen.progress && pages.isWaiting() === seen.isWaiting;
      if (isSame && Object.keys(view).length === 0) return;
      const table =
        arrival === 'more' ? seen.table.extended(pages.rows()) : arrival === 'other' ? createTable(pages.rows(), compare) : seen.table;
      refresh({ ...view, table });
      if (arrival === 'other') selection.keep();
      if (arrival === 'other' && !pages.isWaiting()) askAgain(next);
    },
    proceed: pages.proceed,
    loadAll: (isWanted) => {
      pages.loadAll(isWanted);
      refresh({});
      pages.proceed();
    },
    sort: (sort) => want({ ...seen.wish, sort }),
    narrow: (narrowing) => want({ ...seen.wish, narrowing }),
    group: (grouping) => want({ ...seen.wish, grouping }, new Set()),
    toggleGroup: ({ key }) => {
      const closed = new Set(seen.closed);
      if (!closed.delete(key)) closed.add(key);
      see({ closed, lines: linesWith(closed) });
    },
    arrange: (layout) => {
      memory.write(viewId ?? '', layout);
      see(arrangedBy(layout));
    },
    prepareSort: ({ name, kind }) => {
      if (pages.progress() === 'complete') doWhileIdle(seen.table.ordering(name, kind));
    },
    prepareFind: () => viewColumns.forEach(({ name, kind }) => kind === 'text' && seen.table.words(name).folded()),
    open: (id) => {
      const record = dataSet?.records[id];
      if (record !== undefined) dataSet?.openDatasetItem(record.getNamedReference());
    },
    rowsInOrder: () => {
      const lines = linesWith(new Set());
      return Array.from({ length: lines.count }, (_, place) => lines.at(place)).flatMap((line) => (line?.kind === 'row' ? [line.row] : []));
    },
    sortedWords: (column) => [...seen.table.words(column).words].sort(compare),
  };
};

const isSameSort = (one: Sort | null, other: Sort | null): boolean =>
  one?.column === other?.column && one?.isDescending === other?.isDescending;

const sortOf = ({ sorting }: DataSet, columns: readonly Column[]): Sort | null => {
  const first = sorting[0];
  const column = columns.find(({ name }) => name === first?.name);
  return first === undefined || column === undefined
    ? null
    : { column: column.name, kind: column.kind, isDescending: first.sortDirection === 1 };
};
