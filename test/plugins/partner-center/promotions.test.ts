import { Hono } from 'hono';
import { pino } from 'pino';
import { createPartnerCenter } from '../../../plugins/partner-center';
import { served } from '../world/serve';

const told = {
  id: '39NFJQT1PJQB:0001:39NFJQT1Q5KN',
  name: 'Visio Plan 1',
  description: 'Visio Plan 1',
  startDate: '2021-09-23T00:00:00+00:00',
  endDate: '2021-10-14T23:59:59+00:00',
  requiredProducts: [
    {
      productId: 'CFQ7TTC0HD33',
      skuId: '0003',
      term: { duration: 'P1Y', billingCycle: 'Annual' },
      pricingPolicies: [{ policyType: 'PercentDiscount', value: '0.05' }],
    },
  ],
};

/** What is read of a promotion that Partner Center lists. */
const read = async (promotion: object) => {
  const app = new Hono();
  app.get('/v1/productpromotions', (context) => context.json({ totalCount: 1, items: [promotion] }));
  const server = await served(app);
  const token = { token: async () => 'token', forget: () => undefined };
  try {
    const { catalogue } = createPartnerCenter({
      url: server.url,
      salesUrl: 'http://sales.invalid',
      tokens: { user: token, app: token },
      fetch,
      timeoutMilliseconds: 60_000,
      time: { now: Date.now, sleep: async () => undefined },
      log: pino({ enabled: false }),
      newId: () => '00000000-0000-4000-8000-000000000001',
    });
    return await catalogue.promotions({ market: 'DE', segment: 'Commercial' }, { correlationId: 'c' });
  } finally {
    await server.close();
  }
};

describe('a promotion of Partner Center’s', () => {
  test('is read with what it takes off its products', async () => {
    expect(await read(told)).toEqual({
      ok: true,
      value: [
        {
          id: told.id,
          name: 'Visio Plan 1',
          description: 'Visio Plan 1',
          startsOn: Date.UTC(2021, 8, 23),
          endsOn: Date.UTC(2021, 9, 14, 23, 59, 59),
          isAutoApplicable: false,
          products: [{ productAndSku: 'CFQ7TTC0HD33:0003', term: 'P1Y', billingCycle: 'Annual', discount: 500 }],
        },
      ],
    });
  });

  test.each([
    ['as the samples have it', { isAutoApplicable: true }, true],
    ['as the property page has it, in a list', [{ isAutoApplicable: true }], true],
    ['not, where it says so', { isAutoApplicable: false }, false],
    ['not, where it does not say', {}, false],
    ['not, where its properties are empty', null, false],
    ['not, where the list is empty', [], false],
  ])('comes by itself, %s', async (_what, properties, expected) => {
    expect(await read({ ...told, properties })).toMatchObject({ ok: true, value: [{ isAutoApplicable: expected }] });
  });
});
