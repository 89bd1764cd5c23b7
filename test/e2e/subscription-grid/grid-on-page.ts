import type { Locator, Page } from 'playwright-core';

/** Looks after each painted frame whether rows with texts stand in view while the list is scrolled by so many pixels a frame. Runs in the page. */
const scrollAndLook = (pixels: number, frames: number): string => `(async () => {
  const scroller = document.querySelector('.subscription-grid .scroller');
  const view = document.querySelector('.subscription-grid .view');
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const isFilled = (share) => {
    const { left, top, height } = view.getBoundingClientRect();
    const row = document.elementFromPoint(left + 120, top + height * share)?.closest('.row');
    return (row?.textContent ?? '').trim() !== '';
  };
  let blank = 0;
  for (let frame = 0; frame < ${frames}; frame++) {
    scroller.scrollTop += ${pixels};
    await painted();
    if (![0.2, 0.5, 0.8].some(isFilled)) blank++;
  }
  return blank;
})()`;

/** The row and the column of the cell that has the focus, as a screen reader says them. Runs in the page. */
const focusedCell = `(() => {
  const cell = document.activeElement;
  const row = cell?.closest('[role=row]')?.getAttribute('aria-rowindex');
  return row + ':' + cell?.closest('[aria-colindex]')?.getAttribute('aria-colindex');
})()`;

/** The grid of subscriptions in the real shell. */
export class GridOnPage {
  readonly grid: Locator;

  constructor(readonly page: Page) {
    this.grid = page.getByRole('grid', { name: 'Subscriptions', exact: true });
  }

  /** Waits until the footer says something. */
  async says(text: string | RegExp): Promise<void> {
    await this.page.locator('.subscription-grid').getByRole('status').filter({ hasText: text }).first().waitFor();
  }

  /** Waits until the row at the top shows a text. */
  async firstRowShows(text: string): Promise<void> {
    await this.grid.locator('.row[aria-rowindex="2"]').getByText(text, { exact: true }).waitFor();
  }

  /** Waits until one of the rows in view shows a text. */
  async showsInView(text: string): Promise<void> {
    await this.grid.locator('.row').getByText(text, { exact: true }).waitFor();
  }

  /** How many frames without rows a scrolled list had. */
  blankFrames(pixels: number, frames: number): Promise<number> {
    return this.page.evaluate<number>(scrollAndLook(pixels, frames));
  }

  /** `row:column` of the cell that has the focus; the header is row 1, the box column is column 1. */
  focused(): Promise<string> {
    return this.page.evaluate<string>(focusedCell);
  }

  title(name: string): Locator {
    return this.grid.locator('.title').and(this.page.getByTitle(name, { exact: true }));
  }

  async find(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Find subscriptions' }).fill(text);
  }
}
