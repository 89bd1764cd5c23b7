import fc from 'fast-check';
import { afterWait, mostAttempts, nextAttempt, waitSeconds } from '../../../core/held/backoff';

describe('The wait before the next attempt', () => {
  it.each([
    [1, 2.5, 5],
    [2, 5, 10],
    [3, 10, 20],
    [8, 320, 640],
    [9, 450, 900],
    [15, 450, 900],
  ])('after attempt %d is between %d and %d seconds', (attempts, least, most) => {
    expect(waitSeconds(attempts, 0)).toBe(least);
    expect(waitSeconds(attempts, 0.999999)).toBeCloseTo(most, 1);
  });

  it('is at least what the provider asks for', () => {
    expect(waitSeconds(1, 0.5, 60)).toBe(60);
    expect(waitSeconds(9, 0.5, 60)).toBe(675);
  });

  it('never shrinks with another attempt, and stays between two and a half seconds and fifteen minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempts, random) => {
        const wait = waitSeconds(attempts, random);
        expect(wait).toBeGreaterThanOrEqual(2.5);
        expect(wait).toBeLessThanOrEqual(900);
        expect(waitSeconds(attempts + 1, random)).toBeGreaterThanOrEqual(wait);
      }),
    );
  });
});

describe('The next attempt', () => {
  const now = '2026-11-21T12:00:00Z';

  it('is a whole second in the future, since the row keeps no fractions, and never earlier than the wait', () => {
    expect(nextAttempt(now, 1, 0)).toBe('2026-11-21T12:00:03.000Z');
    expect(nextAttempt(Date.UTC(2026, 10, 21, 12, 0, 0, 1), 1, 0, 7)).toBe('2026-11-21T12:00:08.000Z');
    expect(nextAttempt(now, 1, 0, 30)).toBe('2026-11-21T12:00:30.000Z');
  });

  it('is not made after the last one: a person decides then', () => {
    expect(nextAttempt(now, mostAttempts - 1, 0)).not.toBeNull();
    expect(nextAttempt(now, mostAttempts, 0)).toBeNull();
    expect(nextAttempt(now, mostAttempts + 1, 0)).toBeNull();
  });

  it('is the moment after the wait, which comes however often was tried', () => {
    expect(nextAttempt(now, 3, 0.5, 20)).toBe(afterWait(now, 3, 0.5, 20));
    expect(afterWait(now, mostAttempts + 1, 0)).toBe('2026-11-21T12:07:30.000Z');
  });

  it('leaves the provider one to two and a half hours to come back', () => {
    const total = (random: number) =>
      Array.from({ length: mostAttempts - 1 }, (_, index) => waitSeconds(index + 1, random)).reduce((sum, wait) => sum + wait, 0);
    expect(total(0)).toBeGreaterThan(3600);
    expect(total(0.999)).toBeLessThan(2.5 * 3600);
  });
});
