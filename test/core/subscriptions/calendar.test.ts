import fc from 'fast-check';
import { cycleAt, isLockedForRenewal, monthsLater, renewalAfter, renewalAfterLastDay } from '../../../core/subscriptions/calendar';
import { day, hour } from '../../../core/time/instant';
import { cyclesFor, cyclesIn, isBillingCycle, isPair, isTerm, mayChangeTermTo, terms } from '../../../core/subscriptions/terms';

const at = (text: string): number => Date.parse(text);
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

describe('Terms and billing cycles (R4)', () => {
  it('are P1M monthly; P1Y monthly or annually; P3Y monthly, annually or triennially', () => {
    expect(terms.map((term) => cyclesFor(term))).toEqual([['Monthly'], ['Monthly', 'Annual'], ['Monthly', 'Annual', 'Triennial']]);
    expect(isPair('P1M', 'Annual')).toBe(false);
    expect([cyclesIn('P1Y', 'Monthly'), cyclesIn('P3Y', 'Annual'), cyclesIn('P3Y', 'Triennial'), cyclesIn('P1M', 'None')]).toEqual([
      12, 3, 1, 1,
    ]);
  });

  it('are known by their names', () => {
    expect(['P1M', 'P1Y', 'P3Y', 'P5Y', undefined].map(isTerm)).toEqual([true, true, true, false, false]);
    expect(['Monthly', 'Annual', 'Triennial', 'None', 'Daily', undefined].map(isBillingCycle)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('only get longer in mid-term', () => {
    expect(terms.map((from) => terms.filter((to) => mayChangeTermTo(from, to)))).toEqual([['P1Y', 'P3Y'], ['P3Y'], []]);
  });
});

describe('A renewal (R6)', () => {
  it.each([
    ['P1M', '2026-11-22T23:59', '2026-12-22T00:00'],
    ['P1M', '2026-01-31T12:00', '2026-02-28T00:00'],
    ['P1M', '2028-01-30T12:00', '2028-02-29T00:00'],
    ['P1Y', '2028-02-29T08:00', '2029-02-28T00:00'],
    ['P3Y', '2026-03-29T01:30', '2029-03-29T00:00'],
  ] as const)('of %s begun at %s is at %s UTC', (term, start, renewal) => {
    expect(iso(renewalAfter(at(`${start}Z`), term))).toBe(renewal);
  });

  it('is at 00:00 UTC after the last day, which belongs to the term, from wherever it is seen', () => {
    expect(iso(renewalAfterLastDay(at('2026-12-21T00:00:00Z')))).toBe('2026-12-22T00:00');
    expect(iso(renewalAfterLastDay(at('2026-12-21T23:59:59.999Z')))).toBe('2026-12-22T00:00');
    expect(iso(renewalAfterLastDay(at('2026-12-21T15:59:59-08:00')))).toBe('2026-12-22T00:00');
    expect(iso(renewalAfterLastDay(at('2026-12-22T09:59:59+10:00')))).toBe('2026-12-22T00:00');
  });

  it('locks changes in the 24 hours before it', () => {
    const renewal = at('2026-12-22T00:00Z');
    expect([-day - 1, -day, -1, 0].map((off) => isLockedForRenewal(renewal + off, renewal))).toEqual([false, true, true, false]);
  });
});

describe('A billing cycle', () => {
  it.each([
    ['2026-01-31T10:00', '2026-02-28T00:00', '2026-02-28T00:00', '2026-03-31T00:00', 31],
    ['2026-01-31T10:00', '2026-02-27T23:59', '2026-01-31T00:00', '2026-02-28T00:00', 28],
    ['2026-04-10T10:00', '2026-04-10T10:00', '2026-04-10T00:00', '2026-05-10T00:00', 30],
    ['2028-02-10T00:00', '2028-02-29T12:00', '2028-02-10T00:00', '2028-03-10T00:00', 29],
  ])('of a monthly subscription begun at %s contains %s from %s to %s, %d days', (start, now, startsOn, endsOn, days) => {
    const cycle = cycleAt(at(`${start}Z`), 'P1Y', 'Monthly', at(`${now}Z`));
    expect([iso(cycle.startsOn), iso(cycle.endsOn), cycle.days]).toEqual([startsOn, endsOn, days]);
  });

  it('follows another without a gap, and an instant lies in exactly one', () => {
    const starts = fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });
    fc.assert(
      fc.property(starts, fc.nat(36 * 31 * 24), fc.constantFrom('Monthly', 'Annual', 'Triennial'), (start, hours, billing) => {
        const now = start + hours * hour;
        const cycle = cycleAt(start, 'P3Y', billing, now);
        expect(cycle.startsOn <= now && now < cycle.endsOn).toBe(true);
        expect(cycleAt(start, 'P3Y', billing, cycle.endsOn).startsOn).toBe(cycle.endsOn);
        expect(cycle.days * day).toBe(cycle.endsOn - cycle.startsOn);
      }),
    );
  });

  it('that many months later keeps the day where the month has it', () => {
    expect(iso(monthsLater(at('2026-10-31T22:00Z'), 1))).toBe('2026-11-30T00:00');
    expect(iso(monthsLater(at('2026-10-31T22:00Z'), 2))).toBe('2026-12-31T00:00');
  });
});
