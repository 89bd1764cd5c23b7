import { basic, catalogueWorld, type CatalogueWorld } from './catalogue-world';

// Each case reads a whole catalogue two or three times.
jest.setTimeout(120_000);

describe('a process that ends while it writes a catalogue', () => {
  let world: CatalogueWorld;
  beforeEach(async () => {
    world = await catalogueWorld();
  });
  afterEach(() => world.close());

  /** Lets so many batches through; then Dataverse is gone, before or after it took the next one. */
  const endAt = (batches: number, when: 'before' | 'after') => {
    let seen = 0;
    world.onDataverse(async (request) => {
      if (!request.url.endsWith('$batch') || seen++ < batches) return null;
      if (when === 'after') await world.dataverse.app.request(request);
      throw new TypeError('cut');
    });
  };
  const goOn = async () => {
    world.onDataverse(() => null);
    world.clock.advance(180_000);
    return world.read(true);
  };
  /** Each offer's history has one price that has not ended, and it is the offer's own. */
  const openPrices = async () => {
    const prices = await world.list('csp_offerprices?$filter=csp_validto eq null&$select=_csp_offerid_value,csp_termcost');
    return prices.map((price) => `${String(price['_csp_offerid_value'])} ${String(price['csp_termcost'])}`).sort();
  };
  const offersOnSale = async () => {
    const offers = await world.list('csp_offers?$filter=statecode eq 0&$select=csp_offerid,csp_termcost');
    return offers.map((offer) => `${String(offer['csp_offerid'])} ${String(offer['csp_termcost'])}`).sort();
  };

  test.each([
    [0, 'before'],
    [1, 'after'],
    [2, 'before'],
  ] as const)('after %i batches, %s the next: another one goes on, and every offer has its price and history', async (batches, when) => {
    endAt(batches, when);
    await expect(world.read()).rejects.toThrow('Dataverse did not answer');
    expect(await goOn()).toMatchObject({ offers: 242 });
    expect(await offersOnSale()).toHaveLength(242);
    expect(await openPrices()).toEqual(await offersOnSale());
  });

  test('while prices change: none is closed without the next being open', async () => {
    await world.read();
    world.clock.advance(60_000);
    world.changePrice(basic.productId, basic.skuId, 1.1);
    endAt(0, 'after');
    await expect(world.read()).rejects.toThrow('Dataverse did not answer');
    await goOn();
    expect(await openPrices()).toEqual(await offersOnSale());
    expect(await world.offer(basic.yearly)).toMatchObject({ csp_unitcost: 5.5 });
  });
});
