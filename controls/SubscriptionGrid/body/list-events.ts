import type { Painter } from '../columns/painters';
import type { Grid } from '../state/grid';
import { headerHeight, type Frame } from './frame';
import { pressKey } from './keyboard';
import type { ListView } from './list-view';
import { click, doubleClick, explain } from './pointer';

/** One handler of each kind for all rows; `toHeader` brings the focus up to a title. */
export const listenToList = (
  { scroller, view }: Frame,
  list: ListView,
  grid: Grid,
  painters: () => readonly Painter[],
  toHeader: (cell: number) => void,
): (() => void) => {
  const listening = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, handle: (event: HTMLElementEventMap[Name]) => void): void =>
    view.addEventListener(name, handle, { signal: listening.signal });
  const observer = new ResizeObserver(() => list.resize(Math.max(0, scroller.clientHeight - headerHeight)));
  observer.observe(scroller);
  scroller.addEventListener('scroll', () => list.scrollTo(scroller.scrollTop), { passive: true, signal: listening.signal });
  on('keydown', (event) => pressKey(event, list, grid, toHeader) && event.preventDefault());
  on('click', (event) => click(event, list, grid));
  on('dblclick', (event) => doubleClick(event, list, grid));
  on('mouseover', (event) => explain(event, list, grid, painters()));
  return () => {
    listening.abort();
    observer.disconnect();
  };
};
