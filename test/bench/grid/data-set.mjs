/** The platform's side of a control on a data set, with all rows there: what a model-driven app hands over, and no more. */
import { columns, now, textOf } from './world.mjs';

const lookup = (name) => ({ id: { guid: name }, name, etn: 'account' });

class Entry {
  constructor(row) {
    this.row = row;
  }

  getRecordId() {
    return this.row.id;
  }

  getFormattedValue(name) {
    return name === 'transactioncurrencyid' ? 'Euro' : textOf(this.row, name);
  }

  getValue(name) {
    if (name === 'transactioncurrencyid') return lookup('eur');
    const value = this.row[name];
    if (name === 'csp_accountid') return lookup(value);
    return name === 'csp_renewson' || name === 'csp_canceluntil' ? new Date(value) : value;
  }

  getNamedReference() {
    return { id: { guid: this.row.id }, name: this.row.csp_name, etn: 'csp_subscription' };
  }
}

export const createDataSet = (rows) => {
  const ids = rows.map(({ id }) => id);
  const records = Object.fromEntries(rows.map((row) => [row.id, new Entry(row)]));
  return {
    columns: [
      ...columns.map(({ name, title, type, width }, order) => ({
        name,
        displayName: title,
        dataType: type,
        alias: name,
        order,
        visualSizeFactor: width,
        isPrimary: name === 'csp_name',
      })),
      { name: 'transactioncurrencyid', displayName: 'Currency', dataType: 'Lookup.Simple', alias: '', order: 99, visualSizeFactor: 100 },
    ],
    records,
    sortedRecordIds: ids,
    sorting: [],
    filtering: { getFilter: () => null, setFilter: () => undefined, clearFilter: () => undefined },
    paging: {
      hasNextPage: false,
      pageSize: 5000,
      totalResultCount: rows.length,
      loadNextPage: () => undefined,
      setPageSize: () => undefined,
    },
    loading: false,
    error: false,
    errorMessage: '',
    refresh: () => undefined,
    getViewId: () => 'bench',
    getTitle: () => 'Subscriptions',
    getTargetEntityType: () => 'csp_subscription',
    getSelectedRecordIds: () => [],
    setSelectedRecordIds: () => undefined,
    clearSelectedRecordIds: () => undefined,
    openDatasetItem: () => undefined,
  };
};

const numbers = [0, 1, 2, 3, 4].map(
  (digits) => new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const date = new Intl.DateTimeFormat('en', { dateStyle: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' });

export const createContext = (dataSet, height, strings) => ({
  parameters: { subscriptions: dataSet },
  mode: { allocatedHeight: height, allocatedWidth: 1480, isControlDisabled: false, trackContainerResize: () => undefined },
  resources: { getString: (key) => strings[key] ?? key },
  userSettings: { languageId: 1033, userId: '0', getTimeZoneOffsetMinutes: () => 0 },
  formatting: {
    formatInteger: (value) => numbers[0].format(value),
    formatDecimal: (value, digits = 2) => numbers[digits].format(value),
    formatDateShort: (value) => date.format(value),
    formatDateYearMonth: (value) => month.format(value),
  },
  navigation: {},
  webAPI: {},
  page: { getClientUrl: () => '' },
});

export { now };
