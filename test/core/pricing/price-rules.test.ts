import fc from 'fast-check';
import { costMoved, priceOf, ruleFaults, type PriceRule } from '../../../core/pricing/price-rules';

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
    expect(priceOf(offer, [{ ...everywhere, price }], whom).unitPrice).toBe(unitPrice);
  });

  it('is made by the closest rule: contract, account, offer, then the newest', () => {
    const rules: PriceRule[] = [
      everywhere,
      { ...everywhere, id: 'newer', createdOn: '2026-02-01T00:00:00Z' },
      { ...everywhere, id: 'offer', offerId: 'offer' },
      { ...everywhere, id: 'account', accountId: 'account' },
      { ...everywhere, id: 'account-offer', accountId: 'account', offerId: 'offer' },
      { ...everywhere, id: 'contract', contractId: 'contract' },
    ];
    const order: (string | undefined)[] = [];
    for (let left = rules; left.length > 0; left = left.filter((each) => each.id !== order.at(-1)))
      order.push(priceOf(offer, left, whom).rule?.id);
    expect(order).toEqual(['contract', 'account-offer', 'account', 'offer', 'newer', 'everywhere']);
  });

  it.each([
    ['another account', { accountId: 'other' }],
    ['another contract', { contractId: 'other' }],
    ['another offer', { offerId: 'other' }],
    ['tomorrow', { startsOn: '2026-11-23' }],
    ['until yesterday', { endsOn: '2026-11-21' }],
    ['another currency', { price: { kind: 'FixedPrice', amount: 1, currency: 'USD' } }],
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

describe('A rule', () => {
  const good = { kind: 'MarkupOnCost', percent: 1000, amount: null, offerId: null, startsOn: null, endsOn: null } as const;

  it.each([
    ['nothing', {}, []],
    ['a missing percentage', { percent: null }, ['percent missing']],
    ['a discount of more than all', { kind: 'DiscountOnRetail', percent: 10_001 }, ['percent discount-above-100']],
    ['a fixed price without amount and offer', { kind: 'FixedPrice' }, ['fixedPrice missing', 'offer missing']],
    ['a price below nothing', { kind: 'FixedPrice', amount: -1, offerId: 'offer' }, ['fixedPrice negative']],
    ['an end before its start', { startsOn: '2026-02-02', endsOn: '2026-02-01' }, ['endsOn ends-before-start']],
  ] as const)('names %s', (_what, change, named) => {
    expect(ruleFaults({ ...good, ...change }).map(({ field, code }) => `${field} ${code}`)).toEqual(named);
  });

  it('of a fixed price warns where the cost is another than when it was fixed', () => {
    expect([costMoved(850, 850), costMoved(850, 851), costMoved(null, 851)]).toEqual([false, true, false]);
  });
});
