import * as fc from 'fast-check';
import { pairs, withListed, withOrders, withRefusals, type SeenOrder } from '../../../core/orders/match';
import { openGroups, readOutcome, sentGroups, writeOutcome, type PurchaseOutcome, type SentLine } from '../../../core/orders/outcome';
import { orderOfLine } from '../../../core/orders/submission';
import { purchaseName } from '../../../core/orders/purchase-name';
import { orderRefusals, type OrderRefusalCode } from '../../../core/orders/refusals';

const line = (place: number, changes: Partial<SentLine> = {}): SentLine => ({
  line: place,
  catalogItemId: `PRODUCT${place}:0001:A`,
  seats: 5,
  term: 'P1Y',
  billingCycle: 'Annual',
  ...changes,
});
const seen = (id: string, lines: readonly SentLine[], changes: Partial<SeenOrder> = {}): SeenOrder => ({
  id,
  billingCycle: 'Annual',
  lines: lines.map(({ catalogItemId, seats, term, name }) => ({ catalogItemId, quantity: seats, term, name: name ?? null })),
  ...changes,
});
const twoGroups = () => sentGroups([line(0), line(1), line(2)], (place) => (place === 2 ? '1' : '0'));

const orderAt = (outcome: PurchaseOutcome, place: number): string | null => orderOfLine(outcome, { changeId: `c-${place}`, place });

describe('what was sent to a checkout', () => {
  test('is kept by the provider’s groups', () => {
    expect(twoGroups().groups.map(({ group, lines }) => [group, lines.map((each) => each.line)])).toEqual([
      ['0', [0, 1]],
      ['1', [2]],
    ]);
  });

  test('is one group where the provider names none', () => {
    expect(sentGroups([line(0), line(1)], () => null).groups).toEqual([expect.objectContaining({ group: '', lines: [line(0), line(1)] })]);
  });

  const sentLine = fc.record(
    {
      line: fc.nat(100),
      changeId: fc.uuid(),
      name: fc.string(),
      catalogItemId: fc.string(),
      seats: fc.nat(),
      term: fc.constantFrom('P1M', 'P1Y', 'P3Y'),
      billingCycle: fc.constantFrom('Monthly', 'Annual', 'Triennial', 'None'),
    },
    { requiredKeys: ['line', 'catalogItemId', 'seats', 'term', 'billingCycle'] },
  );
  const group = fc.record({
    group: fc.string(),
    lines: fc.array(sentLine),
    orderId: fc.option(fc.string()),
    refusal: fc.option(fc.constantFrom(...(Object.keys(orderRefusals) as OrderRefusalCode[]))),
    detail: fc.option(fc.string()),
  });
  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(group), (groups) => {
        expect(readOutcome(writeOutcome({ groups }))).toEqual({ groups });
      }),
    );
  });

  test.each([
    null,
    '',
    '{',
    '[]',
    '{"groups":1}',
    '{"groups":[{}]}',
    '{"groups":[{"group":"0","lines":[{}],"orderId":null,"refusal":null,"detail":null}]}',
  ])('is nothing where the column holds %p', (text) => {
    expect(readOutcome(text)).toBeNull();
  });

  test('with a refusal that nobody knows is nothing', () => {
    expect(
      readOutcome(JSON.stringify({ groups: [{ group: '0', lines: [], orderId: null, refusal: 'because', detail: null }] })),
    ).toBeNull();
  });
});

