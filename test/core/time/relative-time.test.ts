import fc from 'fast-check';
import { relativeTime } from '../../../core/time/relative-time';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-11-21T12:00:00Z');
const lengths = { minute, hour, day };

describe('How long ago something was', () => {
  it.each<[string, number, { value: number; unit: string }]>([
    ['now', 0, { value: 0, unit: 'minute' }],
    ['59 seconds ago', -59_999, { value: 0, unit: 'minute' }],
    ['a minute ago', -minute, { value: -1, unit: 'minute' }],
    ['59 minutes 59 seconds ago', -hour + 1, { value: -59, unit: 'minute' }],
    ['an hour ago', -hour, { value: -1, unit: 'hour' }],
    ['23 hours 59 minutes ago', -day + minute, { value: -23, unit: 'hour' }],
    ['a day ago', -day, { value: -1, unit: 'day' }],
    ['6 days 23 hours ago', -7 * day + hour, { value: -6, unit: 'day' }],
    ['in 59 seconds', 59_999, { value: 0, unit: 'minute' }],
    ['in a minute', minute, { value: 1, unit: 'minute' }],
    ['in 23 hours 59 minutes', day - minute, { value: 23, unit: 'hour' }],
    ['in 7 days', 7 * day, { value: 7, unit: 'day' }],
  ])('%s', (_name, distance, expected) => {
    expect(relativeTime(now + distance, now)).toEqual(expected);
  });

  it('never tells more than has passed, and less than one unit too little', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400 * day, max: 400 * day }), (distance) => {
        const { value, unit } = relativeTime(now + distance, now);
        const told = Math.abs(value) * lengths[unit];
        expect(told).toBeLessThanOrEqual(Math.abs(distance));
        expect(Math.abs(distance) - told).toBeLessThan(lengths[unit]);
      }),
    );
  });

  it('is the same distance seen from the other end', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400 * day, max: 400 * day }), (distance) => {
        const there = relativeTime(now + distance, now);
        const back = relativeTime(now, now + distance);
        expect([back.value + there.value, back.unit]).toEqual([0, there.unit]);
      }),
    );
  });

  it('never counts more of a unit than make the next', () => {
    const most = { minute: 59, hour: 23, day: Infinity };
    fc.assert(
      fc.property(fc.integer({ min: -400 * day, max: 400 * day }), (distance) => {
        const { value, unit } = relativeTime(now + distance, now);
        expect(Math.abs(value)).toBeLessThanOrEqual(most[unit]);
      }),
    );
  });
});
