import type { ViewColumn } from '../../contract/view';

/** Pixels of the check box column, and of padding to the left and right of each cell. */
const checkColumn = 48;
const cellPadding = 20;

/** Widths of a view's columns in pixels: as laid out, or wider by the same share where there is room to fill. */
export const columnWidths = (columns: readonly ViewColumn[], available: number): readonly number[] => {
  const wanted = columns.reduce((sum, { width }) => sum + width, 0);
  const room = available - checkColumn - columns.length * cellPadding;
  const share = wanted > 0 ? Math.max(1, room / wanted) : 1;
  return columns.map(({ width }) => Math.floor(width * share));
};
