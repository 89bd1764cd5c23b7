import type { Rows } from '../table/rows';
import { rowsOf } from '../columns/rows-of';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

/** Dataverse gives no more than this at a time. */
const largestPage = 5_000;
/** More rows than this are not brought into the browser; the server sorts and filters what is beyond. */
const mostRows = 100_000;

export type Progress = 'loading' | 'more-to-come' | 'complete' | 'too-many' | 'failed';

/** What came of what the platform handed over: nothing new, more rows after those known, or other rows. */
export type Arrival = 'same' | 'more' | 'other';

/**
 * The server's pages, one after the other and never two at a time. The first one comes in the view's own size and is shown at once; where
 * there are more, they come in the largest size there is.
 */
export class Pages {
  public rows: Rows = { ids: [], text: () => '', number: () => NaN, code: () => '' };
  public progress: Progress = 'loading';
  /** Whether the answer to the question asked last has still to come. */
  public isWaiting = false;
  private dataSet: DataSet | null = null;
  private isUnderWay = false;
  private wasLoading = false;
  private idsBefore: readonly string[] | null = null;
  private firstRecord: unknown = null;
  private question: ((dataSet: DataSet) => void) | null = null;

  /** Takes what the platform hands over with each turn. */
  public receive(dataSet: DataSet): Arrival {
    this.dataSet = dataSet;
    if (dataSet.loading) {
      this.wasLoading = true;
      if (this.rows.ids.length === 0) this.progress = 'loading';
      return 'same';
    }
    const isAnswer = this.isUnderWay && (this.wasLoading || dataSet.sortedRecordIds !== this.idsBefore);
    const isReadAgain = this.wasLoading && !this.isUnderWay;
    this.wasLoading = false;
    if (isAnswer) this.isUnderWay = false;
    if (isAnswer && this.question === null) this.isWaiting = false;
    this.progress = dataSet.error ? 'failed' : this.progressOf(dataSet);
    return this.take(dataSet, isReadAgain);
  }

  /** Goes on with what was asked meanwhile, or with the next page. To be called after each turn. */
  public proceed(): void {
    const { dataSet } = this;
    if (dataSet === null || dataSet.loading || this.isUnderWay) return;
    const next = this.question ?? (this.progress === 'more-to-come' ? nextPage : null);
    this.question = null;
    if (next === null) return;
    this.isUnderWay = true;
    this.idsBefore = dataSet.sortedRecordIds;
    next(dataSet);
  }

  /** Asks the server anew as soon as what is under way has come; what was to be asked before is forgotten. */
  public ask(question: (dataSet: DataSet) => void): void {
    this.question = question;
    this.isWaiting = true;
    this.proceed();
  }

  /** Tells the platform what is selected, for the commands. */
  public tellSelected(ids: readonly string[]): void {
    if (ids.length === 0) this.dataSet?.clearSelectedRecordIds();
    else this.dataSet?.setSelectedRecordIds([...ids]);
  }

  public open(id: string): void {
    const record = this.dataSet?.records[id];
    if (record !== undefined) this.dataSet?.openDatasetItem(record.getNamedReference());
  }

  private take(dataSet: DataSet, isReadAgain: boolean): Arrival {
    const { ids } = this.rows;
    const next = dataSet.sortedRecordIds;
    const record: unknown = dataSet.records[next[0] ?? ''];
    const isSameRecord = record === this.firstRecord;
    this.firstRecord = record;
    if (next === ids && isSameRecord && !isReadAgain) return 'same';
    this.rows = rowsOf(dataSet);
    const isContinued = ids.length > 0 && next.length >= ids.length && ids.every((id, place) => id === next[place]);
    if (isReadAgain || !isContinued) return 'other';
    if (next.length > ids.length) return 'more';
    return isSameRecord ? 'same' : 'other';
  }

  private progressOf({ paging, sortedRecordIds }: DataSet): Progress {
    if (!paging.hasNextPage) return 'complete';
    return sortedRecordIds.length >= mostRows ? 'too-many' : 'more-to-come';
  }
}

/** A page's size counts from the next reading on, and pages of two sizes do not fit together: the first one is read again in the large size. */
const nextPage = (dataSet: DataSet): void => {
  if (dataSet.paging.pageSize >= largestPage) return dataSet.paging.loadNextPage();
  dataSet.paging.setPageSize(largestPage);
  dataSet.refresh();
};
