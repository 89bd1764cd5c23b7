import type { ViewColumn } from '../../contract/view';

/** Pixels of the check box column, and of padding to the left and right of each cell. */
const checkColumn = 48;
const cellPadding = 20;

/** How far columns are narrowed before the grid scrolls sideways. */
const narrowest = 0.75;

/** Widths of a view’s columns in pixels: as laid out, widened or narrowed by the same share to fill the room. */
export const columnWidths = (columns: readonly ViewColumn[], available: number): readonly number[] => {
  const wanted = columns.reduce((sum, { width }) => sum + width, 0);
  const room = available - checkColumn - columns.length * cellPadding;
  const share = wanted > 0 ? Math.max(narrowest, room / wanted) : 1;
  return columns.map(({ width }) => Math.floor(width * share));
};
