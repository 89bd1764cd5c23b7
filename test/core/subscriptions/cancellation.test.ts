import fc from 'fast-check';
import { batchDeadlines, cancellationDeadline, mayStillCancel, type AddedBatch } from '../../../core/subscriptions/cancellation';
import { day, hour } from '../../../core/time/instant';

const bought = Date.parse('2026-03-29T00:30:00Z');

describe('A purchase or a renewal can be cancelled (R1)', () => {
  it.each([
    ['at once', 0, true],
    ['after 23:59', 24 * hour - 60_000, true],
    ['after 24:00', 24 * hour, true],
    ['on day 5', 5 * day, true],
    ['after 167:59', 168 * hour - 60_000, true],
    ['not after 168:00', 168 * hour, false],
    ['not on day 13', 13 * day, false],
  ])('%s', (_when, after, may) => {
    expect(mayStillCancel(cancellationDeadline(bought, null), bought + after)).toBe(may);
  });

  it('until the provider’s moment where the provider names one', () => {
    const deadline = cancellationDeadline(bought, bought + 3 * day);
    expect(deadline).toEqual({ until: bought + 3 * day, source: 'Provider' });
    expect(mayStillCancel(deadline, bought + 3 * day)).toBe(false);
    expect(cancellationDeadline(bought, null).source).toBe('OurArithmetic');
  });

  it('never where there is no deadline any more', () => {
    expect(mayStillCancel(null, bought)).toBe(false);
  });
});

describe('Each batch of added seats (R2)', () => {
  const first: AddedBatch = { changeId: 'first', seats: 10, tookEffectOn: bought };
  const later: AddedBatch = { changeId: 'later', seats: 3, tookEffectOn: bought + 300 * day };

  it('has its own 168 hours, also one of day 300', () => {
    expect(batchDeadlines([first, later], null)).toEqual([
      { changeId: 'first', refundable: 10, until: bought + 168 * hour, source: 'OurArithmetic' },
      { changeId: 'later', refundable: 3, until: bought + 300 * day + 168 * hour, source: 'OurArithmetic' },
    ]);
  });

  it('takes the provider’s moment and number, and keeps no seats where the provider names it no more', () => {
    const until = bought + 300 * day + 167 * hour;
    expect(batchDeadlines([first, later], [{ quantity: 2, until }])).toEqual([
      { changeId: 'first', refundable: 0, until: bought + 168 * hour, source: 'OurArithmetic' },
      { changeId: 'later', refundable: 2, until, source: 'Provider' },
    ]);
  });

  it('takes the nearest of the provider’s moments, in whatever order they come', () => {
    const near = { quantity: 3, until: bought + 300 * day + 168 * hour - 20 * 60_000 };
    const nearer = { quantity: 2, until: bought + 300 * day + 168 * hour + 10 * 60_000 };
    for (const told of [
      [near, nearer],
      [nearer, near],
    ])
      expect(batchDeadlines([later], told)).toEqual([{ changeId: 'later', refundable: 2, until: nearer.until, source: 'Provider' }]);
  });

  describe('of a day on which seats were added twice', () => {
    const morning: AddedBatch = { changeId: 'morning', seats: 5, tookEffectOn: bought };
    const evening: AddedBatch = { changeId: 'evening', seats: 3, tookEffectOn: bought + 6 * hour };

    it('keeps its own moment after the other’s is over', () => {
      expect(batchDeadlines([morning, evening], [{ quantity: 3, until: bought + 174 * hour }])).toMatchObject([
        { changeId: 'morning', refundable: 0, source: 'OurArithmetic' },
        { changeId: 'evening', refundable: 3, until: bought + 174 * hour, source: 'Provider' },
      ]);
    });

    it('keeps all its seats where both were added in one minute', () => {
      const until = bought + 168 * hour;
      const told = [
        { quantity: 3, until: until + 20_000 },
        { quantity: 5, until: until + 25_000 },
      ];
      const atOnce = { ...evening, tookEffectOn: bought + 10_000 };
      expect(batchDeadlines([morning, atOnce], told).map(({ refundable }) => refundable)).toEqual([5, 3]);
    });
  });

  it.each([
    ['a day before', -24 * hour, 3],
    ['a day after', 24 * hour, 3],
    ['more than a day after', 24 * hour + 1, 0],
    ['more than a day before', -24 * hour - 1, 0],
  ])('is the provider’s by a moment %s ours: %p away, %d seats', (_when, off, refundable) => {
    const until = bought + 168 * hour + off;
    expect(batchDeadlines([{ ...first, seats: 3 }], [{ quantity: 3, until }])).toMatchObject([{ refundable }]);
  });

  it('is never given more seats than were added, and no entry of the provider counts twice', () => {
    const batches = fc.array(
      fc.record({
        changeId: fc.uuid(),
        seats: fc.integer({ min: 1, max: 50 }),
        tookEffectOn: fc.nat(400).map((days) => bought + days * day),
      }),
      { maxLength: 6 },
    );
    const provider = fc.array(
      fc.record({ quantity: fc.integer({ min: 1, max: 80 }), until: fc.nat(400).map((days) => bought + days * day + 168 * hour) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(batches, provider, (added, told) => {
        const deadlines = batchDeadlines(added, told);
        deadlines.forEach((deadline, place) => expect(deadline.refundable).toBeLessThanOrEqual(added[place]?.seats ?? 0));
        const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
        expect(sum(deadlines.map((each) => each.refundable))).toBeLessThanOrEqual(sum(told.map((each) => each.quantity)));
      }),
    );
  });
});
