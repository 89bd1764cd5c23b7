import { lineError } from '../../../plugins/partner-center/cart-line-error';
import { orderRefusalOf } from '../../../plugins/partner-center/order-refusals';

describe('Partner Center’s refusals about selling', () => {
  test.each([
    [403, 13605, 'no-agreement'],
    [403, 20002, 'no-relationship'],
    [403, 800073, 'customer-under-review'],
    [403, 800075, 'customer-under-review'],
    [403, 2091, 'offer-withdrawn'],
    [404, 400018, 'offer-withdrawn'],
    [400, 800070, 'not-in-market'],
    [403, 800067, 'seats-out-of-range'],
    [400, 900275, 'seats-out-of-range'],
    [400, 400041, 'add-on-without-base'],
    [400, 27007, 'promotion-refused'],
    [400, 900169, 'currency-refused'],
    [404, 800008, 'cart-expired'],
    [403, 800023, 'purchase-refused'],
    [409, 900278, 'provider-busy'],
    [429, 0, 'provider-busy'],
    [401, 900420, 'not-connected'],
    [401, 800001, 'consent-expired'],
    [403, 900150, 'forbidden'],
    [500, 800003, 'provider-failing'],
    [400, 123456, 'purchase-refused'],
    [418, 0, 'unexpected'],
  ])('%i / %i is %s', (status, code, refusal) => {
    expect(orderRefusalOf({ status, code, text: '' }, 'checkout')).toBe(refusal);
  });

  test('of an unknown kind are the purchase’s own only where something is bought', () => {
    expect(orderRefusalOf({ status: 400, code: 123456, text: '' }, 'order')).toBe('unexpected');
  });
});

describe('an error on a line of a cart', () => {
  test.each([
    ['max_allowed_seats_per_subscription_exceeded', 'seats-out-of-range'],
    ['MaxAllowedSeatsPerSubscriptionExceeded', 'seats-out-of-range'],
    [10015, 'seats-out-of-range'],
    ['400041', 'add-on-without-base'],
    ['invalid_promotion_id', 'promotion-refused'],
    ['currency_is_not_supported', 'currency-refused'],
    ['catalog_item_id_is_not_valid', 'offer-withdrawn'],
    ['something_new', 'purchase-refused'],
    [null, 'purchase-refused'],
  ])('%p is %s, with the provider’s words', (errorCode, refusal) => {
    const read = lineError.parse({ errorCode, errorDescription: 'Its words' });
    expect(read).toMatchObject({ isStale: false, refused: { refusal, detail: expect.stringContaining('Its words') } });
  });

  test.each([
    [{ errorCode: 10002, errorDescription: 'Quota' }, 'Quota (10002)'],
    [{ errorDescription: 'Quota' }, 'Quota'],
    [{ errorCode: 10002 }, '(10002)'],
    [{}, ''],
  ])('%j is told in the provider’s words and code, and in none of ours', (error, detail) => {
    expect(lineError.parse(error).refused.detail).toBe(detail);
  });

  test('400019 is no refusal of the line: its item is to be had under another id', () => {
    expect(lineError.parse({ errorCode: 400019, errorDescription: 'Availability not found' })).toMatchObject({ isStale: true });
  });
});
