import fc from 'fast-check';
import { marginForMarkup, marginOf, markupForMargin, markupOf, percentOf, pointsOf } from '../../../core/money/margin';

describe('Margin and markup', () => {
  it('are parts of the price and of the cost', () => {
    expect(marginOf(10_000, 8_500)).toBe(1500);
    expect(markupOf(10_000, 8_500)).toBe(1765);
    expect(marginOf(8_500, 10_000)).toBe(-1765);
    expect(marginOf(10_000, 1)).toBe(9999);
    expect(markupOf(20_000, 1)).toBe(199_990_000);
    expect(marginOf(0, 100)).toBeNull();
    expect(markupOf(100, 0)).toBeNull();
  });

  it.each([
    [1500, 1765],
    [2000, 2500],
    [0, 0],
    [5000, 10_000],
    [9999, 99_990_000],
    [10_000, null],
  ])('a margin of %d basis points needs a markup of %d (R16)', (margin, markup) => {
    expect(markupForMargin(margin)).toBe(markup);
  });

  it.each([
    [1765, 1500],
    [2500, 2000],
    [0, 0],
    [10_000, 5000],
  ])('a markup of %d basis points is a margin of %d (R16)', (markup, margin) => {
    expect(marginForMarkup(markup)).toBe(margin);
  });

  it('tell the same of one price', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 10_000_000 }), fc.integer({ min: 0, max: 9000 }), (cost, markup) => {
        const price = Math.round((cost * (10_000 + markup)) / 10_000);
        const needed = markupForMargin(marginOf(price, cost) ?? NaN);
        expect(Math.abs((needed ?? NaN) - markup)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('go into a row as percent with two decimals and come back', () => {
    expect(percentOf(1765)).toBe(17.65);
    expect(pointsOf(17.65)).toBe(1765);
    expect(pointsOf(1.005)).toBe(100);
  });
});
