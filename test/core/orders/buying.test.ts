import {
  cartLife,
  honouredSeconds,
  isOverdue,
  listLag,
  lookPatience,
  mayBuyAgain,
  mayBuyAgainFrom,
  mayMakeNewCart,
  nextBuyingStep,
  provesNotBought,
  wasMadeOf,
  type Handles,
} from '../../../core/orders/buying';
import { isFinal, mayEdit, outcomeOf } from '../../../core/orders/status';

const now = 1_000_000_000;
const nothing: Handles = {
  cartRequestId: null,
  cartId: null,
  cartMadeOn: null,
  checkoutRequestId: null,
  checkedOutOn: null,
  buyAgainOn: null,
};
const cart: Handles = { ...nothing, cartRequestId: 'r1', cartId: 'cart', cartMadeOn: now };
const sent: Handles = { ...cart, checkoutRequestId: 'r2', checkedOutOn: now };

describe('What a purchase does next (R14)', () => {
  it.each([
    ['nothing was sent', nothing, now, 'make-cart'],
    ['a cart was asked for and the answer lost', { ...nothing, cartRequestId: 'r1' }, now, 'make-cart'],
    ['the cart stands', cart, now, 'checkout'],
    ['the cart ran out before any checkout', cart, now + cartLife, 'make-cart'],
    ['the checkout was sent', sent, now, 'repeat-checkout'],
    ['the checkout was sent and the cart ran out', sent, now + cartLife, 'look'],
  ] as const)('where %s', (_where, handles, when, step) => {
    expect(nextBuyingStep(handles, when)).toBe(step);
  });

  it('makes a new cart after a checkout only when orders were read after the lag, nothing was found, and a person says so since', () => {
    const looked = { ordersReadOn: now + listLag, isOrdered: false };
    const said = { ...sent, buyAgainOn: now + 1 };
    expect(mayMakeNewCart(said, looked)).toBe(true);
    expect(mayMakeNewCart(sent, looked)).toBe(false);
    expect(mayMakeNewCart({ ...sent, buyAgainOn: now }, looked)).toBe(false);
    expect(mayMakeNewCart(said, { ...looked, ordersReadOn: now + listLag - 1 })).toBe(false);
    expect(mayMakeNewCart(said, { ...looked, ordersReadOn: null })).toBe(false);
    expect(mayMakeNewCart(said, { ...looked, isOrdered: true })).toBe(false);
    expect(mayMakeNewCart(nothing, looked)).toBe(false);
    expect(mayBuyAgainFrom(now)).toBe(now + listLag);
  });

  it.each([
    ['UnknownOutcome', now, now + listLag - 1, false],
    ['UnknownOutcome', now, now + listLag, true],
    ['UnknownOutcome', null, now, true],
    ['Completed', now, now + listLag, false],
    ['Submitted', null, now, false],
  ] as const)('that is %s, checked out at %p, may at %p be said not to be bought: %p', (status, checkedOutOn, instant, may) => {
    expect(mayBuyAgain({ status, checkedOutOn }, instant)).toBe(may);
  });
});

describe('A checkout', () => {
  it.each([
    [now, now + lookPatience - 1, false],
    [now, now + lookPatience, true],
    [null, now, true],
  ])('that was sent at %p is at %p waited for in silence no more: %p', (checkedOutOn, instant, is) => {
    expect(isOverdue({ checkedOutOn }, instant)).toBe(is);
  });

  it('that is refused with a word that we know has bought nothing; any other word tells nothing', () => {
    expect([provesNotBought('purchase-refused'), provesNotBought('provider-busy'), provesNotBought('unexpected')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('An order', () => {
  it.each([
    [['Succeeded', 'Succeeded'], 'Completed'],
    [['Succeeded', 'Failed'], 'PartlyDone'],
    [['Failed', 'Withdrawn'], 'Failed'],
    [['Succeeded', 'Submitted'], null],
    [[], 'Failed'],
  ] as const)('with the lines %j is %p', (lines, outcome) => {
    expect(outcomeOf(lines)).toBe(outcome);
  });

  it('is edited as a draft or after nothing was bought, and is not at its end while the outcome is unknown', () => {
    expect([mayEdit('Draft'), mayEdit('Failed'), mayEdit('UnknownOutcome'), mayEdit('PartlyDone')]).toEqual([true, true, false, false]);
    expect([isFinal('UnknownOutcome'), isFinal('InProgress'), isFinal('PartlyDone')]).toEqual([false, false, true]);
  });
});

const [minute, hour] = [60_000, 3_600_000];

describe('An order of the provider', () => {
  it.each([
    ['when the cart was made', 0, true],
    ['shortly before, by another clock', -5 * minute, true],
    ['before the cart', -6 * minute, false],
    ['at the end of the cart’s seven days', 7 * 24 * hour, true],
    ['while the last checkout was still in progress', (7 * 24 + 1) * hour, true],
    ['when the cart had been gone for long', (7 * 24 + 1) * hour + 1, false],
  ])('that was made %s', (_when, later, can) => {
    expect(wasMadeOf(now, now + later)).toBe(can);
  });

  it('cannot be of a cart that was never made', () => {
    expect(wasMadeOf(null, now)).toBe(false);
  });
});

describe('The provider’s wish to be left alone', () => {
  it.each([
    [null, 0],
    [1, 1],
    [57_000, 57],
    [24 * 3_600_000, 86_400],
    [365 * 24 * 3_600_000, 86_400],
  ])('of %s milliseconds is honoured for %i seconds: never longer than a day', (asked, seconds) => {
    expect(honouredSeconds(asked)).toBe(seconds);
  });
});
