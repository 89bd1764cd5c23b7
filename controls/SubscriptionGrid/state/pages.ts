import type { ReadRows } from '../columns/rows-of';
import type { Rows } from '../table/rows';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

/** Dataverse gives no more than this at a time. */
const largestPage = 5_000;
/** More rows than this are brought into the browser only when somebody wants all; the server sorts and filters what is beyond. */
const mostRows = 100_000;

export type Progress = 'loading' | 'more-to-come' | 'complete' | 'too-many' | 'failed';

/** What came of what the platform handed over: nothing new, more rows after those known, or other rows. */
export type Arrival = 'same' | 'more' | 'other';

/**
 * The server's pages, one after the other and never two at a time. The first one comes in the view's own size and is shown at once; where
 * there are more, they come in the largest size there is.
 */
export type Pages = {
  rows(): Rows;
  progress(): Progress;
  /** Whether the answer to the question asked last has still to come. */
  isWaiting(): boolean;
  /** Takes what the platform hands over with each turn. */
  receive(dataSet: DataSet): Arrival;
  /** Goes on with what was asked meanwhile, or with the next page. To be called after each turn. */
  proceed(): void;
  /** Whether rows are brought here however many there are. */
  loadAll(isWanted: boolean): void;
  /** Asks the server anew as soon as what is under way has come; what was to be asked before is forgotten. */
  ask(question: (dataSet: DataSet) => void): void;
};

export const createPages = (readRows: ReadRows): Pages => {
  let rows: Rows = { ids: [], text: () => '', number: () => NaN, code: () => '' };
  let progress: Progress = 'loading';
  let latest: DataSet | null = null;
  let question: ((dataSet: DataSet) => void) | null = null;
  let isWaiting = false;
  let isUnderWay = false;
  let wasLoading = false;
  let idsBefore: readonly string[] | null = null;
  let firstRecord: unknown = null;
  let most = mostRows;

  const take = (dataSet: DataSet, isReadAgain: boolean): Arrival => {
    const { ids } = rows;
    const next = dataSet.sortedRecordIds;
    const record: unknown = dataSet.records[next[0] ?? ''];
    const isSameRecord = record === firstRecord;
    firstRecord = record;
    if (next === ids && isSameRecord && !isReadAgain) return 'same';
    rows = readRows(dataSet);
    const isContinued = ids.length > 0 && next.length >= ids.length && ids.every((id, place) => id === next[place]);
    if (isReadAgain || !isContinued) return 'other';
    if (next.length > ids.length) return 'more';
    return isSameRecord ? 'same' : 'other';
  };

  const progressOf = ({ paging, sortedRecordIds, error }: DataSet): Progress => {
    if (error) return 'failed';
    if (!paging.hasNextPage) return 'complete';
    return sortedRecordIds.length >= most ? 'too-many' : 'more-to-come';
  };

  const proceed = (): void => {
    if (latest === null || latest.loading || isUnderWay) return;
    const next = question ?? (progress === 'more-to-come' ? nextPage : null);
    question = null;
    if (next === null) return;
    isUnderWay = true;
    idsBefore = latest.sortedRecordIds;
    next(latest);
  };

  return {
    rows: () => rows,
    progress: () => progress,
    isWaiting: () => isWaiting,
    receive: (dataSet) => {
      latest = dataSet;
      if (dataSet.loading) {
        wasLoading = true;
        if (rows.ids.length === 0) progress = 'loading';
        return 'same';
      }
      const isAnswer = isUnderWay && (wasLoading || dataSet.sortedRecordIds !== idsBefore);
      const isReadAgain = wasLoading && !isUnderWay;
      wasLoading = false;
      if (isAnswer) isUnderWay = false;
      if (isAnswer && question === null) isWaiting = false;
      progress = progressOf(dataSet);
      return take(dataSet, isReadAgain);
    },
    proceed,
    loadAll: (isWanted) => {
      most = isWanted ? Infinity : mostRows;
      if (latest !== null && !latest.loading) progress = progressOf(latest);
    },
    ask: (next) => {
      question = next;
      isWaiting = true;
      proceed();
    },
  };
};

/** A page's size counts from the next reading on, and pages of two sizes do not fit together: the first one is read again in the large size. */
const nextPage = (dataSet: DataSet): void => {
  if (dataSet.paging.pageSize >= largestPage) return dataSet.paging.loadNextPage();
  dataSet.paging.setPageSize(largestPage);
  dataSet.refresh();
};
