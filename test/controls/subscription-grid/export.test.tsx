import { subscription } from './rows';
import { createServer } from './server';
import { choose, find, open, press } from './world';

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
