import { z } from 'zod';
import { ids } from '../../sandbox/partner-center/samples';
import { start, type Running } from '../../sandbox/partner-center/running';
import { bought, buyer, cartLines, cartOf, checkout, readCheckout, skus } from '../../sandbox/partner-center/shop';
import { missingFrom, sample, samplesAreHere } from './samples';

const testWithSamples = samplesAreHere ? test : test.skip;
const listSchema = z.object({ items: z.array(z.unknown()) });
const catalogue = '/v1/products/CFQ7TTC0LH18/skus/0001';

/** Members of the published samples that the sandbox leaves out on purpose. */
const leftOut = (places: readonly string[], ...names: readonly string[]) =>
  places.filter((place) => !names.some((name) => place.startsWith(name)));

describe('the published samples of selling', () => {
  let running: Running;
  let customerId: string;
  beforeEach(async () => {
    running = await start();
    customerId = await buyer(running);
  });
  afterEach(() => running.stop());
  const get = async (path: string) => (await running.call('GET', path)).body;

  testWithSamples.each([
    ['a list of products', '/v1/products?country=US&targetView=OnlineServices', 'products.list.nce.response.json'],
    ['a product', '/v1/products/CFQ7TTC0LH18?country=US', 'products.get.nce.response.json'],
    ['a list of SKUs', '/v1/products/CFQ7TTC0LH18/skus?country=US', 'skus.list.nce.response.json'],
    ['a list of promotions', '/v1/productpromotions?country=US&segment=commercial', 'promotions.list.response.json'],
    [
      'a promotion',
      `/v1/productpromotions/${encodeURIComponent('39NFJQT1SNC7:0001:39NFJQT1Q5KM')}?country=US`,
      'promotions.get.response.json',
    ],
  ])('of reading %s', async (_case, path, response) => {
    expect(missingFrom(await get(path), sample(response))).toEqual([]);
  });

  testWithSamples('of reading a customer’s products', async () => {
    const body = await get(`/v1/customers/${customerId}/products?targetView=OnlineServices`);
    expect(missingFrom(body, sample('products.listByCustomer.nce.response.json'))).toEqual([]);
  });

  testWithSamples('of reading availabilities, where the docs show one in place of the list', async () => {
    const [availability] = listSchema.parse(await get(`${catalogue}/availabilities?country=US`)).items;
    expect(leftOut(missingFrom(availability, sample('availabilities.list.nce.response.json')), 'links.availabilities')).toEqual([]);
    const { id } = z.object({ id: z.string() }).parse(availability);
    expect(missingFrom(await get(`${catalogue}/availabilities/${id}?country=US`), sample('availabilities.get.nce.response.json'))).toEqual(
      [],
    );
  });

  testWithSamples('of judging a promotion', async () => {
    const [line] = await cartLines(running, [{ sku: skus.businessPremium, quantity: 2400 }]);
    const request = z.object({ items: z.array(z.looseObject({})) }).parse(sample('promotions.eligibility.withPromotionId.request.json'));
    const items = request.items.map((item) => ({ ...item, catalogItemId: line?.catalogItemId, promotionId: undefined }));
    const reply = await running.call('POST', `/v1/customers/${customerId}/promotionEligibilities`, { items }, ids());
    expect(missingFrom(reply.body, sample('promotions.eligibility.eligible.response.json'))).toEqual([]);
  });

  testWithSamples('of a cart with an add-on, sent as the sample sends it', async () => {
    const request = z.object({ LineItems: z.array(z.looseObject({})) }).parse(sample('carts.create.addOns.nce.request.json'));
    const [base, addOn] = await cartLines(running, [{ sku: skus.enterprise }, { sku: 'CFQ7TTC0HDJX:0001' }]);
    const LineItems = request.LineItems.map((line, index) => ({ ...line, CatalogItemId: (index === 0 ? base : addOn)?.catalogItemId }));
    const reply = await running.call('POST', `/v1/customers/${customerId}/carts`, { LineItems }, ids());
    expect(reply.status).toBe(201);
    expect(leftOut(missingFrom(reply.body, sample('carts.create.addOns.nce.response.json')), 'lineItems[].promotionId')).toEqual([]);
    expect(reply.body).toMatchObject({ lineItems: [{ orderGroup: '0' }, { orderGroup: '0' }] });
  });

  testWithSamples('of an order as the checkout gives it', async () => {
    const { id } = await cartOf(running, customerId, [{ sku: skus.businessBasic }]);
    const { orders } = z.object({ orders: z.array(z.unknown()) }).parse((await checkout(running, customerId, id)).body);
    expect(missingFrom(orders[0], sample('carts.checkout.nce.response.json'))).toEqual([]);
  });

  testWithSamples('of the provisioning of an order and of a subscription', async () => {
    const { id } = await cartOf(running, customerId, [{ sku: skus.businessBasic }]);
    const [order] = readCheckout((await checkout(running, customerId, id)).body).orders;
    const base = `/v1/customers/${customerId}`;
    const ofOrder = await get(`${base}/orders/${order?.id}/provisioningstatus`);
    expect(missingFrom(ofOrder, sample('orders.provisioningStatus.get.response.json'))).toEqual([]);
    const ofSubscription = await get(`${base}/subscriptions/${order?.lineItems[0]?.subscriptionId}/provisioningstatus`);
    expect(missingFrom(ofSubscription, sample('subscriptions.provisioningStatus.get.response.json'))).toEqual([]);
  });

  testWithSamples('of a subscription, and of changing it with the sample’s whole body', async () => {
    const { path, read } = await bought(running, { sku: skus.businessBasic, quantity: 15, billingCycle: 'Monthly' }, customerId);
    expect(missingFrom(await read(), sample('subscriptions.get.nce.response.json'))).toEqual([]);
    const body = z.looseObject({}).parse(sample('subscriptions.update.full.nce.request.json'));
    expect((await running.call('PATCH', path, body, ids())).body).toMatchObject({ quantity: 1, friendlyName: 'nickname' });
    const updated = z.looseObject({}).parse(sample('subscriptions.update.quantity.nce.response.json'));
    expect(missingFrom(await read(), updated)).toEqual([]);
  });
});
