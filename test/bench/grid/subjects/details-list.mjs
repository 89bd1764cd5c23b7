/** Fluent's DetailsList, which the open controls of model-driven apps wrap. */
import { DetailsList, DetailsListLayoutMode, SelectionMode } from '@fluentui/react';
import { createElement, useMemo, useState } from 'react';
import { render } from 'react-dom';
import { columns, pillOf, sortedRows, textOf } from '../world.mjs';

const { document } = globalThis;

const listColumns = columns.map(({ name, title, width }) => ({
  key: name,
  name: title,
  fieldName: name,
  minWidth: width - 20,
  maxWidth: width - 20,
  isResizable: true,
  onRender: (row) => (name === 'statuscode' ? createElement('span', { className: pillOf(row) }, textOf(row, name)) : textOf(row, name)),
}));

export const mount = (element, { rows: all, searched, places }) => {
  let ask = {};
  const List = () => {
    const [sorting, setSorting] = useState(null);
    const [text, setText] = useState('');
    ask = { sort: setSorting, find: setText };
    const ordered = useMemo(() => (sorting === null ? all : sortedRows(all, 'csp_accountid', sorting.isDescending)), [sorting]);
    const shown = useMemo(
      () => (text === '' ? ordered : ordered.filter((row) => searched[places.get(row)].includes(text))),
      [ordered, text],
    );
    return createElement(
      'div',
      { className: 'details-scroller', 'data-is-scrollable': true },
      createElement(DetailsList, {
        items: shown,
        columns: listColumns,
        getKey: ({ id }) => id,
        selectionMode: SelectionMode.multiple,
        layoutMode: DetailsListLayoutMode.fixedColumns,
        compact: false,
      }),
    );
  };
  render(createElement(List), element);
  const scroller = () => element.firstElementChild;
  return {
    rowSelector: '.ms-DetailsRow',
    body: scroller,
    scroller,
    firstText: () => firstCustomer(scroller()),
    title: () => element.querySelector('.ms-DetailsHeader-cell[data-item-key="csp_accountid"]'),
    sort: (isDescending) => ask.sort({ isDescending }),
    find: (text) => ask.find(text),
  };
};

const firstCustomer = (scroller) => {
  const { left, top } = scroller.getBoundingClientRect();
  for (const row of scroller.querySelectorAll('.ms-DetailsRow')) {
    const box = row.getBoundingClientRect();
    if (box.bottom > top + 60 || box.top > top + 30) return row.querySelector('[data-automation-key="csp_accountid"]')?.textContent ?? '';
  }
  return document.elementFromPoint(left + 120, top + 80)?.closest('.ms-DetailsRow')?.textContent ?? '';
};
