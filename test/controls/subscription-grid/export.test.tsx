import { act } from 'react-dom/test-utils';
import { subscription } from './rows';
import { createServer } from './server';
import { choose, find, key, open, press, said } from './world';

/** A hundred thousand rows are real work, also for a machine with nothing else to do. */
jest.setTimeout(120_000);

let saved: Blob | null = null;
const names: string[] = [];

beforeEach(() => {
  localStorage.clear();
  saved = null;
  names.length = 0;
  Object.assign(URL, { createObjectURL: (blob: Blob) => ((saved = blob), 'blob:x'), revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
});

const bytes = (): Promise<Uint8Array> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(new Uint8Array(reader.result instanceof ArrayBuffer ? reader.result : new ArrayBuffer(0)));
    reader.readAsArrayBuffer(saved ?? new Blob());
  });
const text = async (): Promise<string> => {
  jest.useRealTimers();
  return Buffer.from(await bytes()).toString('utf8');
};
const server = () =>
  createServer([
    subscription(0, { offer: '=HYPERLINK("x")', seats: 2, total: 1.5 }),
    subscription(1, { offer: 'Visio', customer: 'Café, Lyon', seats: 1 }),
    subscription(2, { offer: 'Copilot', seats: 3 }),
  ]);

describe('The file', () => {
  it('has what is shown in its order, with the columns on the screen, safe to open', async () => {
    open(server());
    for (const name of ['State', 'Per cycle', 'Next renewal', 'Days left', 'Differs']) choose(name, 'Hide column');
    choose('Seats', 'Sort descending');
    press('Export as CSV');
    expect(await text()).toBe(
      '\uFEFFOffer,Customer,Seats\r\nCopilot,Alpine Ski House,3\r\n"\'=HYPERLINK(""x"")",Alpine Ski House,2\r\nVisio,"Café, Lyon",1\r\n',
    );
    expect(names).toEqual(['Subscriptions.csv']);
  });

  it('has only what was found', async () => {
    open(server());
    find('visio');
    press('Export as CSV');
    expect((await text()).trim().split('\r\n')).toHaveLength(2);
  });

  it('parts fields by semicolons where a comma parts decimals', async () => {
    open(server(), { language: 1031 });
    press('Als CSV exportieren');
    expect((await text()).split('\r\n')[0]).toContain('Offer;State;Customer');
  });
});

describe('While not all rows are here, the file', () => {
  const many = (count: number, pageSize = 50) =>
    createServer(
      Array.from({ length: count }, (_, place) => subscription(place)),
      { pageSize },
    );
  const lines = async (): Promise<number> => (await text()).trim().split('\r\n').length;

  it('waits for them, says how many have come, and holds them all', async () => {
    const server = many(12_000);
    const world = open(server);
    press('Export as CSV');
    expect(saved).toBeNull();
    expect(said()).toContain('Loading all rows for the file: 50 so far');
    server.answer();
    world.turn();
    expect(said()).toContain('Loading all rows for the file: 5,000 so far');
    world.settle();
    expect(said().join()).not.toContain('Loading all rows');
    expect(names).toHaveLength(1);
    expect(await lines()).toBe(12_001);
  });

  it('holds those too that a browser is not given unasked', async () => {
    const world = open(many(100_001, 5_000));
    world.settle();
    expect(said()[0]).toContain('100,000+');
    press('Export as CSV');
    world.settle();
    expect(await lines()).toBe(100_002);
  });

  it('is not written when somebody no longer wants it', () => {
    const world = open(many(12_000));
    press('Export as CSV');
    press('Stop');
    world.settle();
    expect(saved).toBeNull();
    expect(said()[0]).toBe('Subscriptions: 12,000');
  });

  it('holds those that are here when somebody wants no others', async () => {
    open(many(12_000));
    press('Export as CSV');
    press('Export only these 50');
    expect(said().join()).not.toContain('Loading all rows');
    expect(await lines()).toBe(51);
  });

  it('is given up when the rest cannot be read', () => {
    const server = many(12_000);
    const world = open(server);
    press('Export as CSV');
    server.failNext();
    world.settle();
    act(() => void jest.advanceTimersByTime(50));
    expect(saved).toBeNull();
    expect(document.body.textContent).toContain('could not be read');
    expect(said().join()).not.toContain('Loading all rows');
  });
});

describe('Sums', () => {
  const server = () =>
    createServer(
      Array.from({ length: 6_000 }, (_, place) => subscription(place, { seats: 1, total: 1 })),
      { pageSize: 5_000 },
    );

  it('of the selection and of groups say of how many rows they are until all are here', () => {
    const world = open(server());
    document.querySelector<HTMLElement>('.rows [tabindex="0"]')?.focus();
    key('a', { ctrlKey: true });
    expect(said()[1]).toBe('5,000 selected, seats: 5,000 · 5000.00 € · of the 5,000 loaded');
    choose('Customer', 'Group by customer');
    expect(document.querySelector('.facts')?.textContent).toBe('Subscriptions: 5,000, seats: 5,000 · 5000.00 € · of the 5,000 loaded');
    world.settle();
    expect(said()[1]).toBe('5,000 selected, seats: 5,000 · 5000.00 €');
    expect(document.querySelector('.facts')?.textContent).toBe('Subscriptions: 6,000, seats: 6,000 · 6000.00 €');
  });
});
