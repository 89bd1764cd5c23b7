import { fireEvent, screen } from '@testing-library/react';
import { subscription, type ServerRow } from './rows';
import { createServer } from './server';
import { choose, column, find, open, press, rowsInView, said, title } from './world';

const customers = ['Zenith', 'Alpine', 'Éclair'];
const rowsOf = (count: number): readonly ServerRow[] =>
  Array.from({ length: count }, (_, place) =>
    subscription(place, {
      offer: `Offer ${String((place * 7919) % count).padStart(6, '0')}`,
      customer: customers[place % 3] ?? '',
      seats: place,
      state: place % 2 === 0 ? 'Active' : 'Failed',
    }),
  );

describe('The server’s pages', () => {
  it('are shown from the first on, and the rest come one after the other in the largest size', () => {
    const server = createServer(rowsOf(12_000), { pageSize: 50 });
    const world = open(server);
    expect(column('Offer')[0]).toBe('Offer 000000');
    expect(said()[0]).toBe('Subscriptions: 50+');
    expect(world.settle()).toBe(3);
    expect(server.questions.map(({ page, pageSize }) => `${page} of ${pageSize}`)).toEqual(['1 of 5000', '2 of 5000', '3 of 5000']);
    expect(said()[0]).toBe('Subscriptions: 12,000');
  });

  it('are counted with a plus and an unknown number of rows while some are to come', () => {
    const server = createServer(rowsOf(12_000), { pageSize: 50 });
    const world = open(server);
    server.answer();
    world.turn();
    expect(said()[0]).toBe('Subscriptions: 5,000+');
    expect(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('-1');
  });

  it('are not asked for twice, however often the platform draws the control', () => {
    const server = createServer(rowsOf(200), { pageSize: 50 });
    const world = open(server);
    for (let turn = 0; turn < 5; turn++) world.turn();
    expect(server.questions).toHaveLength(1);
  });

  it('leave a row that is looked at where it is while more of them arrive', () => {
    const server = createServer(rowsOf(6_000), { pageSize: 50 });
    const world = open(server);
    const before = rowsInView()[3];
    const text = before?.textContent;
    world.settle();
    expect(rowsInView()[3]).toBe(before);
    expect(before?.textContent).toBe(text);
  });

  it('end where a browser has enough, which is said', () => {
    const server = createServer(rowsOf(105_001), { pageSize: 5_000 });
    const world = open(server);
    expect(world.settle()).toBe(19);
    expect(said()[0]).toBe('Subscriptions: 100,000+ · More than can be shown at once: narrow the list');
  });

  it('are brought all the same when somebody wants all', () => {
    const server = createServer(rowsOf(105_001), { pageSize: 5_000 });
    const world = open(server);
    world.settle();
    press('Load all');
    expect(world.settle()).toBe(2);
    expect(said()[0]).toBe('Subscriptions: 105,001');
  });
});

describe('While not all rows are here', () => {
  it('the server sorts, once what is under way has come', () => {
    const server = createServer(rowsOf(6_000), { pageSize: 50 });
    const world = open(server);
    fireEvent.click(title('Offer'));
    expect(said()[0]).toContain('Asking the server…');
    expect(server.questions).toHaveLength(1);
    server.answer();
    world.turn();
    expect(server.questions.at(-1)).toMatchObject({ page: 1, sorting: 'csp_name 0' });
    server.answer();
    world.turn();
    expect(column('Offer')[0]).toBe('Offer 000000');
    expect(said()[0]).toBe('Subscriptions: 5,000+ · Not all rows are loaded yet: the server sorts and filters');
    world.settle();
    expect(said()[0]).toBe('Subscriptions: 6,000');
  });

  it('the server finds, by offer, customer and the states whose name fits', () => {
    const server = createServer(rowsOf(6_000), { pageSize: 50 });
    const world = open(server);
    find('fail');
    world.settle();
    expect(said()[0]).toBe('3,000 found');
    find('zenith');
    world.settle();
    expect(said()[0]).toBe('2,000 found');
    expect(column('Customer').every((name) => name === 'Zenith')).toBe(true);
  });

  it('of what is typed meanwhile only the last is asked', () => {
    const server = createServer(rowsOf(6_000), { pageSize: 50 });
    const world = open(server);
    for (const text of ['z', 'ze', 'zen', 'zeni']) find(text);
    world.settle();
    const asked = server.questions.map(({ filter }) => JSON.stringify(filter)).filter((filter) => filter !== 'null');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('%zeni%');
  });

  it('what was narrowed there is narrowed further here, and widened there', () => {
    const server = createServer(rowsOf(6_000), { pageSize: 50 });
    const world = open(server);
    find('zenith');
    world.settle();
    const before = server.questions.length;
    find('zenith x');
    expect(world.settle()).toBe(0);
    find('ze');
    world.settle();
    expect(server.questions.length).toBeGreaterThan(before);
    expect(said()[0]).toBe('2,000 found');
    find('');
    world.settle();
    expect(said()[0]).toBe('Subscriptions: 6,000');
  });

  it.each([
    [['(empty)'], '4,000 found'],
    [['Seats'], '2,000 found'],
    [['(empty)', 'Seats'], '6,000 found'],
  ])('the server filters by words and by none: %j', (words, text) => {
    const server = createServer(
      Array.from({ length: 6_000 }, (_, place) => subscription(place, { differences: place % 3 === 0 ? 'seats' : '' })),
      { pageSize: 50 },
    );
    const world = open(server);
    choose('Differs', 'Filter…');
    for (const word of words) fireEvent.click(screen.getByRole('checkbox', { name: word }));
    press('Apply');
    world.settle();
    expect(said()[0]).toBe(text);
    expect(server.questions.at(-1)?.filter).not.toBeNull();
  });

  it('a filter’s ends go to the server as the platform writes them', () => {
    const server = createServer(rowsOf(6_000), { pageSize: 50 });
    const world = open(server);
    choose('Seats', 'Filter…');
    fireEvent.change(document.querySelector('input[type=number]') ?? document.body, { target: { value: '5990' } });
    fireEvent.submit(document.querySelector('form') ?? document.body);
    world.settle();
    expect(column('Seats')).toEqual(['5990', '5991', '5992', '5993', '5994', '5995', '5996', '5997', '5998', '5999']);
  });
});

describe('What somebody else changes', () => {
  it('is shown when the platform has read it again', () => {
    const server = createServer([subscription(0, { seats: 3 }), subscription(1)]);
    const world = open(server);
    fireEvent.click(title('Seats'));
    server.change([subscription(0, { seats: 12 }), subscription(1)]);
    world.turn();
    server.answer();
    world.turn();
    expect(column('Seats')).toEqual(['9', '12']);
  });

  it('does not take away what was filtered: it is asked again', () => {
    const server = createServer(rowsOf(6_000), { pageSize: 5_000 });
    const world = open(server);
    server.answer();
    find('zenith');
    world.settle();
    expect(said()[0]).toBe('2,000 found');
    server.askItself();
    world.settle();
    expect(said()[0]).toBe('2,000 found');
    expect(column('Customer').every((name) => name === 'Zenith')).toBe(true);
  });

  it('is forgotten with the view: another one starts from its own order', () => {
    const server = createServer([subscription(0), subscription(1)]);
    const world = open(server);
    fireEvent.click(title('Seats'));
    server.showView('view-2');
    world.turn();
    expect(title('Seats').parentElement?.getAttribute('aria-sort')).toBe('none');
  });
});
