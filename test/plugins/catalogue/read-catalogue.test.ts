import { connection, offerStatus, billingCycle, plan, orderRefusal, segment, term } from '../../../solution/rows';
import { readCatalogues } from '../../../plugins/jobs/read-catalogues';
import { createCatalogues } from '../../../plugins/catalogue';
import { changeSettings } from '../../../sandbox/partner-center/settings';
import { ids } from '../world/dataverse';
import { basic, catalogueWorld, type Body, type CatalogueWorld } from './catalogue-world';

const day = 24 * 60 * 60 * 1000;

// Each case reads a whole catalogue once or more often.
jest.setTimeout(120_000);

describe('reading a catalogue', () => {
  let world: CatalogueWorld;
  beforeEach(async () => {
    world = await catalogueWorld();
  });
  afterEach(() => world.close());

  const historyOf = async (offer: Body): Promise<readonly Body[]> =>
    world.list(`csp_offerprices?$filter=_csp_offerid_value eq ${String(offer['csp_offerid'])}&$orderby=csp_validfrom asc`);
  const fault = (path: string, action: Parameters<typeof world.partnerCenter.fault>[0]['action'], times: number | null = 1) =>
    world.partnerCenter.fault({ match: { path }, action, times });

  describe('for the first time', () => {
    test('makes an offer of each thing that can be bought, priced for a seat and billing cycle', async () => {
      const answer = await world.read();
      expect(answer).toMatchObject({ withdrawn: 0 });
      expect(await world.offer(basic.yearly)).toMatchObject({
        csp_name: 'Microsoft 365 Business Basic',
        csp_segment: segment.Commercial,
        csp_market: 'DE',
        csp_term: term.P1Y,
        csp_billingcycle: billingCycle.Monthly,
        csp_plan: plan.P1YMonthly,
        csp_termcost: 60,
        csp_unitcost: 5,
        csp_termretailprice: 70.56,
        csp_retailprice: 5.88,
        csp_unitprice: 5.88,
        csp_marginpercent: 14.97,
        csp_markuppercent: 17.6,
        csp_pricevalidfrom: '2025-01-01T00:00:00Z',
        csp_minimumseats: 1,
        csp_maximumseats: 300,
        statuscode: offerStatus.Active,
      });
    });

    test('keeps trials, add-ons with what they need, and promotions', async () => {
      await world.read();
      const trials = await world.list('csp_offers?$filter=csp_istrial eq true');
      expect(trials.map((row) => row['csp_unitcost'])).toEqual(trials.map(() => 0));
      expect(trials.length).toBeGreaterThan(0);
      const addOns = await world.list('csp_offers?$filter=csp_isaddon eq true and csp_prerequisites ne null');
      expect(String(addOns[0]?.['csp_prerequisites'])).toMatch(/^[A-Z0-9]{12}:\d{4}(\n|$)/);
      const promotions = await world.list('csp_promotions');
      expect(promotions.length).toBeGreaterThan(1);
      expect(JSON.parse(String(promotions[0]?.['csp_products']))).toContainEqual({
        productAndSku: expect.stringMatching(/^[A-Z0-9]{12}:\d{4}$/),
        term: expect.stringMatching(/^P/),
        billingCycle: expect.any(String),
        discount: expect.any(Number),
      });
    });

    test('tells which promotions come by themselves', async () => {
      await world.read();
      const promotions = await world.list('csp_promotions?$orderby=csp_discountpercent asc');
      expect(promotions).toEqual([
        expect.objectContaining({ csp_discountpercent: 15, csp_isautoapplicable: true, csp_productnames: 'Visio Plan 1' }),
        expect.objectContaining({
          csp_discountpercent: 20,
          csp_isautoapplicable: false,
          csp_productnames: 'Microsoft 365 Business Premium',
        }),
      ]);
    });

    test('names the products of which an add-on needs one', async () => {
      await world.read();
      const [copilot] = await world.list("csp_offers?$filter=csp_name eq 'Microsoft 365 Copilot'");
      const named = String(copilot?.['csp_prerequisitenames']).split('\n');
      expect(named).toHaveLength(String(copilot?.['csp_prerequisites']).split('\n').length);
      expect(named).toContain('Microsoft 365 Business Basic');
    });

    test('begins the history of each price and tells the provider’s row', async () => {
      await world.read();
      expect(await historyOf(await world.offer(basic.yearly))).toEqual([
        expect.objectContaining({ csp_termcost: 60, csp_unitcost: 5, csp_validfrom: '2025-01-01T00:00:00Z', csp_validto: null }),
      ]);
      expect(await world.provider()).toMatchObject({
        csp_catalogsyncedon: '2026-06-01T12:00:00Z',
        csp_catalogrefusal: null,
        csp_catalogfingerprint: expect.stringMatching(/^(\S{12}\.){4}\d+$/),
      });
    });
  });

  describe('again', () => {
    beforeEach(async () => {
      await world.read();
      world.written();
    });
    const ownRow = `PATCH csp_providers(${ids.provider})`;

    test('asks only for the lists, and writes nothing, where they say the same', async () => {
      const skus = world.asked('/skus');
      expect(await world.read()).toMatchObject({ written: 0, withdrawn: 0 });
      expect(world.asked('/skus')).toBe(skus);
      expect(world.written()).toEqual([ownRow, ownRow]);
    });

    test('looks at each product once a week, and writes nothing though all availabilities have other ids by then', async () => {
      const skus = world.asked('/skus');
      world.clock.advance(7 * day);
      expect(await world.read()).toMatchObject({ written: 0, withdrawn: 0 });
      expect(world.asked('/skus')).toBeGreaterThan(skus);
      expect(world.written().filter((line) => line !== ownRow)).toEqual([]);
    });

    test('names anew, with the products, what has lost its names', async () => {
      const [addOn] = await world.list('csp_offers?$filter=csp_isaddon eq true and csp_prerequisites ne null');
      const row = `csp_offers(${String(addOn?.['csp_offerid'])})`;
      await world.dataverse.admin('PATCH', row, { csp_prerequisitenames: null });
      world.written();
      world.clock.advance(7 * day);
      expect(await world.read()).toMatchObject({ written: 1, withdrawn: 0 });
      expect(await world.dataverse.admin('GET', row)).toMatchObject({ csp_prerequisitenames: addOn?.['csp_prerequisitenames'] });
    });

    test('writes the offers whose price changed, closes the old price and opens the new one', async () => {
      world.clock.advance(day);
      world.changePrice(basic.productId, basic.skuId, 1.1);
      const skus = world.asked('/skus');
      const answer = await world.read();
      expect(world.asked('/skus') - skus).toBeLessThan(30);
      const changed = await world.offer(basic.yearly);
      expect(changed).toMatchObject({ csp_unitcost: 5.5, csp_pricevalidfrom: '2026-06-02T12:00:00Z' });
      expect(await historyOf(changed)).toEqual([
        expect.objectContaining({ csp_unitcost: 5, csp_validfrom: '2025-01-01T00:00:00Z', csp_validto: '2026-06-02T12:00:00Z' }),
        expect.objectContaining({ csp_unitcost: 5.5, csp_validfrom: '2026-06-02T12:00:00Z', csp_validto: null }),
      ]);
      const ofProduct = await world.list(`csp_offers?$filter=csp_productid eq '${basic.productId}' and csp_skuid eq '${basic.skuId}'`);
      expect(answer).toMatchObject({ written: ofProduct.length, withdrawn: 0 });
    });

    test('withdraws what is sold no more, and takes it up again with a price of its own time', async () => {
      const extra = (offers: number) => changeSettings(world.partnerCenter, { catalogueOffers: offers });
      extra(6);
      expect(await world.read()).toMatchObject({ written: 6 });
      const [generated] = await world.list("csp_offers?$filter=startswith(csp_productid,'ZZZ')");
      const key = String(generated?.['csp_catalogkey']);
      extra(0);
      expect(await world.read()).toMatchObject({ written: 0, withdrawn: 6 });
      expect(await world.offer(key)).toMatchObject({ statuscode: offerStatus.Withdrawn });
      extra(6);
      world.clock.advance(day);
      expect(await world.read()).toMatchObject({ written: 6 });
      const back = await world.offer(key);
      expect(back).toMatchObject({ statuscode: offerStatus.Active });
      expect((await historyOf(back)).map((price) => price['csp_validto'])).toEqual(['2026-06-01T12:00:00Z', null]);
    });
  });

  describe('where something is in the way', () => {
    test.each([
      ['no market', { csp_market: null }, 'not-in-market'],
      ['no connection', { csp_connection: connection.NotConnected }, 'not-connected'],
    ] as const)('%s: says so on the provider’s row', async (_what, changes, refusal) => {
      await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, changes);
      await world.read();
      expect(await world.provider()).toMatchObject({ csp_catalogrefusal: orderRefusal[refusal], csp_catalogsyncedon: null });
    });

    test('waits as long as the provider asks, and goes on', async () => {
      fault('/v1/products', { kind: 'throttle', retryAfter: 7 });
      const begun = world.clock.now();
      expect(await world.read()).toMatchObject({ withdrawn: 0 });
      expect(world.clock.now() - begun).toBeGreaterThanOrEqual(7000);
    });

    test('withdraws nothing where the list broke off half-way', async () => {
      await world.read();
      world.changePrice(basic.productId, basic.skuId, 2);
      fault('/v1/products/{id}/skus', { kind: 'answer', status: 500 }, null);
      expect(await world.read()).toMatch(/^provider-failing/);
      expect(await world.list(`csp_offers?$filter=statuscode eq ${offerStatus.Withdrawn}`)).toEqual([]);
      expect(await world.provider()).toMatchObject({ csp_catalogrefusal: orderRefusal['provider-failing'] });
    });

    test('leaves a provider that refused alone for a while, but not when a person asks', async () => {
      fault('/v1/products', { kind: 'answer', status: 403, code: 400036 });
      expect(await world.read()).toMatch(/^forbidden/);
      await world.partnerCenter.clearFaults();
      expect(await world.read(true)).toBe('taken');
      expect(await world.read(false)).toMatchObject({ withdrawn: 0 });
    });
  });

  describe('by several processes', () => {
    test('happens once', async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => world.read(true)));
      expect(answers.filter((answer) => answer === 'taken')).toHaveLength(9);
      expect(world.asked('pricesheets')).toBe(1);
    });

    test('is no matter of who writes something else of the provider in the same moment', async () => {
      let touched = false;
      world.onDataverse(async (request) => {
        if (touched || request.method !== 'PATCH') return null;
        touched = true;
        await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_name: 'Northwind' });
        return null;
      });
      expect(await world.read()).toMatchObject({ withdrawn: 0 });
      expect(await world.provider()).toMatchObject({ csp_name: 'Northwind', csp_catalogrefusal: null });
    });

    test('is taken over from a process that ended over it', async () => {
      const other = await world.provider();
      await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, {
        csp_catalogfingerprint: `reading 0a0b0c0d until ${new Date(world.clock.now() + 60_000).toISOString()}`,
      });
      expect(await world.read()).toBe('taken');
      world.clock.advance(60_000);
      expect(await world.read()).toMatchObject({ withdrawn: 0 });
      expect(other).toMatchObject({ csp_catalogfingerprint: null });
    });
  });

  test('happens by the clock once a day, and at once for a provider that has never been read', async () => {
    const catalogues = createCatalogues(world.context);
    const job = readCatalogues({ ...world.context, catalogues, catalogueMilliseconds: day, everyMilliseconds: 60_000 });
    await job.run();
    await job.run();
    expect(world.asked('pricesheets')).toBe(1);
    world.clock.advance(day);
    await job.run();
    expect(world.asked('pricesheets')).toBe(2);
  });
});
