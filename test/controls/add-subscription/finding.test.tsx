import { offerIds, offerRows } from './offers';
import { choose, createWorld, find, key, options, readable, searchBox, seatsOf } from './world';

const premiumFirst = 'Microsoft 365 Business Premium1 month, Monthly€24.80 per seat a monthMargin 14.92%';

describe('Finding an offer', () => {
  it('shows product, term, price and margin as one types', async () => {
    await createWorld().open();
    find('premium annual');
    expect(options()).toEqual(['Microsoft 365 Business Premium1 year, Annually€248.40 per seat a yearMargin 15.06%']);
    find('copi');
    expect(options()).toEqual(['Microsoft 365 Copilot1 year, Annually€337.20 per seat a yearMargin 14.89%']);
  });

  it('does not mind case and accents', async () => {
    await createWorld().open();
    find('EXCHÁNGE');
    expect(options()).toHaveLength(1);
  });

  it('lists only what is sold in the contract’s currency', async () => {
    await createWorld().open();
    find('exchange');
    expect(options()).toEqual(['Exchange Online1 year, Monthly€3.75 per seat a monthMargin 14.93%']);
  });

  it('is told to those who do not see it', async () => {
    await createWorld().open();
    find('premium');
    expect(readable()).toContain('Offers found: 3');
    const box = searchBox();
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(box.getAttribute('aria-controls') ?? '')?.getAttribute('role')).toBe('listbox');
  });

  it('says so where no offer is called that', async () => {
    await createWorld().open();
    find('typewriter');
    expect(options()).toEqual([]);
    expect(readable()).toContain('No offer is called that.');
  });

  it('says so where the catalogue was never read, and has it as soon as it is', async () => {
    const world = createWorld();
    const asked = world.rows.webAPI.retrieveMultipleRecords;
    world.rows.webAPI.retrieveMultipleRecords = (table, query) =>
      table === 'csp_offer' ? (Promise.resolve({ entities: [], nextLink: '' }) as never) : asked(table, query);
    await world.open();
    expect(readable()).toContain('The price list has nothing in EUR yet. An administrator can have it read now');
    world.rows.webAPI.retrieveMultipleRecords = asked;
    await world.pass(5100);
    expect(readable()).not.toContain('The price list has nothing');
    find('exchange');
    expect(options()).toHaveLength(1);
  });
});

describe('The keyboard', () => {
  it('goes through what was found with the arrows, round the ends, and takes one with Enter', async () => {
    const world = createWorld();
    await world.open();
    searchBox().focus();
    find('premium');
    const active = () => document.getElementById(searchBox().getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(active()).toBe(premiumFirst);
    key('ArrowUp');
    expect(active()).toContain('1 year, Annually');
    key('ArrowDown');
    key('ArrowDown');
    expect(active()).toContain('1 year, Monthly');
    key('Enter');
    await world.pass(700);
    expect(world.draft().lines).toMatchObject([{ offerId: offerIds.premiumYearly, seats: 1, promotionId: null }]);
  });

  it('closes the list with Escape and keeps what was typed; an arrow opens it again', async () => {
    await createWorld().open();
    searchBox().focus();
    find('premium');
    key('Escape');
    expect(options()).toEqual([]);
    expect((searchBox() as HTMLInputElement).value).toBe('premium');
    key('ArrowDown');
    expect(options()).toHaveLength(3);
  });

  it('stands in the seats of the line that was added, and nothing is left in the search', async () => {
    const world = createWorld();
    await world.open();
    searchBox().focus();
    find('exchange');
    key('Enter');
    await world.pass(50);
    expect(document.activeElement).toBe(seatsOf('Exchange Online'));
    expect((searchBox() as HTMLInputElement).value).toBe('');
  });

  it('is led to the line that is there where an offer is taken twice', async () => {
    const world = createWorld();
    await world.open();
    for (let round = 0; round < 2; round += 1) {
      find('exchange');
      await choose(/Exchange/);
      await world.pass(700);
      expect(document.activeElement).toBe(seatsOf('Exchange Online'));
      searchBox().focus();
    }
    expect(world.draft().lines).toHaveLength(1);
  });
});

describe('A price list that is still being read', () => {
  const inPages = (world: ReturnType<typeof createWorld>, pages: readonly (readonly string[])[]): string[] => {
    const questions: string[] = [];
    const ordinary = world.rows.webAPI.retrieveMultipleRecords;
    world.rows.webAPI.retrieveMultipleRecords = (async (table: string, options = '', size?: number) => {
      if (table !== 'csp_offer' || size === undefined) {
        if (table === 'csp_offer') questions.push(options);
        return ordinary(table, options);
      }
      const page = Number(/skip=(\d)/.exec(options)?.[1] ?? 0);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const nextLink = page + 1 < pages.length ? `http://crm.test/api/data/v9.2/csp_offers?skip=${page + 1}` : '';
      return { entities: (pages[page] ?? []).map((name) => ({ csp_offerid: name, ...offerRows.exchange, csp_name: name })), nextLink };
    }) as never;
    return questions;
  };

  it('can be searched page by page, and the server is asked for what is not here', async () => {
    const world = createWorld();
    const questions = inPages(world, [['Alpha'], ['Beta'], ['Gamma']]);
    await world.open();
    find('exchange online');
    expect(readable()).toContain('Still reading the price list …');
    await world.pass(400);
    expect(options()).toHaveLength(1);
    expect(questions).toEqual([expect.stringContaining("contains(csp_name,'exchange') and contains(csp_name,'online')")]);
    find('a');
    await world.pass(1000);
    expect(options().map((each) => each.slice(0, 5))).toEqual(['Alpha']);
    await world.pass(2000);
    expect(options()).toHaveLength(3);
  });

  it('asks the server no more once everything is here', async () => {
    const world = createWorld();
    const questions = inPages(world, [['Alpha'], ['Beta']]);
    await world.open();
    await world.pass(2000);
    find('beta');
    await world.pass(1000);
    expect(questions).toEqual([]);
    expect(options()).toHaveLength(1);
  });

  it('says so where it could not be read whole', async () => {
    const world = createWorld();
    const ordinary = world.rows.webAPI.retrieveMultipleRecords;
    world.rows.webAPI.retrieveMultipleRecords = (table, options) =>
      table === 'csp_offer' ? (Promise.reject(new Error('no connection')) as never) : ordinary(table, options);
    await world.open();
    await world.pass(300);
    expect(readable()).toContain('The price list could not be read whole.');
  });
});
