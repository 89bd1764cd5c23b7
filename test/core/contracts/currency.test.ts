import { inOtherCurrency, isSettled } from '../../../core/contracts/currency';

describe('The currency of a contract', () => {
  it.each([
    [0, false],
    [1, true],
  ])('with %p subscriptions and orders on it is settled: %p', (onIt, settled) => {
    expect(isSettled(onIt)).toBe(settled);
  });

  it('is that of everything whose amounts are added up; the rest is told apart, but for what has no amount yet', () => {
    const onIt = [
      { id: 'same', currency: 'EUR' },
      { id: 'other', currency: 'USD' },
      { id: 'none', currency: null },
    ];
    expect(inOtherCurrency({ currency: 'EUR' }, onIt).map(({ id }) => id)).toEqual(['other']);
    expect(inOtherCurrency({ currency: 'EUR' }, [])).toEqual([]);
  });
});
