import { covers } from '../../platform/covers';
import { start, type Running } from '../running';
import { buyer, itemOf, skus } from '../shop';

const visio = '39NFJQT1PJQB:0001:39NFJQT1Q5KN';
const premium = '39NFJQT1SNC7:0001:39NFJQT1Q5KM';

describe('promotions', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());

  test('are listed with what they take off, while they run', async () => {
    covers('partner-center: GET /v1/productpromotions');
    const list = () => running.call('GET', '/v1/productpromotions?country=US&segment=commercial');
    expect((await list()).body).toMatchObject({
      totalCount: 2,
      items: [
        { id: visio, properties: { isAutoApplicable: true }, requiredProducts: [{ pricingPolicies: [{ value: '0.15' }] }, {}] },
        { id: premium, promotionConstraints: { seatConstraints: [{ minSeats: 10, maxSeats: 100 }] } },
      ],
    });
    running.clock.set(Date.UTC(2029, 0, 1));
    expect((await list()).body).toMatchObject({ totalCount: 0 });
    expect((await running.call('GET', '/v1/productpromotions?country=US')).status).toBe(400);
  });

  test('are read one by one', async () => {
    covers('partner-center: GET /v1/productpromotions/{promotionId}');
    expect((await running.call('GET', `/v1/productpromotions/${premium}?country=US`)).body).toMatchObject({ id: premium });
    expect((await running.call('GET', '/v1/productpromotions/none?country=US')).status).toBe(404);
    expect((await running.call('GET', `/v1/productpromotions/${premium}?country=XX`)).status).toBe(400);
  });

  const ask = async (sku: string, line: object) => {
    const id = await buyer(running);
    const items = [{ catalogItemId: await itemOf(running, sku), quantity: 10, termDuration: 'P1Y', billingCycle: 'Annual', ...line }];
    return running.call('POST', `/v1/customers/${id}/promotionEligibilities`, { items });
  };

  test('tell whether they fit a line', async () => {
    covers('partner-center: POST /v1/customers/{customerId}/promotionEligibilities');
    expect(await ask(skus.visio, {})).toMatchObject({
      status: 200,
      body: { items: [{ id: 0, billingCycle: 'annual', eligibilities: [{ promotionId: visio, isEligible: true }] }] },
    });
  });

  test.each([
    ['Term', skus.visio, { termDuration: 'P3Y' }],
    ['SeatCount', skus.businessPremium, { quantity: 9 }],
    ['SeatCount', skus.businessPremium, { quantity: 101 }],
    ['PrerequisiteProductOwnership', skus.businessPremium, {}],
    ['InvalidPromotion', skus.visio, { promotionId: premium }],
    ['InvalidPromotion', skus.visio, { promotionId: 'none' }],
    ['NoPromotionsAvailable', skus.businessBasic, {}],
    ['InvalidCatalogItemId', skus.visio, { catalogItemId: 'CFQ7TTC0HD33:0003:DZH300000000' }],
  ])('say why they do not: %s', async (type, sku, line) => {
    expect((await ask(sku, line)).body).toMatchObject({
      items: [{ eligibilities: [{ isEligible: false, errors: expect.arrayContaining([expect.objectContaining({ type })]) }] }],
    });
  });
});
