import { cyclePrice, yearPrice } from '../../../core/catalogue/cycle-price';
import { offerKey, productAndSku, readOfferKey, segments } from '../../../core/catalogue/offer-key';
import { discounted, discountFor, promotionsFor, readPromotionProducts } from '../../../core/catalogue/promotions';

describe('An offer', () => {
  it('has one key however the sheet writes its SKU and letters', () => {
    const offer = {
      productId: 'cfq7ttc0lh18',
      skuId: '1',
      segment: 'Commercial',
      market: 'us',
      currency: 'usd',
      term: 'P1Y',
      billingCycle: 'Monthly',
    } as const;
    expect(offerKey(offer)).toBe('CFQ7TTC0LH18:0001:Commercial:US:USD:P1Y:Monthly');
    expect(productAndSku(offer)).toBe('CFQ7TTC0LH18:0001');
    expect(readOfferKey(offerKey(offer))).toEqual({ ...offer, productId: 'CFQ7TTC0LH18', skuId: '0001', market: 'US', currency: 'USD' });
  });

  it.each(segments)('of the segment %s is read back from its key', (segment) => {
    const offer = { productId: 'A', skuId: '000A', segment, market: 'DE', currency: 'EUR', term: 'P1M', billingCycle: 'None' } as const;
    expect(offerKey({ ...offer, skuId: 'a' })).toBe(`A:000A:${segment}:DE:EUR:P1M:None`);
    expect(readOfferKey(offerKey(offer))).toEqual(offer);
  });

  it.each([
    ':0001:Commercial:US:USD:P1Y:Monthly',
    'A::Commercial:US:USD:P1Y:Monthly',
    'A:0001:Commercial::USD:P1Y:Monthly',
    'A:0001:Commercial:US::P1Y:Monthly',
    'A:0001:Commercial:US:USD:P1Y:Monthly:more',
  ])('is none by the key "%s", in which a part is missing or too many', (key) => {
    expect(readOfferKey(key)).toBeNull();
  });

  it.each(['', 'A:0001', 'A:0001:Public:US:USD:P1Y:Monthly', 'A:0001:Commercial:US:USD:P5Y:Monthly', 'A:0001:Commercial:US:USD:P1Y:Daily'])(
    'is none by the key "%s"',
    (key) => {
      expect(readOfferKey(key)).toBeNull();
    },
  );

  it('costs in a cycle its part of the price for the term', () => {
    expect(cyclePrice(65_760, 'P1Y', 'Monthly')).toBe(5480);
    expect(cyclePrice(10_000, 'P1Y', 'Monthly')).toBe(833);
    expect(cyclePrice(10_000, 'P3Y', 'Annual')).toBe(3333);
    expect(cyclePrice(600, 'P1M', 'Monthly')).toBe(600);
    expect(cyclePrice(600, 'P1M', 'None')).toBe(0);
  });

  it('compares with others by what it comes to in a year', () => {
    expect([yearPrice(100, 'Monthly'), yearPrice(100, 'Annual'), yearPrice(100, 'Triennial'), yearPrice(100, 'None')]).toEqual([
      1200, 100, 33, 0,
    ]);
  });
});

describe('A promotion', () => {
  const product = { productAndSku: 'A:0001', term: 'P1Y', billingCycle: 'Annual' } as const;
  const promotion = { id: 'five', startsOn: 100, endsOn: 200, discount: 500, isAutoApplicable: false, products: [product] };

  it.each([
    [99, []],
    [100, ['five']],
    [199, ['five']],
    [200, []],
  ])('is on at %d: %j', (now, ids) => {
    expect(promotionsFor([promotion], product, now).map((each) => each.id)).toEqual(ids);
  });

  it('is for its products, terms and cycles only, the largest first', () => {
    const larger = { ...promotion, id: 'ten', discount: 1000 };
    expect(promotionsFor([promotion, larger], product, 150).map((each) => each.id)).toEqual(['ten', 'five']);
    expect(promotionsFor([promotion], { ...product, billingCycle: 'Monthly' }, 150)).toEqual([]);
    const several = { ...promotion, products: [{ ...product, productAndSku: 'B:0001' }, product] };
    expect(promotionsFor([several], product, 150)).toEqual([several]);
  });

  it('takes off each of its products what that is reduced by, and by this the largest is first', () => {
    const other = { ...product, productAndSku: 'B:0001' };
    const uneven = {
      ...promotion,
      id: 'uneven',
      products: [
        { ...other, discount: 500 },
        { ...product, discount: 2000 },
      ],
    };
    const ten = { ...promotion, id: 'ten', discount: 1000, products: [other, product] };
    const found = (offer: typeof product | typeof other) =>
      promotionsFor([ten, uneven], offer, 150).map(({ id, discount }) => [id, discount]);
    expect(found(product)).toEqual([
      ['uneven', 2000],
      ['ten', 1000],
    ]);
    expect(found(other)).toEqual([
      ['ten', 1000],
      ['uneven', 500],
    ]);
    expect(discountFor(uneven, product)).toBe(2000);
    expect(discountFor(promotion, product)).toBe(500);
  });

  it('takes its part off a price, to the cent', () => {
    expect(discounted(1999, 1500)).toBe(1699);
    expect(discounted(123_456_789, 333)).toBe(119_345_678);
  });

  it('is read from its row, and what is no product is left out', () => {
    const { productAndSku, term, billingCycle } = product;
    const incomplete = [
      { term, billingCycle },
      { productAndSku, billingCycle },
      { productAndSku, term },
      { ...product, productAndSku: 1 },
      { ...product, term: 1 },
      { ...product, billingCycle: 1 },
      { ...product, discount: '15' },
      { ...product, discount: 0.15 },
    ];
    expect(readPromotionProducts(JSON.stringify([product, null, 'A:0001', ...incomplete]))).toEqual([product]);
    expect(readPromotionProducts(JSON.stringify([{ ...product, discount: 1500 }]))).toEqual([{ ...product, discount: 1500 }]);
    expect(readPromotionProducts('no JSON')).toEqual([]);
    expect(readPromotionProducts(null)).toEqual([]);
  });
});
