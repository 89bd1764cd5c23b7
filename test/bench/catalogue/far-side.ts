import { Hono } from 'hono';
import { z } from 'zod';
import { addPriceChange } from '../../../sandbox/partner-center/catalogue/price-changes';
import { catalogueOf } from '../../../sandbox/partner-center/catalogue/current-catalogue';
import { createClock } from '../../../sandbox/platform/clock';
import { dataverseWorld, ids } from '../../plugins/world/dataverse';
import { partnerCenterWorld } from '../../plugins/world/partner-center';
import { served } from '../../plugins/world/serve';

/** What the benchmark asks of the other side: so many generated offers, or other prices for every n-th generated SKU. */
const wish = z.union([z.object({ offers: z.number() }), z.object({ otherPricesForEvery: z.number() })]);

/** The sandbox's Dataverse and Partner Center in a process of their own, so that their time and memory are not ours. */
const start = async (): Promise<void> => {
  const clock = createClock();
  const partnerCenter = partnerCenterWorld(clock);
  const dataverse = await dataverseWorld(clock);
  await dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_market: 'DE', csp_currency: 'EUR' });

  const app = new Hono();
  app.all('/api/data/*', (context) => dataverse.app.fetch(context.req.raw));
  app.mount('/', partnerCenter.app.fetch);
  const { url } = await served(app);

  process.on('message', (message) => {
    const asked = wish.parse(message);
    if ('offers' in asked) partnerCenter.settings({ catalogueOffers: asked.offers });
    else changePrices(asked.otherPricesForEvery);
    process.send?.({ done: true });
  });
  const changePrices = (every: number): void => {
    const generated = catalogueOf(partnerCenter)
      .products.filter(({ id }) => id.startsWith('ZZZ'))
      .flatMap(({ skus }) => skus);
    const from = clock.now();
    for (const [place, { productId, id }] of generated.entries())
      if (place % every === 0) addPriceChange(partnerCenter, { productId, skuId: id, country: null, factor: 1.1, from });
  };
  process.send?.({ url });
};

void start();
