import { linePrice } from '../../../core/orders/line-price';
import { refusalOfFault } from '../../../core/orders/refusal-of-fault';
import { orderRefusals } from '../../../core/orders/refusals';
import type { PriceRule } from '../../../core/pricing/price-rules';

const offer = { offerId: 'offer', currency: 'EUR', cost: 800, retail: 1000 };
const whom = { accountId: 'account', contractId: 'contract', today: '2026-06-01' };
const rule: PriceRule = {
  id: 'rule',
  name: '10 percent off',
  accountId: 'account',
  contractId: null,
  offerId: null,
  startsOn: null,
  endsOn: null,
  createdOn: '2026-01-01T00:00:00Z',
  price: { kind: 'DiscountOnRetail', percent: 1000 },
};
const markup: PriceRule = { ...rule, price: { kind: 'MarkupOnCost', percent: 2500 } };
const fixed: PriceRule = { ...rule, offerId: 'offer', price: { kind: 'FixedPrice', amount: 950, currency: 'EUR' } };

describe('the price of a line', () => {
  test.each([
    ['is the retail price without a rule', [], null, { unitPrice: 1000, unitCost: 800 }],
    ['follows the rules of account and contract', [rule], null, { unitPrice: 900, unitCost: 800 }],
    ['is less by a promotion’s part, and so is our cost', [], 1500, { unitPrice: 850, unitCost: 680 }],
    ['has the promotion after the rule', [rule], 1500, { unitPrice: 765, unitCost: 680 }],
    ['that follows the cost follows it also under a promotion', [markup], 1500, { unitPrice: 850, unitCost: 680 }],
    ['that is fixed stays what was agreed; only our cost is less', [fixed], 1500, { unitPrice: 950, unitCost: 680 }],
    ['rounds each of price and cost half up', [{ ...fixed, accountId: 'other' }], 333, { unitPrice: 967, unitCost: 773 }],
    ['of another account’s rule is none of ours', [{ ...rule, accountId: 'other' }], null, { unitPrice: 1000, unitCost: 800 }],
  ] as const)('%s', (_what, rules, discount, expected) => {
    expect(linePrice(offer, rules, whom, discount)).toMatchObject(expected);
  });
});

test('every fault of a line has a refusal that a person can mend or have mended', () => {
  for (const code of Object.values(refusalOfFault)) expect(orderRefusals[code].next).not.toBe('wait');
});
