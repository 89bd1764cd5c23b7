import fc from 'fast-check';
import { share } from '../../../core/money/share';

describe('A split amount', () => {
  it.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [101, [3, 1], [76, 25]],
    [101, [1, 3], [25, 76]],
    [-101, [1, 3], [-25, -76]],
    [100, [1, 2, 3], [17, 33, 50]],
    [103, [3, 1, 2], [52, 17, 34]],
    [1, [0, 1], [0, 1]],
    [0, [2, 3], [0, 0]],
    [11, [1, 1, 1, 1], [3, 3, 3, 2]],
  ])('%d by %j is %j', (total, weights, parts) => {
    expect(share(total, weights)).toEqual(parts);
  });

  it('loses and makes no cent, and gives each share within a cent of its part', () => {
    const weights = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 40 }).filter((each) => each.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), weights, (total, by) => {
        const parts = share(total, by);
        const sum = by.reduce((all, weight) => all + weight, 0);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        parts.forEach((part, place) => expect(Math.abs(part - (total * (by[place] ?? 0)) / sum)).toBeLessThan(1));
      }),
    );
  });
});
