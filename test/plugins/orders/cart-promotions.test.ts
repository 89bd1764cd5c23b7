import { judge } from '../../../plugins/orders/cart';
import type { CartLine, CartLineSeen } from '../../../plugins/providers/commerce';

const asked: CartLine = {
  id: 0,
  name: 'Visio Plan 1 ORD-00001',
  catalogItemId: 'CFQ7TTC0HD33:0003:DZH318Z0BQ3Q',
  term: 'P1Y',
  billingCycle: 'Annual',
  quantity: 5,
  currency: 'USD',
  promotionId: null,
};
const seen: CartLineSeen = { ...asked, group: '0', refused: null, isStale: false };
const visio = '39NFJQT1PJQB:0001:39NFJQT1Q5KN';
const ofLater = '39NFJQT1PJQB:0001:39NFJQT1Q5ZZ';
const other = '39NFJQT1SNC7:0001:39NFJQT1Q5KM';

const refusalOf = (wanted: string | null, put: string | null, isOrdered = false) => {
  const cart = { id: 'cart', isOrdered, lines: [{ ...seen, promotionId: put }] };
  return judge(cart, [{ ...asked, promotionId: wanted }])?.[0]?.refused?.refusal ?? null;
};

describe('a line of the cart', () => {
  test.each([
    ['without a promotion, as it was asked for', null, null, null],
    ['with the promotion that was asked for', visio, visio, null],
    ['with the promotion that was asked for, which has another availability by now', visio, ofLater, null],
    ['with a promotion that nobody has seen', null, visio, 'price-moved'],
    ['with another promotion', visio, other, 'price-moved'],
    ['without the promotion that was asked for', visio, null, 'promotion-refused'],
  ])('%s: %s, %s', (_what, wanted, put, refusal) => {
    expect(refusalOf(wanted, put)).toBe(refusal);
  });

  test('that was bought already is refused no more, whatever it was bought with', () => {
    expect(refusalOf(null, visio, true)).toBeNull();
    expect(refusalOf(visio, null, true)).toBeNull();
  });

  test('keeps what the provider refuses it for', () => {
    const refused = { refusal: 'seats-out-of-range', detail: 'too many' } as const;
    const cart = { id: 'cart', isOrdered: false, lines: [{ ...seen, promotionId: null, refused }] };
    expect(judge(cart, [{ ...asked, promotionId: visio }])?.[0]?.refused).toBe(refused);
  });
});
