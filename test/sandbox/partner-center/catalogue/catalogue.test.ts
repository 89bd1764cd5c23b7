import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create } from '../samples';
import { started } from '../running';
import { itemOf, skus } from '../shop';

const collectionSchema = z.object({
  totalCount: z.number(),
  items: z.array(z.looseObject({ id: z.string(), title: z.string().optional() })),
});
const availabilitySchema = z.object({
  items: z.array(z.object({ segment: z.string(), terms: z.array(z.object({ duration: z.string(), billingCycle: z.string() })) })),
});
const products = '/v1/products?country=DE&targetView=OnlineServices';

describe('the catalogue', () => {
  const begin = started();

  test('has licence-based products, their SKUs and what of them can be bought in a country', async () => {
    covers('partner-center: GET /v1/products');
    covers('partner-center: GET /v1/products/{productId}/skus');
    covers('partner-center: GET /v1/products/{productId}/skus/{skuId}/availabilities');
    const running = await begin();
    const list = collectionSchema.parse((await running.call('GET', products)).body);
    expect(list.totalCount).toBeGreaterThan(20);
    expect(list.items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Microsoft 365 Business Basic', 'Microsoft 365 E5', 'Visio Plan 2']),
    );
    for (const { id } of list.items) {
      const found = collectionSchema.parse((await running.call('GET', `/v1/products/${id}/skus?country=DE`)).body);
      expect(found.totalCount).toBeGreaterThan(0);
      for (const sku of found.items) {
        const { items } = availabilitySchema.parse(
          (await running.call('GET', `/v1/products/${id}/skus/${sku.id}/availabilities?country=DE`)).body,
        );
        expect(items[0]?.terms.length).toBeGreaterThan(0);
      }
    }
  });

  test.each([
    ['GET /v1/products/{productId}', '/v1/products/CFQ7TTC0LH18?country=US', { title: 'Microsoft 365 Business Basic' }],
    [
      'GET /v1/products/{productId}/skus/{skuId}',
      '/v1/products/CFQ7TTC0LH18/skus/0001?country=US',
      { maximumQuantity: 300, dynamicAttributes: { isAddon: false }, supportedBillingCycles: ['annual', 'monthly', 'triennial'] },
    ],
    [
      'an add-on',
      '/v1/products/CFQ7TTC0MM8R/skus/0002?country=US',
      { dynamicAttributes: { isAddon: true, prerequisiteSkus: expect.arrayContaining([skus.businessBasic]) } },
    ],
    ['a trial', '/v1/products/CFQ7TTC0LDPB/skus/0004?country=US', { isTrial: true, supportedBillingCycles: ['none'] }],
  ])('reads %s', async (_case, path, body) => {
    covers('partner-center: GET /v1/products/{productId}');
    covers('partner-center: GET /v1/products/{productId}/skus/{skuId}');
    const running = await begin();
    expect(await running.call('GET', path)).toMatchObject({ status: 200, body });
  });

  test.each([
    ['an unknown product', '/v1/products/CFQ7TTC00000?country=US', 404, 400013],
    ['an unknown SKU', '/v1/products/CFQ7TTC0LH18/skus/0009?country=US', 404, 400018],
    ['an unknown availability', '/v1/products/CFQ7TTC0LH18/skus/0001/availabilities/DZH300000000?country=US', 404, 400019],
    ['no country', '/v1/products?targetView=OnlineServices', 400, 2000],
    ['no view', '/v1/products?country=US', 400, 2000],
    ['a segment that is not open to the partner', `${products}&targetSegment=government`, 403, 400030],
    ['a segment that does not exist', `${products}&targetSegment=private`, 400, 900126],
    ['what the sandbox does not sell', '/v1/products?country=US&targetView=Azure', 501, 0],
    ['the check of an inventory', '/v1/extensions/product/checkinventory?country=US', 501, 0],
  ])('refuses %s', async (_case, path, status, code) => {
    const running = await begin();
    expect(await running.call('GET', path)).toMatchObject({ status, body: { code } });
  });

  test('shows nonprofit offers only to whoever asks for them', async () => {
    const running = await begin();
    const path = '/v1/products/CFQ7TTC0HL8W/skus/0001/availabilities?country=US';
    const segmentsOf = async (query: string) =>
      availabilitySchema.parse((await running.call('GET', path + query)).body).items.map(({ segment }) => segment);
    expect(await segmentsOf('')).toEqual(['commercial', 'education']);
    expect(await segmentsOf('&targetSegment=nonprofit')).toEqual(['nonprofit']);
  });

  test('of a customer is that of its country and of what it qualifies for', async () => {
    covers('partner-center: GET /v1/customers/{customerId}/products');
    covers('partner-center: GET /v1/customers/{customerId}/products/{productId}');
    covers('partner-center: GET /v1/customers/{customerId}/products/{productId}/skus');
    covers('partner-center: GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}');
    covers('partner-center: GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities');
    const running = await begin();
    const { id } = await create(running);
    const base = `/v1/customers/${id}/products`;
    expect((await running.call('GET', `${base}?targetView=OnlineServices`)).body).toMatchObject({ items: expect.any(Array) });
    for (const path of ['/CFQ7TTC0HL8W', '/CFQ7TTC0HL8W/skus', '/CFQ7TTC0HL8W/skus/0001'])
      expect((await running.call('GET', base + path)).status).toBe(200);
    const availabilities = `${base}/CFQ7TTC0HL8W/skus/0001/availabilities`;
    expect((await running.call('GET', availabilities)).body).toMatchObject({
      items: [{ segment: 'commercial', country: 'US', defaultCurrency: { code: 'USD' } }],
    });
    expect(await running.call('GET', `${availabilities}?targetSegment=education`)).toMatchObject({ status: 403, body: { code: 400030 } });
    await running.control('PATCH', `/customers/${id}`, { qualifiedFor: ['education'] });
    expect((await running.call('GET', `${availabilities}?targetSegment=education`)).body).toMatchObject({ totalCount: 1 });
  });

  test.each([
    ['a day later', (running: Awaited<ReturnType<typeof begin>>) => Promise.resolve(running.clock.advance(86_400_000))],
    ['when they are renewed', (running: Awaited<ReturnType<typeof begin>>) => running.control('POST', '/catalogue/renew-availabilities')],
  ])('gives availabilities other ids %s, and the old ones are not found', async (_case, happen) => {
    covers('partner-center: availability ids');
    covers('partner-center: GET /v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}');
    covers('partner-center: GET /v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}');
    const running = await begin();
    const before = await itemOf(running, skus.businessBasic);
    expect(await itemOf(running, skus.businessBasic)).toBe(before);
    const [productId, skuId, availabilityId] = before.split(':');
    const { id: customerId } = await create(running);
    const path = `/products/${productId}/skus/${skuId}/availabilities/${availabilityId}`;
    const paths = [`/v1${path}?country=US`, `/v1/customers/${customerId}${path}`];
    for (const one of paths)
      expect(await running.call('GET', one)).toMatchObject({ status: 200, body: { catalogItemId: before, product: { id: productId } } });
    await happen(running);
    expect(await itemOf(running, skus.businessBasic)).not.toBe(before);
    for (const one of paths) expect(await running.call('GET', one)).toMatchObject({ status: 404, body: { code: 400019 } });
  });

  test('can be made as large as a benchmark needs, the same each time', async () => {
    covers('partner-center: catalogue size');
    const running = await begin();
    const read = async () => (await running.call('GET', products)).text;
    const small = await read();
    expect((await running.control('POST', '/catalogue', { offers: 1001 })).status).toBe(200);
    const large = await read();
    expect(collectionSchema.parse(JSON.parse(large)).totalCount).toBe(collectionSchema.parse(JSON.parse(small)).totalCount + 42);
    await running.control('POST', '/catalogue', { offers: 0 });
    expect(await read()).toBe(small);
    await running.control('POST', '/catalogue', { offers: 1001 });
    expect(await read()).toBe(large);
    expect((await running.control('POST', '/catalogue', { offers: -1 })).status).toBe(400);
  });

  test('is shown on a page that says what its prices are', async () => {
    covers('partner-center: page catalogue');
    const running = await begin();
    const { text } = await running.control('GET', '/catalogue?country=GB');
    expect(text).toContain('Sample prices');
    expect(text).toContain('Microsoft 365 Copilot (add-on)');
    expect(text).toContain('GBP');
  });
});
