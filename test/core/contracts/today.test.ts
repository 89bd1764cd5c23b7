import { takesPurchases } from '../../../core/contracts/contract';
import { contractToday } from '../../../core/contracts/today';
import { dayAt } from '../../../core/time/day';

/** Minutes east of UTC on 21 and 22 November. */
const sofia = 120;
const newYork = -300;

describe('Today, for a contract', () => {
  it.each([
    ['an hour before midnight UTC, when Sofia has the next day', '2026-11-21T23:00:00Z', '2026-11-21', '2026-11-22', '2026-11-21'],
    ['the last second of the day in UTC', '2026-11-21T23:59:59Z', '2026-11-21', '2026-11-22', '2026-11-21'],
    ['midnight UTC, when New York has the day before', '2026-11-22T00:00:00Z', '2026-11-22', '2026-11-22', '2026-11-21'],
    ['midnight in New York', '2026-11-22T05:00:00Z', '2026-11-22', '2026-11-22', '2026-11-22'],
  ])('%s, is the day in UTC', (_when, instant, day, inSofia, inNewYork) => {
    const now = Date.parse(instant);
    expect([dayAt(now, sofia), dayAt(now, newYork)]).toEqual([inSofia, inNewYork]);
    expect(contractToday(now)).toBe(day);
  });

  it('is inside a contract from the first instant of its first day to the last of its last, for everybody at once', () => {
    const day = { state: 'Active', startsOn: '2026-11-22', endsOn: '2026-11-22' } as const;
    const takes = (instant: string) => takesPurchases(day, contractToday(Date.parse(instant)));
    expect(takes('2026-11-21T23:59:59.999Z')).toBe(false);
    expect(takes('2026-11-22T00:00:00Z')).toBe(true);
    expect(takes('2026-11-22T23:59:59.999Z')).toBe(true);
    expect(takes('2026-11-23T00:00:00Z')).toBe(false);
  });
});
