import type { Painter } from '../columns/painters';
import { elementOf } from './element';

/** Pixels of the box column. */
export const checkWidth = 40;
/** Pixels left and right of a cell's text. */
export const padding = 12;

/**
 * A row without texts, of which every row is a copy. The box is the first cell's looks; a name and a pill are their cells' looks, and such
 * a cell is as wide as its text: no element stands in a cell but its text.
 */
export const rowTemplate = (painters: readonly Painter[], selectLabel: string): HTMLElement => {
  const row = elementOf('div', 'row', { role: 'row' });
  const check = cellElement('check', 1);
  check.setAttribute('aria-label', selectLabel);
  row.append(check);
  let left = checkWidth;
  painters.forEach(({ column, isAtEnd, tone }, place) => {
    const cell = cellElement(`cell${isAtEnd ? ' end' : ''}${column.isPrimary ? ' link' : ''}`, place + 2);
    const aside = tone === undefined ? 0 : padding;
    cell.style.cssText = `left:${left + aside}px;max-width:${column.width - 2 * aside}px`;
    cell.append('');
    row.append(cell);
    left += column.width;
  });
  return row;
};

export const cellElement = (className: string, index: number): HTMLElement =>
  elementOf('div', className, { role: 'gridcell', tabindex: '-1', 'aria-colindex': String(index) });
