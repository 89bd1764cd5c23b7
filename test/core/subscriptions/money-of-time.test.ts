import fc from 'fast-check';
import { cycleAt } from '../../../core/subscriptions/calendar';
import { customerRefund, type RefundFacts } from '../../../core/subscriptions/customer-refund';
import { day, hour } from '../../../core/time/instant';
import { daysLeft, prorate } from '../../../core/subscriptions/proration';
import { share } from '../../../core/money/share';

const at = (text: string): number => Date.parse(text);

describe('Proration by day (R9)', () => {
  it.each([
    ['a cycle of 28 days', '2026-02-01T00:00Z', '2026-02-15T10:00Z', 28, 14, 500],
    ['a cycle of 29 days', '2028-02-01T00:00Z', '2028-02-29T23:59Z', 29, 1, 34],
    ['a cycle of 30 days', '2026-04-01T00:00Z', '2026-04-01T00:00Z', 30, 30, 1000],
    ['a cycle of 31 days', '2026-01-01T00:00Z', '2026-01-31T00:00Z', 31, 1, 32],
    ['a year', '2026-01-01T00:00Z', '2026-12-31T00:00Z', 365, 1, 3],
    ['a leap year', '2028-01-01T00:00Z', '2028-12-31T00:00Z', 366, 1, 3],
  ] as const)('charges the days left of %s', (_name, start, now, days, left, amount) => {
    const cycle = cycleAt(at(start), 'P1Y', days > 31 ? 'Annual' : 'Monthly', at(now));
    expect([cycle.days, daysLeft(cycle, at(now))]).toEqual([days, left]);
    expect(prorate(1000, 1, left, cycle)).toBe(amount);
  });

  it.each([
    ['before it begins, all of them', '2026-03-31T23:59Z', 30],
    ['on its last day, one', '2026-04-30T23:59Z', 1],
    ['when it has ended, none', '2026-05-01T00:00Z', 0],
    ['long after, none', '2026-08-01T00:00Z', 0],
  ])('has of a cycle %s', (_when, now, left) => {
    expect(daysLeft(cycleAt(at('2026-04-01T00:00Z'), 'P1Y', 'Monthly', at('2026-04-01T00:00Z')), at(now))).toBe(left);
  });

  it('rounds half up, for the line and not for the seat', () => {
    expect(prorate(333, 3, 15, { days: 30 })).toBe(500);
    expect(prorate(1, 1, 15, { days: 30 })).toBe(1);
  });

  it('of the parts of a cycle adds up to the cycle’s price where its days are split', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000_00),
        fc.integer({ min: 1, max: 1000 }),
        fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 31 }),
        (price, seats, days) => {
          const shares = share(price * seats, days);
          expect(shares.reduce((all, each) => all + each, 0)).toBe(price * seats);
          const cycle = { days: days.reduce((all, each) => all + each, 0) };
          shares.forEach((each, place) => expect(Math.abs(each - prorate(price, seats, days[place] ?? 0, cycle))).toBeLessThanOrEqual(1));
        },
      ),
    );
  });
});

describe('What a customer gets back by the reseller’s schedule (R8)', () => {
  const bought = at('2026-04-10T10:00Z');
  const facts: RefundFacts = {
    policy: 'ResellerSchedule',
    paid: 3000,
    boughtOn: bought,
    activatedOn: bought,
    cycleDays: 30,
    deadline: null,
  };

  it.each([
    ['before activation, all', { activatedOn: null }, 13 * day, 'all', 3000],
    ['within +23:59, all', {}, 24 * hour - 60_000, 'all', 3000],
    ['at +24:00, the days not used', {}, 24 * hour, 'unused-days', 2800],
    ['on day 5, the days not used', {}, 4 * day, 'unused-days', 2500],
    ['at +167:59, the days not used', {}, 168 * hour - 60_000, 'unused-days', 2200],
    ['at +168:00, nothing', {}, 168 * hour, 'none', 0],
  ] as const)('is, %s', (_when, change, after, kind, amount) => {
    expect(customerRefund({ ...facts, ...change }, bought + after)).toEqual({ kind, amount });
  });

  it('follows the provider’s window or is nothing where the contract says so', () => {
    const deadline = { until: bought + 2 * day, source: 'Provider' } as const;
    expect(customerRefund({ ...facts, policy: 'ProviderWindow', deadline }, bought + day)).toEqual({ kind: 'unused-days', amount: 2800 });
    expect(customerRefund({ ...facts, policy: 'ProviderWindow', deadline }, bought + 2 * day)).toEqual({ kind: 'none', amount: 0 });
    const beyond = { until: bought + 60 * day, source: 'Provider' } as const;
    expect(customerRefund({ ...facts, policy: 'ProviderWindow', deadline: beyond }, bought + 40 * day).amount).toBe(0);
    expect(customerRefund({ ...facts, policy: 'NoRefund' }, bought)).toEqual({ kind: 'none', amount: 0 });
  });

  it('is never more than was paid, and never grows with time', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 28, max: 366 }), fc.nat(200), fc.nat(200), (paid, cycleDays, one, other) => {
        const [early = 0, late = 0] = [one, other].sort((a, b) => a - b);
        const refund = (hours: number): number => customerRefund({ ...facts, paid, cycleDays }, bought + hours * hour).amount;
        expect(refund(early)).toBeLessThanOrEqual(paid);
        expect(refund(late)).toBeLessThanOrEqual(refund(early));
      }),
    );
  });
});
