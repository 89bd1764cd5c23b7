import { bookedNowhere, boughtElsewhere, withPurchases, type ListedPurchase, type OurOrder } from '../../../core/ledger/attribute';
import { brokenInvariants } from '../../../core/ledger/invariants';
import { cartLife } from '../../../core/orders/buying';
import { standingSeats } from '../../../core/ledger/seats';

const submittedOn = Date.UTC(2026, 5, 1, 12);
const order: OurOrder = {
  id: 'order',
  name: 'ORD-00001',
  status: 'Completed',
  submittedOn,
  comesBackOn: null,
  tenantId: 'TENANT',
  outcome: {
    groups: [
      {
        group: '0',
        lines: [{ line: 0, catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0AAAA', seats: 5, term: 'P1Y', billingCycle: 'Monthly' }],
        orderId: 'first',
        refusal: null,
        detail: null,
      },
    ],
  },
  lines: [{ changeId: 'change', line: 0 }],
};
const purchase: ListedPurchase = {
  id: 'second',
  tenantId: 'tenant',
  madeOn: submittedOn + 60_000,
  lines: [{ catalogItemId: 'cfq7ttc0lh18:0001:CFQ7TTC0BBBB', quantity: 5, name: null }],
};
const idsOf = (purchases: readonly ListedPurchase[], orders: readonly OurOrder[] = [order]) =>
  withPurchases(orders, purchases).map(({ lines }) => lines.map(({ providerOrderIds }) => providerOrderIds));

describe('Purchases at the provider', () => {
  it('belong to the line whose row names them', () => {
    expect(idsOf([{ ...purchase, id: 'first' }])).toEqual([[['first']]]);
  });

  it('that no row names belong to the line that they repeat, also under another availability: it was bought twice', () => {
    expect(idsOf([purchase])).toEqual([[['first', 'second']]]);
    expect(brokenInvariants(withPurchases([order], [purchase]), [], submittedOn)).toEqual([
      expect.objectContaining({ rule: 'bought-twice', changeId: 'change', providerOrderIds: ['first', 'second'] }),
    ]);
  });

  describe('of the same goods, where ours bear names', () => {
    const named = (name: string): OurOrder => ({
      ...order,
      outcome: {
        groups: (order.outcome?.groups ?? []).map((group) => ({ ...group, lines: group.lines.map((line) => ({ ...line, name })) })),
      },
    });
    const ours = named('Basic (ORD-00001 0C9D7E10)');
    const called = (name: string | null): ListedPurchase => ({ ...purchase, lines: purchase.lines.map((line) => ({ ...line, name })) });

    it.each([null, 'Basic', 'Basic (PO 4711)', ''])('are somebody else’s under the name %p, and told as that', (name) => {
      expect(idsOf([called(name)], [ours])).toEqual([[['first']]]);
      expect(boughtElsewhere([ours], [called(name)])).toEqual([
        { providerOrderId: 'second', tenantId: 'tenant', madeOn: submittedOn + 60_000, name: 'ORD-00001' },
      ]);
    });

    it.each(['Basic (ORD-00001 0C9D7E10)', 'Basic (ORD-00001 0C9D7E11)'])('were bought twice by us under the name %p', (name) => {
      expect(idsOf([called(name)], [ours])).toEqual([[['first', 'second']]]);
      expect(boughtElsewhere([ours], [called(name)])).toEqual([]);
    });

    it.each([
      ['before the browser’s clock says that it was ordered', { madeOn: submittedOn - cartLife }],
      [
        'of another quantity than was sent',
        { lines: [{ catalogItemId: 'CFQ7TTC0LH18:0001:X', quantity: 6, name: 'Basic (ORD-00001 0C9D7E10)' }] },
      ],
    ])('were bought twice by us under the line’s very name, also %s', (_how, changes) => {
      expect(idsOf([{ ...called('Basic (ORD-00001 0C9D7E10)'), ...changes }], [ours])).toEqual([[['first', 'second']]]);
    });

    it('are none where they are of other goods, of our own, or where names tell nothing', () => {
      expect(
        boughtElsewhere(
          [ours],
          [
            { ...called(null), tenantId: 'other' },
            { ...called(null), id: 'first' },
          ],
        ),
      ).toEqual([]);
      expect(boughtElsewhere([order], [called(null)])).toEqual([]);
    });
  });

  it.each([
    ['another tenant', { tenantId: 'other' }],
    ['other seats', { lines: [{ catalogItemId: 'CFQ7TTC0LH18:0001:X', quantity: 6, name: null }] }],
    ['another product', { lines: [{ catalogItemId: 'CFQ7TTC0LDPB:0001:X', quantity: 5, name: null }] }],
    ['more lines', { lines: [...purchase.lines, ...purchase.lines] }],
    ['a time before the order', { madeOn: submittedOn - 1 }],
    ['the moment when the order’s cart ended', { madeOn: submittedOn + cartLife }],
  ])('of %s are somebody else’s', (_what, difference) => {
    expect(idsOf([{ ...purchase, ...difference }])).toEqual([[['first']]]);
  });

  it.each([
    ['the moment of the order', submittedOn],
    ['the last moment of its cart', submittedOn + cartLife - 1],
  ])('of %s are the order’s own', (_when, madeOn) => {
    expect(idsOf([{ ...purchase, madeOn, tenantId: 'Tenant' }])).toEqual([[['first', 'second']]]);
  });

  it('are its own though the row does not know the provider’s order yet, and their lines come in another order', () => {
    const line = { line: 0, catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0AAAA', seats: 5, term: 'P1Y', billingCycle: 'Monthly' } as const;
    const other = { ...line, line: 1, catalogItemId: 'CFQ7TTC0LDPB:0001:CFQ7TTC0CCCC', seats: 2 } as const;
    const two: OurOrder = {
      ...order,
      outcome: { groups: [{ group: '0', lines: [line, other], orderId: null, refusal: null, detail: null }] },
    };
    const lines = [
      { catalogItemId: 'CFQ7TTC0LDPB:0001:X', quantity: 2, name: null },
      { catalogItemId: 'CFQ7TTC0LH18:0001:X', quantity: 5, name: null },
    ];
    expect(idsOf([{ ...purchase, lines }], [two])).toEqual([[['second']]]);
    expect(idsOf([{ ...purchase, lines: [...lines].reverse() }], [two])).toEqual([[['second']]]);
    expect(idsOf([{ ...purchase, lines: lines.map((each) => ({ ...each, quantity: 5 })) }], [two])).toEqual([[[]]]);
  });

  it('are given to one order only', () => {
    expect(idsOf([purchase], [order, { ...order, id: 'later', outcome: order.outcome }])).toEqual([[['first', 'second']], [['first']]]);
  });
});

describe('The seats that a subscription stands for', () => {
  const bought = [{ status: 'Succeeded', delta: 5 }] as const;
  const waiting = [{ status: 'Submitted', delta: 5 }] as const;
  it.each([
    ['Active', bought, 5],
    ['Suspended', bought, 5],
    ['Canceled', bought, 5],
    ['Linking', waiting, 0],
    ['Linking', bought, 5],
    ['Linking', [...waiting, ...bought], 5],
    ['PendingLink', waiting, 0],
    ['Failed', [{ status: 'Failed', delta: 5 }] as const, 0],
    ['Draft', [], 0],
  ] as const)('while it is %s', (state, entries, seats) => {
    expect(standingSeats(state, 5, entries)).toBe(seats);
  });
});

describe('A purchase that bears the name of a line of ours', () => {
  const changeId = '3f2a9c1e-0b5d-4c1f-9a53-2b6f0c9d7e10';
  const forgotten: OurOrder = { ...order, status: 'Failed', outcome: null, lines: [{ changeId, line: 0 }] };
  const bought: ListedPurchase = { ...purchase, lines: [{ catalogItemId: 'A:0001:B', quantity: 5, name: 'Basic (ORD-00001 0C9D7E10)' }] };
  const calledOtherwise = (name: string | null): ListedPurchase => ({
    ...bought,
    lines: bought.lines.map((line) => ({ ...line, name })),
  });
  const named = (orderId: string | null): OurOrder => ({
    ...forgotten,
    outcome: {
      groups: (order.outcome?.groups ?? []).map((group) => ({
        ...group,
        orderId,
        lines: group.lines.map((line) => ({ ...line, changeId, name: 'Basic (ORD-00001 0C9D7E10)' })),
      })),
    },
  });

  it('is booked nowhere where the order has forgotten that it was sent', () => {
    expect(bookedNowhere([forgotten], [bought])).toEqual([
      { rule: 'booked-nowhere', providerOrderId: 'second', orderId: 'order', name: 'ORD-00001', changeId },
    ]);
  });

  it.each<[string, OurOrder[], ListedPurchase]>([
    ['the order names it', [named('second')], bought],
    ['the order is still to find it', [named(null)], bought],
    ['it was bought twice, which is told as that', [named('first')], bought],
    ['it is of another system’s order', [forgotten], calledOtherwise('Basic (ORD-00002 0C9D7E10)')],
    ['it bears no name', [forgotten], calledOtherwise(null)],
  ])('is not where %s', (_where, orders, listed) => {
    expect(bookedNowhere(orders, [listed])).toEqual([]);
  });
});