describe('the provider’s orders', () => {
  test('are given to the groups of the same lines, in any order', () => {
    const found = withOrders(twoGroups(), [seen('second', [line(2)]), seen('first', [line(1), line(0)])]);
    expect(found.groups.map(({ orderId }) => orderId)).toEqual(['first', 'second']);
    expect([0, 1, 2].map((place) => orderAt(found, place))).toEqual(['first', 'first', 'second']);
    expect(openGroups(found)).toEqual([]);
  });

  test.each<[string, SeenOrder]>([
    ['of other seats', seen('other', [line(2, { seats: 6 })])],
    ['of another item', seen('other', [line(2, { catalogItemId: 'PRODUCT9:0001:A' })])],
    ['of another term', seen('other', [line(2, { term: 'P3Y' })])],
    ['of another billing cycle', seen('other', [line(2)], { billingCycle: 'Monthly' })],
    ['with more lines', seen('other', [line(2), line(0)])],
    ['with fewer lines', seen('other', [line(0)])],
  ])('%s are nobody’s', (_which, order) => {
    expect(openGroups(withOrders(twoGroups(), [order]))).toHaveLength(2);
  });

  test('that do not say term or billing cycle are told by item and seats, whatever the case', () => {
    const bare = { id: 'bare', billingCycle: null, lines: [{ catalogItemId: 'product2:0001:a', quantity: 5, term: null, name: null }] };
    expect(orderAt(withOrders(twoGroups(), [bare]), 2)).toBe('bare');
  });

  test.each(['Annual', 'Monthly'] as const)(
    'of a base and its add-on that is billed otherwise are theirs, also where they name %s',
    (cycle) => {
      const together = sentGroups([line(0), line(1, { billingCycle: 'Monthly' })], () => '0');
      expect(openGroups(withOrders(together, [seen('both', [line(0), line(1)], { billingCycle: cycle })]))).toEqual([]);
    },
  );

  describe('of two purchases of the same goods', () => {
    const nameOf = (changeId: string) => purchaseName({ product: 'Exchange Online (Plan 1)', order: 'ORD-01002', changeId });
    const [ours, others] = [nameOf('3f2a9c1e-0b5d-4c1f-9a53-2b6f0c9d7e10'), nameOf('3f2a9c1e-0b5d-4c1f-9a53-2b6f0c9d7e11')];
    const sent = sentGroups([line(0, { name: ours })], () => '0');

    test('are told by the name that each line got', () => {
      const found = withOrders(sent, [seen('theirs', [line(0, { name: others })]), seen('ours', [line(0, { name: ours })])]);
      expect(orderAt(found, 0)).toBe('ours');
    });

    test('are not taken for each other while only one is listed', () => {
      expect(openGroups(withOrders(sent, [seen('theirs', [line(0, { name: others })])]))).toHaveLength(1);
    });

    const strange = [null, 'Exchange Online (Plan 1)', 'Mail of the branch'] as const;
    test.each(strange)('are told by the rest in the checkout’s own answer, where the provider shows %p', (name) => {
      expect(orderAt(withOrders(sent, [seen('some', [{ ...line(0), ...(name === null ? {} : { name }) }])]), 0)).toBe('some');
    });

    test.each(strange)('are never ours in a list of all orders, where the provider shows %p', (name) => {
      const listed = seen('some', [{ ...line(0), ...(name === null ? {} : { name }) }]);
      expect(openGroups(withListed(sent, [listed]))).toHaveLength(1);
      expect(orderAt(withListed(sent, [listed, seen('ours', [line(0, { name: ours })])]), 0)).toBe('ours');
    });

    test('are told by the rest in such a list, too, where ours was sent without a name', () => {
      expect(
        orderAt(
          withListed(
            sentGroups([line(0)], () => '0'),
            [seen('some', [line(0)])],
          ),
          0,
        ),
      ).toBe('some');
    });

    test('go before one that only looks like ours', () => {
      const found = withOrders(sent, [seen('bare', [line(0)]), seen('ours', [line(0, { name: ours })])]);
      expect(orderAt(found, 0)).toBe('ours');
    });

    test('are told by the rest where ours was sent without a name', () => {
      const before = sentGroups([line(0)], () => '0');
      expect(orderAt(withOrders(before, [seen('theirs', [line(0, { name: others })])]), 0)).toBe('theirs');
    });
  });

  test('are one group’s only', () => {
    const alike = sentGroups([line(0), line(1, { catalogItemId: 'PRODUCT0:0001:A' })], String);
    const found = withOrders(alike, [seen('only', [line(0)])]);
    expect(openGroups(found)).toHaveLength(1);
    expect(openGroups(withOrders(found, [seen('only', [line(0)])]))).toHaveLength(1);
  });

  test('give each of two lines of the same item its own place', () => {
    const lines = [line(0), line(1, { catalogItemId: 'PRODUCT0:0001:A' })];
    expect(pairs(lines, seen('both', lines))).toEqual([
      { line: 0, place: 0 },
      { line: 1, place: 1 },
    ]);
  });

  test('that were refused are noted with the provider’s words; one that was made stays made', () => {
    const error = { refusal: 'purchase-refused' as const, detail: 'Risk' };
    const refused = withRefusals(twoGroups(), [{ group: '1', ...error }]);
    expect(refused.groups[1]).toMatchObject({ refusal: 'purchase-refused', detail: 'Risk', orderId: null });
    const made = withOrders(twoGroups(), [seen('made', [line(2)])]);
    expect(withRefusals(made, [{ group: '1', ...error }])).toEqual(made);
  });
});
