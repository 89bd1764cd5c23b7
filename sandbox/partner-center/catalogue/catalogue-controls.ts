import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../platform/page';
import { cataloguePage } from './catalogue-page';
import { changeSettings, readSettings, settingsSchema } from '../settings';
import type { World } from '../world';
import { catalogueOf } from './current-catalogue';
import { addPriceChange } from './price-changes';

const sizeRequest = z.strictObject({ offers: settingsSchema.shape.catalogueOffers.unwrap() });

/** `from` is a day, at whose midnight (UTC) the change begins; a factor of 1.1 is ten percent more. */
const priceRequest = z.strictObject({
  productId: z.string(),
  skuId: z.string(),
  country: z.string().length(2).toUpperCase().nullable().default(null),
  factor: z.number().positive().max(100),
  from: z.iso.date(),
});

/** The catalogue for people, how large it is, prices that change, and availabilities that get new ids. */
export const catalogueControls = (world: World) => {
  const controls = new Hono();

  controls.get('/', (context) => {
    const { country } = z.object({ country: z.string().length(2).default('DE') }).parse(context.req.query());
    return context.html(page({ title: 'Catalogue', language: 'en', body: cataloguePage(world, country).html }));
  });

  controls.post('/', async (context) => {
    const { offers } = sizeRequest.parse(await context.req.json());
    changeSettings(world, { catalogueOffers: offers });
    return context.json({ products: catalogueOf(world).products.length });
  });

  controls.post('/prices', async (context) => {
    const request = priceRequest.parse(await context.req.json());
    if (!catalogueOf(world).sku(request.productId, request.skuId)) return context.json({ error: 'There is no such SKU.' }, 404);
    addPriceChange(world, { ...request, from: Date.parse(request.from) });
    return context.body(null, 204);
  });

  /** Gives every availability another id at once, as happens by itself after `availabilityLifeDays`. */
  controls.post('/renew-availabilities', (context) => {
    changeSettings(world, { availabilityGeneration: readSettings(world).availabilityGeneration + 1 });
    if (!context.req.header('Accept')?.includes('html')) return context.body(null, 204);
    return context.redirect('/sandbox/partner-center/catalogue', 303);
  });
  return controls;
};
