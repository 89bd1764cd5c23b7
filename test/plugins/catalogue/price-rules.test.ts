import { priceRuleKind, priceWarning } from '../../../solution/rows';
import { createCatalogues, type Catalogues } from '../../../plugins/catalogue';
import { basic, catalogueWorld, type Body, type CatalogueWorld } from './catalogue-world';

// A whole catalogue is read, and its prices are written anew.
jest.setTimeout(120_000);

describe('price rules', () => {
  let world: CatalogueWorld;
  let catalogues: Catalogues;
  beforeAll(async () => {
    world = await catalogueWorld();
    catalogues = createCatalogues(world.context);
    await world.read();
  });
  afterAll(() => world.close());
  afterEach(async () => {
    for (const rule of await world.list('csp_pricerules'))
      await world.dataverse.admin('DELETE', `csp_pricerules(${String(rule['csp_priceruleid'])})`);
    await catalogues.followPriceRules();
  });

  const rule = async (changes: Body): Promise<string> =>
    String((await world.dataverse.admin('POST', 'csp_pricerules', { csp_name: 'Rule', ...changes }))['csp_priceruleid']);
  const markup = { csp_kind: priceRuleKind.MarkupOnCost, csp_percent: 25 };
  const priceNow = async () => (await world.offer(basic.yearly))['csp_unitprice'];

  test('that hold everywhere make our price in the price list, with margin and markup', async () => {
    await rule(markup);
    catalogues.rulesChanged();
    catalogues.rulesChanged();
    await catalogues.idle();
    expect(await world.offer(basic.yearly)).toMatchObject({
      csp_unitcost: 5,
      csp_unitprice: 6.25,
      csp_marginpercent: 20,
      csp_markuppercent: 25,
    });
  });

  test('for an account make no price for everybody', async () => {
    await rule({ ...markup, 'csp_AccountId@odata.bind': `/accounts(aaaaaaaa-0000-4000-8000-000000000001)` });
    await catalogues.followPriceRules();
    expect(await priceNow()).toBe(5.88);
  });

  test('begin and end with their days, without the provider being asked', async () => {
    await rule({ ...markup, csp_startson: '2026-06-02', csp_endson: '2026-06-02' });
    const asked = world.asked('pricesheets');
    await catalogues.followPriceRules();
    expect(await priceNow()).toBe(5.88);
    world.clock.advance(24 * 3_600_000);
    await catalogues.followPriceRules();
    expect(await priceNow()).toBe(6.25);
    world.clock.advance(24 * 3_600_000);
    await catalogues.followPriceRules();
    expect(await priceNow()).toBe(5.88);
    expect(world.asked('pricesheets')).toBe(asked);
  });

  test('that are as before cost no writes', async () => {
    await rule(markup);
    await catalogues.followPriceRules();
    world.written();
    await catalogues.followPriceRules();
    expect(world.written()).toEqual([]);
  });

  describe('of a fixed price', () => {
    const fixed = async (changes: Body = {}): Promise<string> => {
      const offer = await world.offer(basic.yearly);
      return rule({
        csp_kind: priceRuleKind.FixedPrice,
        csp_fixedprice: 5.5,
        'csp_OfferId@odata.bind': `/csp_offers(${String(offer['csp_offerid'])})`,
        'transactioncurrencyid@odata.bind': `/transactioncurrencies(${String(offer['_transactioncurrencyid_value'])})`,
        ...changes,
      });
    };
    const row = (id: string) => world.dataverse.admin('GET', `csp_pricerules(${id})`);

    test('make the price of their offer and remember its cost', async () => {
      const id = await fixed();
      await catalogues.followPriceRules();
      expect(await priceNow()).toBe(5.5);
      expect(await row(id)).toMatchObject({ csp_costwhenfixed: 5, csp_costmoved: false, csp_costmovedon: null });
    });

    test('warn where the cost moved under them, until somebody says that it is right', async () => {
      const id = await fixed({ csp_costwhenfixed: 4.5 });
      await catalogues.followPriceRules();
      expect(await row(id)).toMatchObject({ csp_costmoved: true, csp_costmovedon: expect.any(String), csp_costwhenfixed: 4.5 });
      await world.dataverse.admin('PATCH', `csp_pricerules(${id})`, { csp_costmoved: false });
      await catalogues.followPriceRules();
      expect(await row(id)).toMatchObject({ csp_costmoved: false, csp_costmovedon: null, csp_costwhenfixed: 5 });
    });

    test('warn in the price list too, as long as there is a rule that warns', async () => {
      const warning = async () => (await world.offer(basic.yearly))['csp_pricewarning'];
      const id = await fixed({ csp_costwhenfixed: 4.5 });
      await catalogues.followPriceRules();
      expect(await warning()).toBe(priceWarning.CostMoved);
      world.written();
      await catalogues.followPriceRules();
      expect(world.written()).toEqual([]);
      await world.dataverse.admin('DELETE', `csp_pricerules(${id})`);
      await catalogues.followPriceRules();
      expect(await warning()).toBeNull();
    });

    test('warn no more where the cost they were fixed at is written anew', async () => {
      const id = await fixed({ csp_costwhenfixed: 4.5 });
      await catalogues.followPriceRules();
      await world.dataverse.admin('PATCH', `csp_pricerules(${id})`, { csp_costwhenfixed: 5 });
      await catalogues.followPriceRules();
      expect(await row(id)).toMatchObject({ csp_costmoved: false, csp_costmovedon: null });
    });
  });
});
