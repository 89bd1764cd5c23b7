import type { ServerRow } from './rows';

type DataSet = ComponentFramework.PropertyTypes.DataSet;
type Expression = ComponentFramework.PropertyHelper.DataSetApi.FilterExpression;
type Condition = ComponentFramework.PropertyHelper.DataSetApi.ConditionExpression;
type Column = ComponentFramework.PropertyHelper.DataSetApi.Column;

const column = (name: string, displayName: string, dataType: string, order: number): Column => ({
  name,
  displayName,
  dataType,
  alias: name,
  order,
  visualSizeFactor: 150,
});

const viewColumns: readonly Column[] = [
  column('csp_name', 'Offer', 'SingleLine.Text', 0),
  column('statuscode', 'State', 'OptionSet', 1),
  column('csp_accountid', 'Customer', 'Lookup.Simple', 2),
  column('csp_quantity', 'Seats', 'Whole.None', 3),
  column('csp_cycletotal', 'Per cycle', 'Currency', 4),
  column('csp_renewson', 'Next renewal', 'DateAndTime.DateAndTime', 5),
  column('csp_canceluntil', 'Days left', 'DateAndTime.DateAndTime', 6),
  column('csp_disagreement', 'Differs', 'SingleLine.Text', 7),
  column('transactioncurrencyid', 'Currency', 'Lookup.Simple', 8),
];

/** What a question to the server was. */
export type Question = { readonly page: number; readonly pageSize: number; readonly sorting: string; readonly filter: Expression | null };

export type Server = {
  dataSet(): DataSet;
  readonly questions: readonly Question[];
  readonly selected: readonly string[];
  readonly opened: readonly string[];
  /** Lets the answer to the last question arrive; false where there is none under way. */
  answer(): boolean;
  failNext(): void;
  /** Somebody else changed rows, and the platform reads them again by itself. */
  change(rows: readonly ServerRow[]): void;
  showView(id: string): void;
  /** The platform puts a question of its own, and forgets the control's filter. */
  askItself(): void;
};

/** The platform's side of a data set, page by page. A second question before the answer to the first is a fault. */
export const createServer = (
  all: readonly ServerRow[],
  setting: { readonly pageSize?: number; readonly sorting?: DataSet['sorting'] } = {},
): Server => {
  let rows = all;
  let pageSize = setting.pageSize ?? 50;
  let nextPageSize = pageSize;
  let filter: Expression | null = null;
  let answered: Expression | null = null;
  let isUnderWay = false;
  let fails = false;
  let page = 1;
  let viewId = 'view-1';
  const questions: Question[] = [];
  const opened: string[] = [];
  let selected: readonly string[] = [];
  const sorting: DataSet['sorting'] = setting.sorting ?? [];
  let fitting = rows;
  let shown: readonly ServerRow[] = rows.slice(0, pageSize);
  let ids = shown.map(({ id }) => id);
  let records = recordsOf(shown);
  let isFailed = false;

  const ask = (asked: number): void => {
    if (isUnderWay) throw new Error('a second question was asked before the first was answered');
    isUnderWay = true;
    page = asked;
    if (asked === 1) pageSize = nextPageSize;
    questions.push({ page, pageSize, sorting: sorting.map(({ name, sortDirection }) => `${name} ${sortDirection}`).join(), filter });
  };

  const read = (): void => {
    answered = filter;
    fitting = sorted(
      rows.filter((row) => answered === null || passes(row, answered)),
      sorting,
    );
    shown = fitting.slice(0, page * pageSize);
    ids = shown.map(({ id }) => id);
    records = recordsOf(shown);
  };

  return {
    questions,
    opened,
    get selected() {
      return selected;
    },
    answer: () => {
      if (!isUnderWay) return false;
      isUnderWay = false;
      isFailed = fails;
      if (!fails) read();
      fails = false;
      return true;
    },
    failNext: () => (fails = true),
    change: (next) => {
      rows = next;
      ask(1);
    },
    showView: (id) => (viewId = id),
    askItself: () => {
      filter = null;
      ask(1);
    },
    dataSet: () =>
      ({
        columns: [...viewColumns],
        records,
        sortedRecordIds: ids,
        sorting,
        loading: isUnderWay,
        error: isFailed,
        errorMessage: isFailed ? 'no connection' : '',
        filtering: { getFilter: () => filter, setFilter: (next: Expression) => (filter = next), clearFilter: () => (filter = null) },
        paging: {
          pageSize,
          hasNextPage: shown.length < fitting.length,
          totalResultCount: -1,
          setPageSize: (size: number) => (nextPageSize = size),
          loadNextPage: () => ask(page + 1),
        },
        refresh: () => ask(1),
        getViewId: () => viewId,
        setSelectedRecordIds: (next: string[]) => (selected = next),
        clearSelectedRecordIds: () => (selected = []),
        openDatasetItem: ({ id }: { id: { guid: string } }) => opened.push(id.guid),
      }) as unknown as DataSet,
  };
};

const recordsOf = (rows: readonly ServerRow[]): DataSet['records'] =>
  Object.fromEntries(
    rows.map(({ id, values, texts }) => [
      id,
      {
        getRecordId: () => id,
        getFormattedValue: (name: string) => texts[name] ?? '',
        getValue: (name: string) => values[name],
        getNamedReference: () => ({ id: { guid: id }, name: '', etn: 'csp_subscription' }),
      },
    ]),
  ) as unknown as DataSet['records'];

const sorted = (rows: readonly ServerRow[], [first]: DataSet['sorting']): readonly ServerRow[] => {
  if (first === undefined) return rows;
  const sign = first.sortDirection === 1 ? -1 : 1;
  return [...rows].sort(
    (one, other) => sign * (one.texts[first.name] ?? '').localeCompare(other.texts[first.name] ?? '', 'en', { numeric: true }),
  );
};

const passes = (row: ServerRow, { conditions, filters = [], filterOperator }: Expression): boolean => {
  const results = [...conditions.map((condition) => holds(row, condition)), ...filters.map((each) => passes(row, each))];
  return filterOperator === 0 ? results.every(Boolean) : results.some(Boolean);
};

/** The conditions that the grid puts: at least (4), at most (5), like (6), in (8), null (12). */
const holds = (row: ServerRow, { attributeName, conditionOperator, value }: Condition): boolean => {
  const raw = row.values[attributeName];
  const text = row.texts[attributeName] ?? '';
  const bound = Number.isNaN(Number(value)) ? Date.parse(String(value)) : Number(value);
  switch (conditionOperator) {
    case 4:
      return Number(raw) >= bound;
    case 5:
      return Number(raw) <= bound;
    case 6:
      return text.toLowerCase().includes(String(value).replaceAll('%', '').toLowerCase());
    case 8:
      return [value].flat().includes(typeof raw === 'object' ? text.toLowerCase() : String(raw));
    case 12:
      return text === '';
    default:
      throw new Error(`operator ${conditionOperator} is not known here`);
  }
};
