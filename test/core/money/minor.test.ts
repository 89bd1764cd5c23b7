import fc from 'fast-check';
import { amountOf, digitsOf, minorOf, timesRatio } from '../../../core/money/minor';

describe('Amounts', () => {
  it.each([
    ['EUR', 12.5, 1250],
    ['EUR', 0.1 + 0.2, 30],
    ['EUR', 1.005, 101],
    ['EUR', -1.005, -101],
    ['JPY', 1250, 1250],
    ['JPY', 1250.5, 1251],
    ['KWD', 1.2345, 1235],
    ['EUR', 0, 0],
  ])('of a row in %s are whole minor units: %d is %d', (currency, amount, minor) => {
    expect(minorOf(amount, currency)).toBe(minor);
  });

  it('come back from minor units as they went', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('EUR', 'JPY', 'KWD'), (minor, currency) => {
        expect(minorOf(amountOf(minor, currency), currency)).toBe(minor);
      }),
    );
  });

  it('know how many decimals a currency has', () => {
    expect(['EUR', 'USD', 'JPY', 'KWD'].map(digitsOf)).toEqual([2, 2, 0, 3]);
  });
});

describe('A part of an amount', () => {
  it.each([
    [1000, 1, 3, 333],
    [1000, 2, 3, 667],
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [100, 15, 30, 50],
    [65760, 1, 12, 5480],
    [0, 5, 7, 0],
    [-100, 1, 3, -33],
    [100, 2, -3, -67],
    [-100, 2, -3, 67],
  ])('%d × %d ÷ %d is %d, half a unit rounded away from zero', (amount, numerator, denominator, part) => {
    expect(timesRatio(amount, numerator, denominator)).toBe(part);
  });

  it('is never more than half a unit away, and of a refund the same as of a charge', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e10 }),
        fc.nat(100_000),
        fc.integer({ min: 1, max: 100_000 }),
        (amount, numerator, denominator) => {
          const part = timesRatio(amount, numerator, denominator);
          const off = BigInt(part) * BigInt(denominator) - BigInt(amount) * BigInt(numerator);
          expect((off < 0n ? -off : off) * 2n <= BigInt(denominator)).toBe(true);
          expect(timesRatio(-amount, numerator, denominator)).toBe(part === 0 ? 0 : -part);
        },
      ),
    );
  });
});
