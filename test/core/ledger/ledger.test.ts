import { brokenInvariants, longestSilence, type OrderSeen } from '../../../core/ledger/invariants';
import { ledgerDifference, type SeatEntry } from '../../../core/ledger/seats';

const entries: SeatEntry[] = [
  { status: 'Succeeded', delta: 10 },
  { status: 'Failed', delta: 5 },
  { status: 'Submitted', delta: 7 },
  { status: 'Succeeded', delta: -2 },
];

describe('The ledger', () => {
  it('adds up to the seats by what succeeded', () => {
    expect(ledgerDifference(8, entries)).toBe(0);
    expect(ledgerDifference(10, entries)).toBe(2);
    expect(ledgerDifference(0, [])).toBe(0);
  });
});

describe('What must always hold', () => {
  const now = 10 * longestSilence;
  const order: OrderSeen = {
    id: 'order',
    name: 'ORD-00001',
    status: 'Completed',
    submittedOn: 0,
    comesBackOn: null,
    lines: [
      { changeId: 'one', providerOrderIds: ['a'] },
      { changeId: 'two', providerOrderIds: ['a'] },
    ],
  };

  it('is kept by an order whose lines share one order at the provider', () => {
    expect(brokenInvariants([order], [], now)).toEqual([]);
  });

  it('is broken by a line bought twice, by an order at the provider that two orders of ours claim, and by seats that do not add up', () => {
    const twice = { ...order, lines: [{ changeId: 'one', providerOrderIds: ['a', 'b'] }] };
    const other = { ...order, id: 'other', lines: [{ changeId: 'three', providerOrderIds: ['a'] }] };
    expect(brokenInvariants([twice], [], now)).toMatchObject([{ rule: 'bought-twice', changeId: 'one', providerOrderIds: ['a', 'b'] }]);
    expect(brokenInvariants([order, other], [], now)).toMatchObject([{ rule: 'order-of-two', providerOrderId: 'a' }]);
    const subscriptions = [8, 9, 7].map((seats) => ({ id: `of ${seats}`, name: 'E3', seats, entries }));
    expect(brokenInvariants([], subscriptions, now)).toMatchObject([
      { rule: 'seats-differ', subscriptionId: 'of 9', seats: 9, difference: 1 },
      { rule: 'seats-differ', subscriptionId: 'of 7', seats: 7, difference: -1 },
    ]);
  });

  it('is broken by an order that nobody comes back to', () => {
    const waiting = { ...order, status: 'UnknownOutcome', submittedOn: 0, comesBackOn: now - longestSilence } as const;
    expect(brokenInvariants([waiting], [], now)).toEqual([]);
    expect(brokenInvariants([waiting], [], now + 1)).toMatchObject([{ rule: 'without-an-end', since: now - longestSilence }]);
    expect(brokenInvariants([{ ...waiting, status: 'Draft', submittedOn: null }], [], now + 1)).toEqual([]);
    expect(brokenInvariants([{ ...waiting, status: 'Draft' }], [], now + 1)).toEqual([]);
    expect(brokenInvariants([{ ...waiting, comesBackOn: null }], [], longestSilence + 1)).toMatchObject([{ since: 0 }]);
  });
});
