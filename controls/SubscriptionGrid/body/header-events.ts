/** What can be done with the header's columns. A cell is told by its place: the box column is 0, the first column is 1. */
export type HeaderActions = {
  /** Pointer or focus came to a column, which nobody presses without. */
  reach(cell: number): void;
  /** A title was pressed. */
  press(cell: number): void;
  openMenu(cell: number): void;
  goTo(cell: number): void;
  /** Down to the rows. */
  leave(): void;
  /** A column's edge was pulled by so many pixels. */
  pull(cell: number, by: number): void;
  /** A column was dragged onto another one. */
  drop(cell: number, onto: number): void;
};

type Start = { readonly cell: number; readonly at: number };

/** One handler for all columns: a press sorts, the arrow opens the menu, a column's edge is pulled, the column is dragged to another place. */
export const listenToHeader = (titles: HTMLElement, actions: HeaderActions): (() => void) => {
  const listening = new AbortController();
  let pulled: Start | null = null;
  let dragged = 0;

  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    handle: (event: HTMLElementEventMap[Name], column: HTMLElement, cell: number) => void,
  ): void =>
    titles.addEventListener(
      name,
      (event) => {
        const column = event.target instanceof Element ? event.target.closest<HTMLElement>('.column') : null;
        if (column !== null) handle(event, column, Number(column.getAttribute('aria-colindex')) - 1);
      },
      { signal: listening.signal },
    );
  const isOn = ({ target }: Event, part: string): boolean => target instanceof Element && target.matches(part);
  const dragOver = (column: HTMLElement, isOver: boolean): void => void column.classList.toggle('over', isOver);

  on('click', (event, _, cell) => {
    if (isOn(event, '.title, .title *')) actions.press(cell);
    else if (isOn(event, '.more')) actions.openMenu(cell);
  });
  on('mouseover', (event, _, cell) => isOn(event, '.title') && actions.reach(cell));
  on('focusin', (event, _, cell) => {
    if (!isOn(event, '.title')) return;
    actions.goTo(cell);
    actions.reach(cell);
  });
  on('keydown', (event, _, cell) => {
    if (event.key === 'ArrowDown' && event.altKey) actions.openMenu(cell);
    else if (event.key === 'ArrowDown') actions.leave();
    else if (event.key === 'ArrowRight') actions.goTo(cell + 1);
    else if (event.key === 'ArrowLeft') actions.goTo(cell - 1);
    else return;
    event.preventDefault();
  });

  on('pointerdown', (event, column, cell) => {
    pulled = isOn(event, '.column') ? { cell, at: event.clientX } : null;
    if (pulled !== null) column.setPointerCapture(event.pointerId);
  });
  on('pointerup', (event) => {
    if (pulled !== null && pulled.at !== event.clientX) actions.pull(pulled.cell, event.clientX - pulled.at);
    pulled = null;
  });

  on('dragstart', (event, _, cell) => {
    if (pulled === null) dragged = cell;
    else event.preventDefault();
  });
  on('dragend', () => (dragged = 0));
  on('dragover', (event, column) => {
    if (dragged === 0) return;
    event.preventDefault();
    dragOver(column, true);
  });
  on('dragleave', (_, column) => dragOver(column, false));
  on('drop', (_, column, cell) => {
    dragOver(column, false);
    if (dragged > 0 && dragged !== cell) actions.drop(dragged, cell);
    dragged = 0;
  });
  return () => listening.abort();
};
