import { isEndedTooSoon, type EndedOrder } from '../../../core/orders/ended-too-soon';

const held: EndedOrder = { isOver: true, handles: { checkoutRequestId: 'r' }, holder: 'one/1', nextAttemptOn: null };

describe('An order that somebody has ended', () => {
  it.each([
    ['while a worker had checked it out', held, true],
    ['while it waited to be looked into', { ...held, holder: null, nextAttemptOn: 1 }, true],
    ['before it was checked out', { ...held, handles: { checkoutRequestId: null } }, false],
    ['after the service had come to its end', { ...held, holder: null }, false],
  ] as const)('%s: is it ended too soon? %#', (_when, order, is) => {
    expect(isEndedTooSoon(order)).toBe(is);
  });

  it('is none while its row is open', () => {
    expect(isEndedTooSoon({ ...held, isOver: false })).toBe(false);
  });
});
