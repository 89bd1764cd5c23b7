import * as fc from 'fast-check';
import { mayClaimOrder, type ClaimableOrder } from '../../../core/orders/claim';
import type { OrderStatus } from '../../../core/orders/status';

const now = Date.parse('2026-06-01T12:00:00Z');
const [past, future] = [now - 1, now + 1];

const order = (status: OrderStatus, changes: Partial<ClaimableOrder> = {}): ClaimableOrder => ({
  status,
  lease: { holder: null, until: null },
  nextAttemptOn: null,
  handles: { checkedOutOn: null, buyAgainOn: null },
  ...changes,
});
const held = { holder: 'one', until: future };
const leftBehind = { holder: 'one', until: past };
const unclear = (changes: Partial<ClaimableOrder> = {}) => order('UnknownOutcome', { nextAttemptOn: future, ...changes });

const cases: readonly [sentence: string, order: ClaimableOrder, isAsked: boolean, expected: boolean][] = [
  ['just submitted', order('Submitted'), false, true],
  ['submitted, due now', order('Submitted', { nextAttemptOn: now }), false, true],
  ['submitted, not due', order('Submitted', { nextAttemptOn: future }), false, false],
  ['submitted, not due, though a person asks', order('Submitted', { nextAttemptOn: future }), true, false],
  ['submitted, held', order('Submitted', { lease: held }), true, false],
  ['in progress, held', order('InProgress', { lease: held }), true, false],
  ['in progress, its hold ending now', order('InProgress', { lease: { holder: 'one', until: now } }), false, true],
  ['in progress, left behind', order('InProgress', { lease: leftBehind }), false, true],
  ['in progress, left behind over a pause', order('InProgress', { lease: leftBehind, nextAttemptOn: future }), false, false],
  ['in progress, waiting for the provider', order('InProgress', { nextAttemptOn: future }), true, false],
  ['in progress, handed over', order('InProgress'), false, true],
  ['unclear, not due', unclear(), false, false],
  ['unclear, due now', unclear({ nextAttemptOn: now }), false, true],
  ['unclear, with nothing to come by itself', unclear({ nextAttemptOn: null }), false, false],
  ['unclear, not due, a person asks', unclear(), true, true],
  ['unclear, held, though a person asks', unclear({ lease: held }), true, false],
  ['unclear, left behind', unclear({ lease: leftBehind }), false, true],
  ['unclear, a word after the checkout', unclear({ handles: { checkedOutOn: past, buyAgainOn: now } }), false, true],
  ['unclear, a word at the checkout', unclear({ handles: { checkedOutOn: now, buyAgainOn: now } }), false, false],
  ['unclear, a word that is used up', unclear({ handles: { checkedOutOn: now, buyAgainOn: past } }), false, false],
  ['unclear, a word without a checkout', unclear({ handles: { checkedOutOn: null, buyAgainOn: now } }), false, false],
  ['over, whatever its status says', order('Submitted', { lease: null }), true, false],
];

test.each(cases)('an order %s may be claimed or not', (_sentence, claimable, isAsked, expected) => {
  expect(mayClaimOrder(claimable, now, isAsked)).toBe(expected);
});

test.each(['Draft', 'Failed', 'Completed', 'PartlyDone', 'Withdrawn'] as const)('an order that is %s is never claimed', (status) => {
  expect(mayClaimOrder(order(status), now, true)).toBe(false);
});

test('what is held is nobody else’s, whatever else its row says', () => {
  const status = fc.constantFrom<OrderStatus>('Submitted', 'InProgress', 'UnknownOutcome');
  const moment = fc.option(fc.integer({ min: now - 10, max: now + 10 }));
  fc.assert(
    fc.property(status, moment, moment, moment, fc.boolean(), (state, nextAttemptOn, checkedOutOn, buyAgainOn, isAsked) => {
      const claimable = order(state, { lease: held, nextAttemptOn, handles: { checkedOutOn, buyAgainOn } });
      expect(mayClaimOrder(claimable, now, isAsked)).toBe(false);
    }),
  );
});
