import * as fc from 'fast-check';
import type { OrderDraft } from '../../../core/orders/draft';
import type { PurchaseOutcome, SentLine } from '../../../core/orders/outcome';
import { orderedWithoutEntry, sentAs, submissionOf, type Entry } from '../../../core/orders/submission';

const entry = (changeId: string, changes: Partial<Entry> = {}): Entry => ({
  changeId,
  subscriptionId: 's-1',
  place: 0,
  status: 'Submitted',
  ...changes,
});
const draftOf = (...lines: readonly Pick<Entry, 'changeId' | 'subscriptionId'>[]): OrderDraft => ({
  lines: lines.map(({ changeId, subscriptionId }) => ({ changeId, subscriptionId, offerId: 'o-1', seats: 5, promotionId: null })),
});
const sentLine = (line: number, changeId?: string): SentLine => ({
  line,
  ...(changeId === undefined ? {} : { changeId }),
  catalogItemId: 'A:0001:B',
  seats: 5,
  term: 'P1Y',
  billingCycle: 'Annual',
});
const sent = (...lines: readonly SentLine[]): PurchaseOutcome => ({
  groups: [{ group: '0', lines, orderId: null, refusal: null, detail: null }],
});

const sorted = (entries: readonly Entry[], draft: OrderDraft, outcome: PurchaseOutcome | null) => {
  const { lines, overtaken, isWhole } = submissionOf(entries, draft, outcome);
  return { lines: lines.map(({ changeId }) => changeId), overtaken: overtaken.map(({ changeId }) => changeId), isWhole };
};

describe('before anything was sent', () => {
  test('the draft’s lines are the order’s, and another window’s open entry is overtaken', () => {
    const [mine, theirs] = [entry('c-1'), entry('c-2')];
    expect(sorted([mine, theirs], draftOf(mine), null)).toEqual({ lines: ['c-1'], overtaken: ['c-2'], isWhole: true });
  });

  test('what was tried before and given up is neither', () => {
    const former = entry('c-1', { status: 'Failed' });
    const again = entry('c-2');
    expect(sorted([former, again], draftOf(again), null)).toEqual({ lines: ['c-2'], overtaken: [], isWhole: true });
  });

  test('a line of the draft without an entry was not handed in whole', () => {
    const here = entry('c-1');
    expect(sorted([here], draftOf(here, entry('c-2', { subscriptionId: 's-2' })), null)).toMatchObject({ lines: ['c-1'], isWhole: false });
  });

  test('ids are the same in capitals', () => {
    expect(sorted([entry('AB-1')], draftOf(entry('ab-1')), null)).toMatchObject({ lines: ['AB-1'], isWhole: true });
  });
});

describe('once it was sent', () => {
  test('an entry is the order’s though the draft names another one for its subscription, which is overtaken', () => {
    const [first, second] = [entry('c-1'), entry('c-2')];
    expect(sorted([first, second], draftOf(second), sent(sentLine(0, 'c-1')))).toEqual({
      lines: ['c-1'],
      overtaken: ['c-2'],
      isWhole: true,
    });
  });

  test('the same holds while the other window has not written its entry yet', () => {
    expect(sorted([entry('c-1')], draftOf(entry('c-2')), sent(sentLine(0, 'c-1')))).toEqual({
      lines: ['c-1'],
      overtaken: [],
      isWhole: true,
    });
  });

  test.each(['Submitted', 'Failed', 'Withdrawn', 'Succeeded'] as const)('an entry that says %s is the order’s', (status) => {
    expect(sorted([entry('c-1', { status })], draftOf(), sent(sentLine(0, 'c-1')))).toMatchObject({ lines: ['c-1'] });
  });

  test('lines of the draft that the provider’s cart refused keep their place beside it', () => {
    const [refused, bought] = [entry('c-1', { status: 'Failed' }), entry('c-2', { place: 1, subscriptionId: 's-2' })];
    expect(sorted([refused, bought], draftOf(refused, bought), sent(sentLine(1, 'c-2')))).toMatchObject({ lines: ['c-1', 'c-2'] });
  });

  test('before ids were kept, by its place, and only where it is open', () => {
    const [former, open] = [entry('c-1', { status: 'Failed' }), entry('c-2')];
    expect(sorted([former, open], draftOf(), sent(sentLine(0)))).toMatchObject({ lines: ['c-2'] });
  });

  test('a place is told by the id, whatever place the entry has by now', () => {
    expect(sentAs([sentLine(0, 'c-1'), sentLine(1, 'c-2')], { changeId: 'C-2', place: 0 })).toMatchObject({ line: 1 });
    expect(sentAs([sentLine(0, 'c-1')], { changeId: 'c-9', place: 0 })).toBeNull();
  });

  test('however many windows hand in: no subscription is bought by two entries', () => {
    const subscription = fc.constantFrom('s-1', 's-2', 's-3');
    const windows = fc.array(fc.uniqueArray(subscription, { minLength: 1 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(windows, fc.nat(3), fc.nat(3), (tries, drafted, sentBy) => {
        const perWindow = tries.map((subscriptions, window) =>
          subscriptions.map((subscriptionId, place) => entry(`${window}-${subscriptionId}`, { subscriptionId, place })),
        );
        const draft = draftOf(...(perWindow[drafted % tries.length] ?? []));
        const lines = (perWindow[sentBy % tries.length] ?? []).map(({ changeId, place }) => sentLine(place, changeId));
        const bought = submissionOf(perWindow.flat(), draft, sent(...lines)).lines.map(({ subscriptionId }) => subscriptionId);
        expect(new Set(bought).size).toBe(bought.length);
      }),
    );
  });
});

describe('what the provider has ordered', () => {
  const ordered = (...lines: readonly SentLine[]): PurchaseOutcome => ({
    groups: [{ group: '0', lines, orderId: 'bought', refusal: null, detail: null }],
  });

  test('is told by its lines of which no entry is there any more', () => {
    const outcome = ordered(sentLine(0, 'c-1'), sentLine(1, 'c-2'), sentLine(2));
    expect(orderedWithoutEntry(outcome, [entry('C-1'), entry('c-9', { place: 2 })])).toEqual([sentLine(1, 'c-2')]);
    expect(orderedWithoutEntry(outcome, [])).toHaveLength(3);
  });

  test('is nothing where no order is known, or nothing was sent', () => {
    expect(orderedWithoutEntry(sent(sentLine(0, 'c-1')), [])).toEqual([]);
    expect(orderedWithoutEntry(null, [])).toEqual([]);
  });
});
