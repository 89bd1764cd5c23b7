/** AG Grid Community's quick filter over the same offers, with its cache of what it looks at. */
import { ClientSideRowModelModule, createGrid, ModuleRegistry, QuickFilterModule, themeQuartz } from 'ag-grid-community';

ModuleRegistry.registerModules([ClientSideRowModelModule, QuickFilterModule]);

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

export const prepare = (offers) => offers;

export const mount = async (element, offers) => {
  let isReady = false;
  let asked = '';
  const api = createGrid(element, {
    theme: themeQuartz,
    columnDefs: [
      { field: 'name', width: 500 },
      { colId: 'way', width: 200, valueGetter: ({ data }) => `${data.termText}, ${data.cycleText}` },
      { field: 'cost', width: 120, getQuickFilterText: () => '' },
    ],
    rowData: offers,
    getRowId: ({ data }) => data.id,
    cacheQuickFilter: true,
    animateRows: false,
    quickFilterParser: (text) => plain(text).split(/\s+/),
    quickFilterMatcher: (words, text) => words.every((word) => plain(text).includes(word)),
    onFirstDataRendered: () => (isReady = true),
  });
  const list = () => element.querySelector('.ag-grid-viewport') ?? element;
  return {
    isReady: () => isReady,
    list,
    type: (text) => {
      asked = text;
      api.setGridOption('quickFilterText', text);
    },
    answers: () => asked,
    shown: () => [...element.querySelectorAll('.ag-row')].map((row) => row.textContent),
  };
};
