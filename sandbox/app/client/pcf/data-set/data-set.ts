import type { TableDefinition } from '../../../contract/table';
import type { ViewDefinition, ViewOrder } from '../../../contract/view';
import { reasonOf } from '../../reason';
import type { Shell } from '../../shell';
import { fetchXmlOf, type AddedLink } from '../../views/fetch-question';
import { gridRow, type GridRow } from '../../views/grid-row';
import type { RowReference } from '../../views/row-reference';
import type { RowPage } from '../../web-api';
import { addedColumn, dataSetColumns } from './columns';
import { filterXml } from './filter-xml';
import { createPaging } from './paging';
import { recordOf, recordShape } from './records';

type Api = ComponentFramework.PropertyTypes.DataSet;
type FilterExpression = ComponentFramework.PropertyHelper.DataSetApi.FilterExpression;
type SortStatus = ComponentFramework.PropertyHelper.DataSetApi.SortStatus;
type EntityRecord = ComponentFramework.PropertyHelper.DataSetApi.EntityRecord;

/** What a data set is asked for: another question begins it anew, without the control's own order and filter. */
export type DataSetQuestion = {
  readonly table: TableDefinition;
  readonly view: ViewDefinition;
  /** Only rows that point to this one by this lookup. */
  readonly relatedTo: { readonly attribute: string; readonly id: string } | null;
  /** Words of the quick find. */
  readonly words: string;
  readonly pageSize: number;
  readonly title: string;
};

/** Where a data set stands: who is told of changes, and who opens what a person opened in it. */
export type DataSetPlace = {
  changed(): void;
  open(row: RowReference): void;
  selected(rows: readonly RowReference[]): void;
};

/** Rows a page at most, as the server has it. */
const largestPage = 5000;
const noFilter: FilterExpression = { conditions: [], filterOperator: 0 };

/**
 * A control's rows, read page by page from the server. Pages follow each other without a gap; order and filter count from the next
 * `refresh()` on, as does the page's size.
 */
export class GridDataSet {
  readonly api: Api;
  /** Counts what changed, so that a control is told once of each change. */
  revision = 0;
  rows: readonly GridRow[] = [];
  total: number | null = null;
  fetchXml = '';
  #loading = true;
  #failure: string | null = null;
  #ids: string[] = [];
  #records: Record<string, EntityRecord> = {};
  #selected: readonly string[] = [];
  #sorting: SortStatus[] = [];
  #filter: FilterExpression = noFilter;
  #links: AddedLink[] = [];
  #added: string[] = [];
  #pages = { first: 1, last: 1, more: false, size: 0, wantedSize: 0 };
  #cookies: (string | null)[] = [null];
  #turn = 0;

  constructor(
    private readonly shell: Pick<Shell, 'app' | 'webApi' | 'text'>,
    private question: DataSetQuestion,
    private readonly place: DataSetPlace,
  ) {
    this.#begin();
    this.api = this.#createApi();
  }

  /** Begins anew with another question. */
  ask(question: DataSetQuestion): void {
    this.question = question;
    this.#begin();
    this.refresh();
  }

  /** Reads the first page again, by the order, filter and size that count now. */
  refresh(): void {
    this.#pages.size = this.#pages.wantedSize;
    this.#cookies = [null];
    void this.#load(1, 'alone');
  }

  /** Late answers are not waited for. */
  stop(): void {
    this.#turn++;
  }

