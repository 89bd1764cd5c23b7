import { fireEvent, screen } from '@testing-library/react';
import { act } from 'react-dom/test-utils';
import { subscription } from './rows';
import { createServer } from './server';
import { cell, column, open, rowsInView, said } from './world';

const many = (count: number) =>
  createServer(
    Array.from({ length: count }, (_, place) => subscription(place, { offer: `Offer ${place}` })),
    { pageSize: 5_000 },
  );
const scroll = (to: number): void => {
  const scroller = screen.getByRole('grid');
  scroller.scrollTop = to;
  fireEvent.scroll(scroller);
};

describe('The list', () => {
  it('has elements for the rows in view only, whatever number of rows there is', () => {
    open(many(4_000), { height: 700 });
    const shown = rowsInView().length;
    expect(shown).toBeGreaterThan(12);
    expect(shown).toBeLessThan(20);
    scroll(4_000 * 42);
    expect(rowsInView().length).toBeGreaterThanOrEqual(shown - 1);
    expect(column('Offer').at(-1)).toBe('Offer 3999');
  });

  it.each([
    [0, 0],
    [42, 1],
    [420, 10],
    [84_000, 2_000],
    [83_999, 1_999],
    [150_000, 3_571],
  ])('scrolled by %d pixels shows row %d at its top', (pixels, first) => {
    open(many(4_000));
    scroll(pixels);
    expect(column('Offer')[0]).toBe(`Offer ${first}`);
    expect(rowsInView()[0]?.getAttribute('aria-rowindex')).toBe(String(first + 2));
  });

  it('tells how many rows and columns there are, and which of them each cell is', () => {
    open(many(3));
    const grid = screen.getByRole('grid', { name: 'Subscriptions' });
    expect(grid.getAttribute('aria-rowcount')).toBe('4');
    expect(grid.getAttribute('aria-colcount')).toBe('9');
    expect([...(rowsInView()[1]?.children ?? [])].map((each) => each.getAttribute('aria-colindex')).join()).toBe('1,2,3,4,5,6,7,8,9');
    expect(said()[0]).toBe('Subscriptions: 3');
  });

  it('says that it is empty', () => {
    open(createServer([]));
    expect(document.body.textContent).toContain('There are no subscriptions here yet.');
  });

  it('says that rows are coming, and shows them when they have come', () => {
    const server = createServer([subscription(0)]);
    server.dataSet().refresh();
    const world = open(server);
    expect(document.body.textContent).toContain('Loading subscriptions');
    world.settle();
    expect(column('Offer')).toEqual(['Microsoft 365 E3']);
  });

  it('says that rows could not be read', () => {
    const server = createServer([subscription(0)]);
    const world = open(server);
    server.dataSet().refresh();
    server.failNext();
    world.turn();
    server.answer();
    world.turn();
    act(() => void jest.advanceTimersByTime(50));
    expect(document.body.textContent).toContain('could not be read');
  });
});

describe('A cell', () => {
  it('shows a state as a pill by how good or bad it is', () => {
    const states = ['Active', 'Suspended', 'Failed', 'Linking', 'Canceled'] as const;
    open(createServer(states.map((state, place) => subscription(place, { state }))));
    expect(states.map((_, line) => cell(line, 'State').className)).toEqual([
      'cell pill good',
      'cell pill attention',
      'cell pill bad',
      'cell pill under-way',
      'cell pill over',
    ]);
  });

  it.each([
    ['2026-11-29T12:00:00Z', '7 days'],
    ['2026-11-24T11:59:00Z', '1 day'],
    ['2026-11-23T11:59:00Z', '23 hours'],
    ['2026-11-22T12:59:00Z', '59 minutes'],
    ['2026-11-22T12:00:00Z', ''],
    ['2026-11-20T12:00:00Z', ''],
    [null, ''],
  ])('counts down to %s: “%s”', (cancelUntil, text) => {
    open(createServer([subscription(0, { cancelUntil })]));
    expect(column('Days left')).toEqual([text]);
  });

  it('goes on counting down while it is looked at', () => {
    open(createServer([subscription(0, { cancelUntil: '2026-11-22T12:02:30Z' })]));
    expect(column('Days left')).toEqual(['2 minutes']);
    act(() => void jest.advanceTimersByTime(60_000));
    expect(column('Days left')).toEqual(['1 minute']);
    act(() => void jest.advanceTimersByTime(120_000));
    expect(column('Days left')).toEqual(['']);
  });

  it.each([-480, 0, 600])('shows the UTC day of a renewal to somebody %d minutes east of UTC', (offsetMinutes) => {
    open(createServer([subscription(0, { renewsOn: '2027-03-01T00:00:00Z' })]), { offsetMinutes });
    expect(column('Next renewal')).toEqual(['2027-03-01']);
  });

  it('says when the pointer rests on it what it has no room for', () => {
    open(createServer([subscription(0, { renewsOn: '2027-03-01T00:00:00Z' })]), { offsetMinutes: -480 });
    fireEvent.mouseOver(cell(0, 'Next renewal'));
    fireEvent.mouseOver(cell(0, 'Offer'));
    expect(cell(0, 'Next renewal').getAttribute('title')).toBe('2027-03-01 00:00 (UTC: 2027-03-01 00:00)');
    expect(cell(0, 'Offer').getAttribute('title')).toBe('Microsoft 365 E3');
  });

  it('says in words what differs from the provider', () => {
    open(createServer([subscription(0, { differences: 'state seats' }), subscription(1)]));
    expect(column('Differs')).toEqual(['State, Seats', '']);
  });
});
