import { emptyOrder, type OrderDraft } from '../../../core/orders/draft';
import { isOvertaken } from '../../../core/orders/overtaken';

const line = { subscriptionId: 's', changeId: 'c', offerId: 'o', seats: 5, promotionId: null };
const five: OrderDraft = { lines: [line] };
const seven: OrderDraft = { lines: [{ ...line, seats: 7 }] };

describe('an order that this window wanted to hand in', () => {
  test.each([
    ['was handed in as it stands', five, five, 10, false],
    ['was read before it was handed in', five, seven, 9, false],
    ['holds other seats than were handed in', five, seven, 10, true],
    ['was found to be handed in elsewhere', null, five, 10, true],
    ['cannot be read as what it holds', five, null, 10, false],
    ['holds nothing that was handed in', five, emptyOrder, 11, true],
  ])('%s', (_what, draft, now, askedOn, isLate) => {
    expect(isOvertaken({ draft, on: 10 }, { draft: now, askedOn })).toBe(isLate);
  });

  test('was not handed in here at all', () => {
    expect(isOvertaken(null, { draft: five, askedOn: 10 })).toBe(false);
  });
});
