import fc from 'fast-check';
import { costMoved, namedPrice, priceOf, type PriceRule } from '../../../core/pricing/price-rules';

const offer = { offerId: 'offer', currency: 'EUR', cost: 850, retail: 1000 };
const whom = { accountId: 'account', contractId: 'contract', today: '2026-11-22' };
const everywhere: PriceRule = {
  id: 'everywhere',
  name: 'Everywhere',
  accountId: null,
  contractId: null,
  offerId: null,
  startsOn: null,
  endsOn: null,
  createdOn: '2026-01-01T00:00:00Z',
  price: { kind: 'MarkupOnCost', percent: 2000 },
};

describe('A price', () => {
  it('is the retail price without a rule', () => {
    expect(priceOf(offer, [], whom)).toEqual({ unitPrice: 1000, rule: null });
  });

  it.each([
    ['a markup on cost', { kind: 'MarkupOnCost', percent: 1765 }, 1000],
    ['a discount on retail', { kind: 'DiscountOnRetail', percent: 333 }, 967],
    ['a discount of everything', { kind: 'DiscountOnRetail', percent: 10_000 }, 0],
    ['a fixed price', { kind: 'FixedPrice', amount: 949, currency: 'EUR' }, 949],
  ] as const)('follows %s', (_name, price, unitPrice) => {
    expect(priceOf(offer, [{ ...everywhere, offerId: 'offer', price }], whom).unitPrice).toBe(unitPrice);
  });

  it('is of large amounts and fine percentages to the cent', () => {
    const dear = { ...offer, cost: 98_765_432, retail: 123_456_789 };
    const by = (kind: 'DiscountOnRetail' | 'MarkupOnCost', percent: number) =>
      priceOf(dear, [{ ...everywhere, price: { kind, percent } }], whom).unitPrice;
    expect([by('DiscountOnRetail', 333), by('MarkupOnCost', 1765)]).toEqual([119_345_678, 116_197_531]);
  });

  it('is made by the closest rule: contract, account, offer, then the newest, then the first by id', () => {
    // Their ids go against their order, so that only closeness and age explain it.
    const rules: PriceRule[] = [
      { ...everywhere, id: 'b-everywhere' },
      { ...everywhere, id: 'a-everywhere' },
      { ...everywhere, id: 'c-newer', createdOn: '2026-02-01T00:00:00Z' },
      { ...everywhere, id: 'd-offer', offerId: 'offer' },
      { ...everywhere, id: 'e-account', accountId: 'account' },
      { ...everywhere, id: 'f-account-offer', accountId: 'account', offerId: 'offer' },
      { ...everywhere, id: 'g-contract', contractId: 'contract' },
    ];
    const order: (string | undefined)[] = [];
    while (order.length < rules.length)
      order.push(
        priceOf(
          offer,
          rules.filter((each) => !order.includes(each.id)),
          whom,
        ).rule?.id,
      );
    expect(order).toEqual([...['g-contract', 'f-account-offer', 'e-account', 'd-offer', 'c-newer'], ...['a-everywhere', 'b-everywhere']]);
  });

  it.each([
    ['another account', { accountId: 'other' }],
    ['another contract', { contractId: 'other' }],
    ['another offer', { offerId: 'other' }],
    ['tomorrow', { startsOn: '2026-11-23' }],
    ['until yesterday', { endsOn: '2026-11-21' }],
    ['another currency', { offerId: 'offer', price: { kind: 'FixedPrice', amount: 1, currency: 'USD' } }],
    ['a fixed price without its offer', { price: { kind: 'FixedPrice', amount: 1, currency: 'EUR' } }],
    ['a price below nothing', { offerId: 'offer', price: { kind: 'FixedPrice', amount: -1, currency: 'EUR' } }],
    ['a discount of more than all', { price: { kind: 'DiscountOnRetail', percent: 10_001 } }],
  ] as const)('takes no rule for %s', (_why, change) => {
    expect(priceOf(offer, [{ ...everywhere, ...change }], whom).rule).toBeNull();
  });

  it('follows a rule on its first and on its last day', () => {
    expect(priceOf(offer, [{ ...everywhere, startsOn: whom.today, endsOn: whom.today }], whom).rule?.id).toBe('everywhere');
  });

  it('does not depend on the order in which rules are read', () => {
    const rule = fc.record({
      id: fc.uuid(),
      name: fc.constant('Rule'),
      accountId: fc.constantFrom(null, 'account', 'other'),
      contractId: fc.constantFrom(null, 'contract', 'other'),
      offerId: fc.constantFrom(null, 'offer'),
      startsOn: fc.constant(null),
      endsOn: fc.constant(null),
      createdOn: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
      price: fc.record({ kind: fc.constant('MarkupOnCost' as const), percent: fc.nat(5000) }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(rule, { selector: (each) => each.id, maxLength: 8 }), (rules) => {
        expect(priceOf(offer, [...rules].reverse(), whom)).toEqual(priceOf(offer, rules, whom));
      }),
    );
  });
});

describe('A fixed price', () => {
  it('warns where the cost is another than when it was fixed', () => {
    expect([costMoved(850, 850), costMoved(850, 851), costMoved(850, 849), costMoved(null, 851)]).toEqual([false, true, true, false]);
  });
});

describe('The price that a rule’s figures name', () => {
  const nothing = { percent: null, amount: null, currency: null };
  it.each([
    ['a percentage', 'MarkupOnCost', { ...nothing, percent: 0 }, { kind: 'MarkupOnCost', percent: 0 }],
    ['no percentage', 'DiscountOnRetail', { ...nothing, amount: 100, currency: 'EUR' }, null],
    ['an amount', 'FixedPrice', { ...nothing, amount: 0, currency: 'EUR' }, { kind: 'FixedPrice', amount: 0, currency: 'EUR' }],
    ['an amount without a currency', 'FixedPrice', { ...nothing, amount: 100 }, null],
    ['a currency without an amount', 'FixedPrice', { ...nothing, percent: 500, currency: 'EUR' }, null],
  ] as const)('of %s', (_what, kind, figures, expected) => {
    expect(namedPrice(kind, figures)).toEqual(expected);
  });
});
