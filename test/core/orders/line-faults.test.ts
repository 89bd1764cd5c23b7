import { lineFaults, type OrderableOffer, type OrderContext } from '../../../core/orders/line-faults';
import type { OrderLine } from '../../../core/orders/draft';

const offer: OrderableOffer = {
  id: 'base',
  productAndSku: 'BASE:0001',
  currency: 'EUR',
  isOnSale: true,
  priceValidTo: null,
  minimumSeats: 1,
  maximumSeats: 300,
  isAddOn: false,
  isTrial: false,
  prerequisites: [],
};
const addOn: OrderableOffer = {
  ...offer,
  id: 'add-on',
  productAndSku: 'ADD:0001',
  isAddOn: true,
  prerequisites: ['OTHER:0001', 'BASE:0001'],
};
const line = (offerId: string, seats: number | null = 1): OrderLine => ({
  subscriptionId: offerId,
  changeId: offerId,
  offerId,
  seats,
  promotionId: null,
});
const context: OrderContext = { currency: 'EUR', owned: [], now: 1000 };
const named = (
  lines: readonly OrderLine[],
  offers: readonly OrderableOffer[] = [offer, addOn],
  where: Partial<OrderContext> = {},
): string[] =>
  lineFaults(lines, (id) => offers.find((each) => each.id === id) ?? null, { ...context, ...where }).map(
    (fault) => `${fault.field} ${fault.code}${fault.limit === null ? '' : ` ${fault.limit}`}`,
  );

describe('A line', () => {
  it.each([
    [null, ['seats seats-missing 1']],
    [0, ['seats seats-too-few 1']],
    [1, []],
    [300, []],
    [301, ['seats seats-too-many 300']],
  ])('of %p seats: %j', (seats, faults) => {
    expect(named([line('base', seats)])).toEqual(faults);
  });

  it.each<[string, Partial<OrderableOffer>, string[]]>([
    ['withdrawn', { isOnSale: false }, ['offer offer-withdrawn']],
    ['of a price that ran out', { priceValidTo: 1000 }, ['offer price-outdated']],
    ['of a price that runs out later', { priceValidTo: 1001 }, []],
    ['in another currency', { currency: 'USD' }, ['offer currency-differs']],
    ['without an upper limit', { maximumSeats: null }, []],
  ])('of an offer %s is named', (_what, change, faults) => {
    expect(named([line('base')], [{ ...offer, ...change }])).toEqual(faults);
  });

  it('on a contract without a currency is named, since no amount of it would have one', () => {
    expect(named([line('base')], [offer], { currency: null })).toEqual(['offer currency-differs']);
  });

  it('of an offer that is gone, or twice in one order, is named', () => {
    expect(named([line('gone')])).toEqual(['offer offer-missing']);
    expect(named([line('base'), line('base')])).toEqual(['offer offer-twice']);
  });
});

describe('An add-on', () => {
  it('needs its base in the tenant or in the same order', () => {
    expect(named([line('add-on')])).toEqual(['offer base-missing']);
    expect(named([line('add-on'), line('base')])).toEqual([]);
    expect(named([line('add-on')], undefined, { owned: ['BASE:0001'] })).toEqual([]);
  });

  it('that names no base needs none', () => {
    expect(named([line('add-on')], [{ ...addOn, prerequisites: [] }])).toEqual([]);
  });
});
