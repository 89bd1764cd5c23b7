/** Rows of @tanstack/react-virtual: React draws the rows in view, the library says which they are. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { createElement, memo, useMemo, useRef, useState } from 'react';
import { render } from 'react-dom';
import { columns, pillOf, sortedRows, textOf } from '../world.mjs';

const { document } = globalThis;

const Row = memo(({ row, start }) =>
  createElement(
    'div',
    { className: 'plain-row', style: { transform: `translateY(${start}px)` } },
    columns.map(({ name, width }) =>
      createElement(
        'div',
        { key: name, className: 'plain-cell', style: { width } },
        name === 'statuscode' ? createElement('span', { className: pillOf(row) }, textOf(row, name)) : textOf(row, name),
      ),
    ),
  ),
);

export const mount = (element, { rows: all, searched, places }) => {
  let ask = () => undefined;

  const List = () => {
    const scroller = useRef(null);
    const [sorting, setSorting] = useState(null);
    const [text, setText] = useState('');
    ask = { sort: setSorting, find: setText };
    const ordered = useMemo(() => (sorting === null ? all : sortedRows(all, 'csp_accountid', sorting.isDescending)), [sorting]);
    const shown = useMemo(
      () => (text === '' ? ordered : ordered.filter((row) => searched[places.get(row)].includes(text))),
      [ordered, text],
    );
    const virtual = useVirtualizer({ count: shown.length, getScrollElement: () => scroller.current, estimateSize: () => 42, overscan: 2 });
    return createElement(
      'div',
      { ref: scroller, className: 'plain-scroller', style: { height: '100%' } },
      createElement(
        'div',
        { className: 'plain-spacer', style: { height: virtual.getTotalSize() } },
        virtual.getVirtualItems().map(({ key, index, start }) => createElement(Row, { key, row: shown[index], start })),
      ),
    );
  };
  render(createElement(List), element);

  const scroller = () => element.firstElementChild;
  return {
    rowSelector: '.plain-row',
    body: scroller,
    scroller,
    firstText: () => rowAtTop(scroller())?.children[2]?.textContent ?? '',
    sort: (isDescending) => ask.sort({ isDescending }),
    find: (text) => ask.find(text),
  };
};

const rowAtTop = (scroller) => {
  const { left, top } = scroller.getBoundingClientRect();
  return document.elementFromPoint(left + 120, top + 10)?.closest('.plain-row');
};
