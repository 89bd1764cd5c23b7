import { changedProducts } from '../../../plugins/catalogue/changed-products';
import type { KnownOffer } from '../../../plugins/catalogue/known-offers';
import { createPriceList } from '../../../plugins/catalogue/price-list';
import type { SegmentProduct } from '../../../plugins/catalogue/reading';
import type { PriceLine } from '../../../plugins/providers/catalogue';

const now = Date.UTC(2026, 5, 1);
const product: SegmentProduct = { segment: 'Commercial', product: { id: 'CFQ7TTC0LH18', title: 'Basic', description: '', publisher: '' } };
const line: PriceLine = {
  productId: 'CFQ7TTC0LH18',
  skuId: '1',
  segment: 'Commercial',
  term: 'P1Y',
  billingCycle: 'Monthly',
  currency: 'EUR',
  cost: 60,
  retail: 70.56,
  fromSeats: null,
  validFrom: now - 1000,
  validTo: null,
};
const key = 'CFQ7TTC0LH18:0001:Commercial:DE:EUR:P1Y:Monthly';
const offer: KnownOffer = {
  id: 'id',
  fingerprint: 'fingerprint',
  isOnSale: true,
  unitPrice: 5.88,
  termCost: 60,
  termRetail: 70.56,
  validFrom: now - 1000,
  validTo: null,
};

/** Whether the product is to be asked about, and which offers are left to be looked for. */
const judged = (lines: readonly PriceLine[], offers: Readonly<Record<string, KnownOffer>>) => {
  const list = createPriceList('EUR', now);
  lines.forEach(list.take);
  const known = new Map(Object.entries(offers));
  const { changed, asBefore } = changedProducts([product], known, list);
  return { isChanged: changed.length > 0, asBefore, left: [...known.keys()] };
};

describe('a product of which nothing but prices can have changed', () => {
  test('is left alone where every offer has its price, whether or not the list parts segments', () => {
    for (const segment of ['Commercial', null] as const)
      expect(judged([{ ...line, segment }], { [key]: offer })).toEqual({ isChanged: false, asBefore: 1, left: [] });
  });

  test('is left alone with a trial that costs nothing and has no line', () => {
    const trial = 'CFQ7TTC0LH18:0002:Commercial:DE:EUR:P1M:None';
    expect(judged([line], { [key]: offer, [trial]: { ...offer, termCost: 0, termRetail: 0 } })).toMatchObject({
      isChanged: false,
      asBefore: 2,
    });
  });

  test.each([
    ['another cost', [{ ...line, cost: 61 }], { [key]: offer }],
    ['another retail price', [{ ...line, retail: 71 }], { [key]: offer }],
    ['an end of its price', [{ ...line, validTo: now + 1000 }], { [key]: offer }],
    ['a line without an offer', [line, { ...line, term: 'P3Y' } as const], { [key]: offer }],
    ['an offer without a line', [], { [key]: offer }],
    ['an offer that was withdrawn', [line], { [key]: { ...offer, isOnSale: false } }],
    ['nothing that is known', [line], {}],
    ['a price of another time', [{ ...line, validFrom: now + 1000 }], { [key]: offer }],
  ])('is asked about with %s', (_what, lines, offers) => {
    expect(judged(lines, offers)).toEqual({ isChanged: true, asBefore: 0, left: Object.keys(offers) });
  });
});