  #begin(): void {
    const { view, pageSize } = this.question;
    this.#sorting = view.orders.map(({ column, descending }) => ({ name: column, sortDirection: descending ? 1 : 0 }));
    this.#filter = noFilter;
    this.#links = [];
    this.#added = [];
    this.#selected = [];
    this.#pages = { first: 1, last: 1, more: false, size: pageSize, wantedSize: pageSize };
  }

  async #load(page: number, how: 'alone' | 'after' | 'before'): Promise<void> {
    const turn = ++this.#turn;
    this.#loading = true;
    this.#tell();
    const found = await this.#read(page).catch((reason: unknown) => reasonOf(reason, this.shell.text));
    if (turn !== this.#turn) return;
    this.#loading = false;
    this.#failure = typeof found === 'string' ? found : null;
    if (typeof found === 'string') return this.#tell();
    this.#take(page, how, found);
    this.#tell();
  }

  async #read(page: number): Promise<RowPage> {
    const { table, view, relatedTo, words } = this.question;
    this.fetchXml = fetchXmlOf({
      table,
      tables: this.shell.app.tables,
      view,
      orders: this.#orders(),
      filters: [],
      words,
      relatedTo,
      within: this.#filter.conditions.length + (this.#filter.filters?.length ?? 0) > 0 ? [filterXml(this.#filter)] : [],
      links: this.#links,
      columns: this.#added,
      page,
      pageSize: this.#pages.size,
      cookie: this.#cookies[page - 1] ?? null,
    });
    return this.shell.webApi.fetchRows(table.setName, this.fetchXml);
  }

  #orders(): readonly ViewOrder[] {
    return this.#sorting.flatMap(({ name, sortDirection }) =>
      sortDirection === -1 ? [] : [{ column: name, descending: sortDirection === 1 }],
    );
  }

  #take(page: number, how: 'alone' | 'after' | 'before', found: RowPage): void {
    const { table, view } = this.question;
    const shape = recordShape(table, view.columns);
    const rows = found.rows.map((row) => gridRow(row, table));
    const records = Object.fromEntries(rows.map((row) => [row.id, recordOf(row, shape)]));
    this.#cookies[page] = found.cookie;
    this.rows = how === 'after' ? [...this.rows, ...rows] : how === 'before' ? [...rows, ...this.rows] : rows;
    this.#records = how === 'alone' ? records : { ...this.#records, ...records };
    this.#ids = this.rows.map(({ id }) => id);
    this.total = found.total;
    const { first, last, more } = this.#pages;
    this.#pages.first = how === 'after' ? first : page;
    this.#pages.last = how === 'before' ? last : page;
    this.#pages.more = how === 'before' ? more : found.more;
    this.#select(this.#selected.filter((id) => id in this.#records));
  }

  #select(ids: readonly string[]): void {
    const isSame = ids.length === this.#selected.length && ids.every((id, place) => id === this.#selected[place]);
    this.#selected = ids;
    if (isSame) return;
    const byId = new Map(this.rows.map((row) => [row.id, row]));
    this.place.selected(
      ids.flatMap((id) => {
        const row = byId.get(id);
        return row ? [{ id, name: row.name, entityType: row.entityType }] : [];
      }),
    );
  }

  #tell(): void {
    this.revision++;
    this.place.changed();
  }

  /** One object for the control's whole life, which always says what holds now. */
  #createApi(): Api {
    const now = <T>(read: () => T): PropertyDescriptor => ({ enumerable: true, get: read });
    const api = {
      filtering: {
        getFilter: () => this.#filter,
        setFilter: (expression: FilterExpression) => void (this.#filter = expression),
        clearFilter: () => void (this.#filter = noFilter),
      },
      linking: { getLinkedEntities: () => this.#links, addLinkedEntity: (link: AddedLink) => void this.#links.push(link) },
      paging: createPaging({
        pages: () => this.#pages,
        total: () => this.total,
        setSize: (size) => void (this.#pages.wantedSize = Math.min(Math.max(1, size), largestPage)),
        load: (page, how) => {
          if (this.#loading)
            console.error(`A page of ${this.question.view.name} was asked for while another one was on its way; it was not read.`);
          else void this.#load(page, how);
        },
        refresh: () => this.refresh(),
      }),
      addColumn: (name: string) => void this.#added.push(name),
      refresh: () => this.refresh(),
      clearSelectedRecordIds: () => this.#choose([]),
      getSelectedRecordIds: () => [...this.#selected],
      setSelectedRecordIds: (ids: string[]) => this.#choose(ids),
      getTargetEntityType: () => this.question.table.logicalName,
      getTitle: () => this.question.title,
      getViewId: () => this.question.view.id,
      openDatasetItem: ({ id, etn, name }: ComponentFramework.EntityReference) =>
        this.place.open({ id: id.guid, name, entityType: etn ?? this.question.table.logicalName }),
    };
    return Object.defineProperties(api, {
      columns: now(() => this.#columns()),
      error: now(() => this.#failure !== null),
      errorMessage: now(() => this.#failure ?? ''),
      loading: now(() => this.#loading),
      records: now(() => this.#records),
      sortedRecordIds: now(() => this.#ids),
      sorting: now(() => this.#sorting),
    }) as typeof api & Api;
  }

  #choose(ids: readonly string[]): void {
    this.#select(ids.filter((id) => id in this.#records));
    this.#tell();
  }

  #columns(): Api['columns'] {
    const { table, view } = this.question;
    const columns = dataSetColumns(table, view.columns);
    return [...columns, ...this.#added.map((name, place) => addedColumn(table, name, columns.length + place))];
  }
}
