type Paging = ComponentFramework.PropertyHelper.DataSetApi.Paging;

/** Which pages are held, whether there are more behind them, and the size that pages have from the next reading on. */
export type Pages = { readonly first: number; readonly last: number; readonly more: boolean; readonly wantedSize: number };

type PagingSource = {
  pages(): Pages;
  total(): number | null;
  setSize(size: number): void;
  /** Reads a page and puts it behind those held, before them, or in their place. */
  load(page: number, how: 'alone' | 'after' | 'before'): void;
  refresh(): void;
};

/** `dataset.paging`. A page that does not exist is not asked for; -1 stands for a total that the server did not count. */
export const createPaging = ({ pages, total, setSize, load, refresh }: PagingSource): Paging => ({
  get totalResultCount() {
    return total() ?? -1;
  },
  get firstPageNumber() {
    return pages().first;
  },
  get lastPageNumber() {
    return pages().last;
  },
  get pageSize() {
    return pages().wantedSize;
  },
  get hasNextPage() {
    return pages().more;
  },
  get hasPreviousPage() {
    return pages().first > 1;
  },
  loadNextPage: (loadOnlyNewPage = false) => {
    if (pages().more) load(pages().last + 1, loadOnlyNewPage ? 'alone' : 'after');
  },
  loadPreviousPage: (loadOnlyNewPage = false) => {
    if (pages().first > 1) load(pages().first - 1, loadOnlyNewPage ? 'alone' : 'before');
  },
  loadExactPage: (page) => load(page, 'alone'),
  reset: refresh,
  setPageSize: setSize,
});
