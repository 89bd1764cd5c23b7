import { fireEvent } from '@testing-library/react';
import { subscription } from './rows';
import { createServer } from './server';
import { cell, column, find, key, open, rowsInView, said, selectedLines, title } from './world';

const server = (count = 30) =>
  createServer(
    Array.from({ length: count }, (_, place) =>
      subscription(place, { seats: place + 1, total: 0.1, currency: place % 2 === 0 ? 'EUR' : 'USD' }),
    ),
  );
const focusFirst = (): void => document.querySelector<HTMLElement>('.rows [tabindex="0"]')?.focus();
const focused = (): string => {
  const row = document.activeElement?.closest('[role=row]');
  return `${row?.getAttribute('aria-rowindex')}:${document.activeElement?.getAttribute('aria-colindex')}`;
};

describe('The pointer', () => {
  it('selects a row alone, adds with Ctrl and by the box, and selects a range with Shift', () => {
    const platform = server();
    open(platform);
    fireEvent.click(cell(1, 'State'));
    expect(selectedLines()).toEqual([1]);
    fireEvent.click(cell(3, 'State'), { ctrlKey: true });
    fireEvent.click(rowsInView()[5]?.firstElementChild ?? document.body);
    expect(selectedLines()).toEqual([1, 3, 5]);
    fireEvent.click(cell(7, 'State'), { shiftKey: true });
    expect(selectedLines()).toEqual([5, 6, 7]);
    fireEvent.click(cell(7, 'State'), { metaKey: true });
    expect(selectedLines()).toEqual([5, 6]);
    expect(platform.selected).toEqual(['row-5', 'row-6']);
  });

  it('selects a row alone beside a name or a pill, where no cell is', () => {
    const platform = server();
    open(platform);
    fireEvent.click(rowsInView()[2] ?? document.body);
    expect([selectedLines(), platform.opened]).toEqual([[2], []]);
  });

  it('has a box that says whether its row is selected', () => {
    open(server());
    const box = (): Element | undefined => rowsInView()[1]?.children[0];
    expect(box()?.getAttribute('aria-label')).toBe('Select');
    expect(box()?.getAttribute('aria-selected')).toBe('false');
    fireEvent.click(box() ?? document.body);
    expect(box()?.getAttribute('aria-selected')).toBe('true');
  });

  it('opens a row by its name and by a double click', () => {
    const platform = server();
    open(platform);
    fireEvent.click(cell(2, 'Offer'));
    fireEvent.doubleClick(cell(4, 'State'));
    expect(platform.opened).toEqual(['row-2', 'row-4']);
    expect(selectedLines()).toEqual([]);
  });
});

describe('The keyboard', () => {
  it('reaches the list with one stop and goes through its cells', () => {
    open(server());
    expect(document.querySelectorAll('.rows [tabindex="0"]')).toHaveLength(1);
    focusFirst();
    expect(focused()).toBe('2:2');
    for (const [name, place] of [
      ['ArrowDown', '3:2'],
      ['ArrowRight', '3:3'],
      ['ArrowUp', '2:3'],
      ['ArrowLeft', '2:2'],
      ['End', '2:9'],
      ['Home', '2:1'],
      ['ArrowLeft', '2:1'],
      ['PageDown', '14:1'],
      ['PageUp', '2:1'],
    ] as const) {
      key(name);
      expect([name, focused()]).toEqual([name, place]);
    }
    key('End', { ctrlKey: true });
    expect(focused()).toBe('31:9');
    key('Home', { ctrlKey: true });
    expect(focused()).toBe('2:1');
    expect(document.querySelectorAll('.rows [tabindex="0"]')).toHaveLength(1);
  });

  it('selects with Space, Shift and Ctrl+A, and lets go with Escape', () => {
    const platform = server();
    open(platform);
    focusFirst();
    key(' ');
    expect(selectedLines()).toEqual([0]);
    key('ArrowDown', { shiftKey: true });
    key('ArrowDown', { shiftKey: true });
    expect(selectedLines()).toEqual([0, 1, 2]);
    key('ArrowUp', { shiftKey: true });
    expect(selectedLines()).toEqual([0, 1]);
    key('a', { ctrlKey: true });
    expect(platform.selected).toHaveLength(30);
    key('Escape');
    expect(platform.selected).toEqual([]);
  });

  it('opens a row with Enter', () => {
    const platform = server();
    open(platform);
    focusFirst();
    key('ArrowDown');
    key('Enter');
    expect(platform.opened).toEqual(['row-1']);
  });

  it('goes up into the header and back, and sorts and opens menus there', () => {
    open(server());
    focusFirst();
    key('ArrowRight');
    key('ArrowUp');
    expect(document.activeElement).toBe(title('State'));
    key('ArrowRight');
    expect(document.activeElement).toBe(title('Customer'));
    key('ArrowLeft');
    key('ArrowDown', { altKey: true });
    expect(document.querySelector('[role=menu]')).not.toBeNull();
    key('ArrowDown');
    expect(document.querySelectorAll('.header [tabindex="0"]')).toHaveLength(1);
  });

  it('stays with its row while the list is scrolled away from it', () => {
    open(server(200));
    focusFirst();
    const scroller = document.querySelector('.scroller') ?? document.body;
    scroller.scrollTop = 4_200;
    fireEvent.scroll(scroller);
    expect(document.activeElement).toBe(document.querySelector('.view'));
    key('ArrowDown');
    expect(focused()).toBe('3:2');
    expect(scroller.scrollTop).toBe(42);
  });
});

describe('What is selected', () => {
  it('is added up: rows, seats, and amounts by currency without a cent too many', () => {
    open(server());
    focusFirst();
    key('a', { ctrlKey: true });
    expect(said()[1]).toBe('30 selected, seats: 465 · 1.50 € · $1.50');
  });

  it('is what fits only, when all is selected', () => {
    const platform = createServer([subscription(0, { offer: 'Visio' }), subscription(1, { offer: 'Copilot' })]);
    open(platform);
    find('visio');
    focusFirst();
    key('a', { ctrlKey: true });
    expect(platform.selected).toEqual(['row-0']);
  });

  it('stays selected in another order', () => {
    open(server(3));
    fireEvent.click(cell(0, 'State'));
    fireEvent.click(title('Seats'));
    fireEvent.click(title('Seats'));
    expect(column('Seats')).toEqual(['3', '2', '1']);
    expect(selectedLines()).toEqual([2]);
  });

  it('is let go of when it is no longer there', () => {
    const platform = server(3);
    const world = open(platform);
    fireEvent.click(cell(0, 'State'));
    fireEvent.click(cell(1, 'State'), { ctrlKey: true });
    platform.change([subscription(1, { seats: 2 })]);
    world.turn();
    platform.answer();
    world.turn();
    expect(platform.selected).toEqual(['row-1']);
    expect(selectedLines()).toEqual([0]);
  });
});
