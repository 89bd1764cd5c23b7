import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { linePromotion } from '../../../core/catalogue/line-promotion';
import { promotionsFor, readPromotionProducts } from '../../../core/catalogue/promotions';
import { pointsOf } from '../../../core/money/margin';
import { amountOf, minorOf } from '../../../core/money/minor';
import { linePrice } from '../../../core/orders/line-price';
import { eligiblePromotions } from '../../../plugins/catalogue/eligible-promotions';
import { readCatalogue } from '../../../plugins/catalogue/read-catalogue';
import { changeStatus, orderRefusal, type OfferRow, type PromotionRow } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { createOrderWorld, type OrderWorld } from './order-world';

// Each case reads a whole catalogue.
jest.setTimeout(120_000);

const placedOrder = z.object({
  lines: z.array(z.object({ promotionId: z.string().optional(), pricing: z.object({ price: z.number(), extendedPrice: z.number() }) })),
});

describe('a promotion', () => {
  let world: OrderWorld;
  beforeEach(async () => {
    world = await createOrderWorld();
    await world.dataverse.admin('PATCH', `csp_providers(${ids.provider})`, { csp_market: 'US', csp_currency: 'USD' });
    const { client: dataverse, providers, time, log } = world;
    const context = { dataverse, providers, time, log, newId: randomUUID, leaseMilliseconds: 180_000, isStopping: () => false };
    expect(await readCatalogue(context, ids.provider, { byClock: false })).toMatchObject({ ok: true });
  });
  afterEach(() => world.close());

  const offerOf = async (good: 'visioOne' | 'basic') =>
    (await world.dataverse.admin('GET', `csp_offers(${world.offers.get(good) ?? ''})`)) as unknown as OfferRow;
  const promotions = async () => (await world.rows('csp_promotions')) as unknown as readonly PromotionRow[];

  /** A line as a basket quotes it, by the rows of the catalogue and the provider’s word. */
  const quoted = async (good: 'visioOne', seats: number) => {
    const offer = await offerOf(good);
    const asked = [{ offerId: offer.csp_offerid, seats }];
    const { client: dataverse, provider, tenantId } = world;
    const trace = { correlationId: randomUUID() };
    const answer = await eligiblePromotions({ dataverse, provider, providerId: ids.provider, tenantId }, asked, trace);
    const known = (await promotions()).map((row) => ({
      id: row.csp_promotionid,
      startsOn: Date.parse(row.csp_startson ?? ''),
      endsOn: Date.parse(row.csp_endson ?? ''),
      discount: pointsOf(row.csp_discountpercent ?? 0),
      isAutoApplicable: row.csp_isautoapplicable === true,
      products: readPromotionProducts(row.csp_products),
    }));
    const bought = { productAndSku: 'CFQ7TTC0HD33:0003', term: 'P1Y', billingCycle: 'Annual' } as const;
    const on = promotionsFor(known, bought, world.clock.now());
    const eligibleIds = answer.ok ? (answer.value[0]?.promotionIds ?? null) : null;
    const promotion = linePromotion({ promotions: on, chosenId: null, eligibleIds });
    const [cost, retail] = [minorOf(offer.csp_unitcost ?? 0, 'USD'), minorOf(offer.csp_retailprice ?? 0, 'USD')];
    const whom = { accountId: world.accountId, contractId: world.contractId, today: '2026-06-01' };
    const price = linePrice({ offerId: offer.csp_offerid, currency: 'USD', cost, retail }, [], whom, promotion?.discount ?? null);
    return {
      full: { good, seats, price: amountOf(retail, 'USD'), cost: amountOf(cost, 'USD') },
      line: { good, seats, price: amountOf(price.unitPrice, 'USD'), cost: amountOf(price.unitCost, 'USD') },
      promotionId: promotion?.id ?? null,
    };
  };
  const placedLine = () => {
    const rows = world.partnerCenter.database.all('SELECT customerOrder FROM customerOrder');
    return rows.flatMap((row) => placedOrder.parse(JSON.parse(String(row['customerOrder']))).lines);
  };
  const visioId = async () => (await promotions()).find(({ csp_isautoapplicable: comes }) => comes === true)?.csp_providerpromotionid ?? '';

  test('that comes by itself is asked for by its id, and what was shown and booked is what the provider charges, to the cent', async () => {
    const { line, full, promotionId } = await quoted('visioOne', 7);
    expect(promotionId).not.toBeNull();
    expect(line.cost).toBeLessThan(full.cost);
    const id = await world.submitted([{ ...line, promotionId }]);
    await world.settled(id);
    const [change] = await world.changes(id);
    const [subscription] = await world.subscriptions(id);
    expect(change).toMatchObject({ statuscode: changeStatus.Succeeded, csp_unitprice: line.price, csp_unitcost: line.cost });
    expect(subscription).toMatchObject({ _csp_promotionid_value: promotionId, csp_unitcost: line.cost });
    expect(placedLine()).toEqual([
      {
        promotionId: await visioId(),
        pricing: { price: minorOf(line.cost, 'USD'), extendedPrice: minorOf(change?.csp_costamount ?? 0, 'USD') },
      },
    ]);
  });

  test('that the provider puts on a line on which nobody saw it keeps that line from being bought; the others are', async () => {
    const { full } = await quoted('visioOne', 7);
    const basic = await offerOf('basic');
    const other = { good: 'basic', price: basic.csp_retailprice ?? 0, cost: basic.csp_unitcost ?? 0 } as const;
    const id = await world.submitted([full, other]);
    await world.settled(id);
    const [visio, bought] = await world.changes(id);
    expect(visio).toMatchObject({ statuscode: changeStatus.Failed, csp_refusal: orderRefusal['price-moved'] });
    expect(visio?.csp_refusaldetail).toContain(await visioId());
    expect(bought).toMatchObject({ statuscode: changeStatus.Succeeded });
    expect(placedLine()).toHaveLength(1);
  });

  test('that ended between basket and purchase is refused, and nothing is bought for the full price', async () => {
    const { line, promotionId } = await quoted('visioOne', 7);
    const id = await world.submitted([{ ...line, promotionId }]);
    world.clock.advance(Date.UTC(2029, 0, 1) - world.clock.now());
    await world.settled(id);
    expect(await world.changes(id)).toEqual([
      expect.objectContaining({ statuscode: changeStatus.Failed, csp_refusal: orderRefusal['promotion-refused'] }),
    ]);
    expect(placedLine()).toEqual([]);
  });
});
