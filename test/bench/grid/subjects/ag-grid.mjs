/** AG Grid Community with the modules that it needs for the same work, and nothing else. */
import {
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  RowSelectionModule,
  themeQuartz,
} from 'ag-grid-community';
import { columns, compareTexts, found, pillOf, textOf } from '../world.mjs';

const { document } = globalThis;

ModuleRegistry.registerModules([ClientSideRowModelModule, ColumnApiModule, QuickFilterModule, RowSelectionModule]);

class State {
  init({ data }) {
    this.element ??= document.createElement('span');
    this.element.className = pillOf(data);
    this.element.textContent = textOf(data, 'statuscode');
  }

  getGui() {
    return this.element;
  }

  refresh(given) {
    this.init(given);
    return true;
  }
}

const definitions = columns.map(({ name, title, width }) => ({
  colId: name,
  headerName: title,
  width,
  valueGetter: ({ data }) => data[name],
  valueFormatter: ({ data }) => textOf(data, name),
  comparator: (one, other) => compareTexts(one, other),
  getQuickFilterText: ({ data }) => (found.includes(name) ? textOf(data, name) : ''),
  ...(name === 'statuscode' ? { cellRenderer: State } : {}),
}));

export const mount = (element, { rows }) => {
  const api = createGrid(element, {
    theme: themeQuartz,
    columnDefs: definitions,
    rowData: rows,
    rowHeight: 42,
    getRowId: ({ data }) => data.id,
    rowSelection: { mode: 'multiRow' },
    cacheQuickFilter: true,
    suppressColumnVirtualisation: true,
    animateRows: false,
    quickFilterParser: (text) => [text.toUpperCase()],
  });
  const body = () => element.querySelector('.ag-grid-viewport') ?? element;
  return {
    rowSelector: '.ag-row',
    body,
    scroller: body,
    firstText: () => firstCustomer(body()),
    title: () => element.querySelector('.ag-header-cell[col-id="csp_accountid"]'),
    sort: (isDescending) => api.applyColumnState({ state: [{ colId: 'csp_accountid', sort: isDescending ? 'desc' : 'asc' }] }),
    find: (text) => api.setGridOption('quickFilterText', text),
  };
};

/** The header sticks to the viewport's top. */
const header = 49;

const firstCustomer = (body) => {
  const { left, top } = body.getBoundingClientRect();
  const row = document.elementFromPoint(left + 120, top + header + 10)?.closest('.ag-row');
  return row?.querySelector('[col-id="csp_accountid"]')?.textContent ?? '';
};
