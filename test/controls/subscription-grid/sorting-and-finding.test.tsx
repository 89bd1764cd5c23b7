import { fireEvent, screen } from '@testing-library/react';
import { act } from 'react-dom/test-utils';
import { subscription } from './rows';
import { createServer } from './server';
import { choose, column, find, open, press, rowsInView, said, title } from './world';

const rows = [
  subscription(0, { offer: 'Visio Plan 10', seats: 5, customer: 'Éclair', renewsOn: '2027-03-01T00:00:00Z', total: 10.1 }),
  subscription(1, {
    offer: 'visio plan 9',
    seats: 50,
    customer: 'Zenith',
    state: 'Suspended',
    renewsOn: '2027-03-31T00:00:00Z',
    total: 20.2,
  }),
  subscription(2, { offer: 'Copilot', seats: 500, customer: 'Éclair', renewsOn: '2027-04-01T00:00:00Z', total: 30.3, currency: 'USD' }),
  subscription(3, { offer: 'Project Plan 3', seats: 1, customer: 'alpine', renewsOn: '2027-04-01T00:00:00Z', total: 0.1 }),
];
const wait = (): void => act(() => void jest.advanceTimersByTime(50));

describe('Rows that are all here', () => {
  it('are sorted by a click on a title, and by a second click the other way round', () => {
    open(createServer(rows));
    fireEvent.click(title('Offer'));
    expect(column('Offer')).toEqual(['Copilot', 'Project Plan 3', 'visio plan 9', 'Visio Plan 10']);
    expect(title('Offer').parentElement?.getAttribute('aria-sort')).toBe('ascending');
    expect(said()).toContain('Sorted by Offer, ascending');
    fireEvent.click(title('Offer'));
    expect(column('Offer')).toEqual(['Visio Plan 10', 'visio plan 9', 'Project Plan 3', 'Copilot']);
    expect(title('Offer').parentElement?.getAttribute('aria-sort')).toBe('descending');
  });

  it.each([
    ['Seats', 'Sort descending', ['500', '50', '5', '1']],
    ['Customer', 'Sort ascending', ['1', '5', '500', '50']],
    ['Next renewal', 'Sort ascending', ['5', '50', '500', '1']],
  ])('are sorted by %s from its menu: %s', (name, item, seats) => {
    open(createServer(rows));
    choose(name, item);
    expect(column('Seats')).toEqual(seats);
  });

  it('ask nobody', () => {
    const server = createServer(rows);
    const world = open(server);
    fireEvent.click(title('Offer'));
    find('plan');
    expect(world.settle()).toBe(0);
  });

  it('stand as the view sorts them until somebody wants it otherwise', () => {
    open(createServer(rows, { sorting: [{ name: 'csp_quantity', sortDirection: 1 }] }));
    expect(title('Seats').parentElement?.getAttribute('aria-sort')).toBe('descending');
    expect(column('Seats')).toEqual(['5', '50', '500', '1']);
  });

  it.each([
    ['visio', ['5', '50']],
    ['ECLAIR', ['5', '500']],
    ['  plan 3 ', ['1']],
    ['suspended', ['50']],
    ['', ['5', '50', '500', '1']],
  ])('are found by “%s” without case and accents', (text, seats) => {
    open(createServer(rows));
    find(text);
    expect(column('Seats')).toEqual(seats);
    expect(said()[0]).toBe(text === '' ? 'Subscriptions: 4' : `${seats.length} found`);
  });

  it('are found letter by letter and back again', () => {
    open(createServer(rows));
    for (const [text, count] of [
      ['p', 4],
      ['pl', 3],
      ['plan 9', 1],
      ['plan', 3],
      ['plan x', 0],
      ['', 4],
    ] as const) {
      find(text);
      expect([text, rowsInView().length]).toEqual([text, count]);
    }
  });

  it('say when none fits, and come back when the filters are cleared', () => {
    open(createServer(rows));
    find('nothing like it');
    expect(document.body.textContent).toContain('No subscription fits.');
    press('Clear filters');
    expect(rowsInView()).toHaveLength(4);
    expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  it('are filtered by ticked words', () => {
    open(createServer(rows));
    choose('Customer', 'Filter…');
    for (const name of ['alpine', 'Éclair', 'Zenith']) expect(screen.getAllByRole('checkbox', { name })).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Éclair' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Zenith' }));
    press('Apply');
    expect(column('Seats')).toEqual(['5', '50', '500']);
    expect(screen.getByLabelText('filtered')).not.toBeNull();
    choose('Customer', 'Filter…');
    press('Clear this filter');
    expect(rowsInView()).toHaveLength(4);
  });

  it('are filtered by a part of a word', () => {
    open(createServer(rows));
    choose('Offer', 'Filter…');
    fireEvent.change(screen.getByRole('textbox', { name: 'Contains' }), { target: { value: 'PLAN' } });
    press('Apply');
    expect(column('Seats')).toEqual(['5', '50', '1']);
  });

  it.each([
    ['Seats', '5', '50', ['5', '50']],
    ['Seats', '', '5', ['5', '1']],
    ['Seats', '51', '', ['500']],
    ['Next renewal', '2027-03-02', '2027-03-31', ['50']],
    ['Next renewal', '2027-04-01', '', ['500', '1']],
  ])('are filtered by %s from “%s” to “%s”, both included', (name, from, to, seats) => {
    open(createServer(rows));
    choose(name, 'Filter…');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: from } });
    fireEvent.change(screen.getByLabelText('To'), { target: { value: to } });
    wait();
    press('Apply');
    expect(column('Seats')).toEqual(seats);
  });
});

describe('Groups', () => {
  const group = (item: string): void => {
    press('Not grouped');
    wait();
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: item }));
  };
  const lines = (): readonly string[] =>
    rowsInView().map(({ children }) => (children.length === 1 ? (children[0]?.textContent ?? '') : `  ${children[1]?.textContent ?? ''}`));

  it('of customers say what they add up to, each currency apart', () => {
    open(createServer(rows));
    group('Group by customer');
    expect(lines()).toEqual([
      'alpineSubscriptions: 1, seats: 1 · 0.10 €',
      '  Project Plan 3',
      'ÉclairSubscriptions: 2, seats: 505 · 10.10 € · $30.30',
      '  Visio Plan 10',
      '  Copilot',
      'ZenithSubscriptions: 1, seats: 50 · 20.20 €',
      '  visio plan 9',
    ]);
  });

  it('of months are those of UTC, whatever the zone', () => {
    open(createServer(rows), { offsetMinutes: -480 });
    group('Group by renewal month');
    expect(lines().filter((line) => !line.startsWith(' '))).toEqual([
      '2027-03Subscriptions: 2, seats: 55 · 30.30 €',
      '2027-04Subscriptions: 2, seats: 501 · $30.30 · 0.10 €',
    ]);
  });

  it('are closed and opened by a click', () => {
    open(createServer(rows));
    group('Group by customer');
    const head = (): Element => rowsInView()[2]?.children[0] ?? document.body;
    expect(head().getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(head());
    expect(rowsInView()).toHaveLength(5);
    expect(head().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(head());
    expect(rowsInView()).toHaveLength(7);
  });

  it('keep the order of their rows, either way', () => {
    open(createServer(rows));
    group('Group by customer');
    choose('Seats', 'Sort descending');
    expect(column('Seats').filter(Boolean)).toEqual(['1', '500', '5', '50']);
  });
});
