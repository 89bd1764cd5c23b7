/**
 * The floor: nothing but a pool of row elements at absolute places whose texts are exchanged as the list is scrolled. No header, no menus, no
 * selection, nothing for the keyboard or for screen readers.
 */
import { columns, pillOf, sortedRows, textOf } from '../world.mjs';

const { document } = globalThis;
const rowHeight = 42;

export const mount = (element, { rows: all, searched, places }) => {
  let ordered = all;
  let shown = all;
  element.className = 'plain-scroller';
  const spacer = element.appendChild(document.createElement('div'));
  spacer.className = 'plain-spacer';
  const pool = [];
  const size = Math.ceil(element.clientHeight / rowHeight) + 1;
  for (let slot = 0; slot < size; slot++) {
    const row = document.createElement('div');
    row.className = 'plain-row';
    const texts = columns.map(({ name, width }) => {
      const cell = row.appendChild(document.createElement('div'));
      cell.className = 'plain-cell';
      cell.style.width = `${width}px`;
      const holder = name === 'statuscode' ? cell.appendChild(document.createElement('span')) : cell;
      return holder.appendChild(document.createTextNode(''));
    });
    spacer.append(row);
    pool.push({ row, texts, line: -1 });
  }

  const draw = () => {
    const first = Math.floor(element.scrollTop / rowHeight);
    for (let line = first; line < first + size; line++) {
      const slot = pool[line % size];
      if (slot.line === line) continue;
      slot.line = line;
      const row = shown[line];
      slot.row.hidden = row === undefined;
      if (row === undefined) continue;
      slot.row.style.transform = `translateY(${line * rowHeight}px)`;
      columns.forEach(({ name }, place) => {
        slot.texts[place].data = textOf(row, name);
        if (name === 'statuscode') slot.texts[place].parentElement.className = pillOf(row);
      });
    }
  };
  const show = (rows) => {
    shown = rows;
    spacer.style.height = `${rows.length * rowHeight}px`;
    for (const slot of pool) slot.line = -1;
    draw();
  };
  element.addEventListener('scroll', draw, { passive: true });
  show(all);

  let sortedBy = null;
  return {
    rowSelector: '.plain-row',
    body: () => element,
    scroller: () => element,
    firstText: () => pool.find(({ line }) => line === Math.floor(element.scrollTop / rowHeight))?.texts[2].data ?? '',
    sort: (isDescending) => {
      ordered = sortedBy === null ? sortedRows(all, 'csp_accountid', isDescending) : [...ordered].reverse();
      sortedBy = 'csp_accountid';
      show(ordered);
    },
    find: (text) => show(text === '' ? ordered : ordered.filter((row) => searched[places.get(row)].includes(text))),
  };
};
