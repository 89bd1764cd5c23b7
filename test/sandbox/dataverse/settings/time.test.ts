import fc from 'fast-check';
import { localeOf, written } from '../../../../sandbox/dataverse/settings/locale';
import { instantOf, wallClock, zoneOf } from '../../../../sandbox/dataverse/settings/time-zone';

const zones = [4, 35, 85, 92, 105, 110, 125, 190, 255].map(zoneOf);

describe('time zones', () => {
  test('lead from an instant to the clock on the wall and back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 40_000_000 }), (zone, minutes) => {
        const instant = minutes * 60_000;
        const back = instantOf(zone, wallClock(zone, instant));
        expect([0, 1_800_000, 3_600_000]).toContain(Math.abs(back - instant));
        expect(wallClock(zone, back).getTime()).toBe(wallClock(zone, instant).getTime());
      }),
    );
  });

  test.each([
    ['Europe/Sofia', '2026-03-29T00:59:59Z', '02:59'],
    ['Europe/Sofia', '2026-03-29T01:00:00Z', '04:00'],
    ['America/Los_Angeles', '2026-11-01T08:59:00Z', '01:59'],
    ['America/Los_Angeles', '2026-11-01T09:00:00Z', '01:00'],
    ['Asia/Kolkata', '2026-01-01T00:00:00Z', '05:30'],
  ])('%s has at %s %s o’clock', (zone, instant, clock) => {
    expect(wallClock(zone, Date.parse(instant)).toISOString().slice(11, 16)).toBe(clock);
  });

  test('of an unknown code are UTC', () => expect(zoneOf(99999)).toBe('UTC'));
});

describe('locales', () => {
  test.each([
    [1033, '2/3/2026', '12:05 AM'],
    [1036, '03/02/2026', '00:05'],
    [1031, '03.02.2026', '00:05'],
    [1026, '3.02.2026 г.', '0:05'],
    [9999, '2/3/2026', '12:05 AM'],
  ])('%i write the third of February as %s, and five past midnight as %s', (code, date, time) => {
    const locale = localeOf(code);
    const wall = new Date(Date.UTC(2026, 1, 3, 0, 5));
    expect([written(locale.date, wall), written(locale.time, wall)]).toEqual([date, time]);
  });

  test('write noon and the hour after it in twelve hours', () => {
    expect(written('h:mm tt', new Date(Date.UTC(2026, 0, 1, 12)))).toBe('12:00 PM');
    expect(written('h:mm tt', new Date(Date.UTC(2026, 0, 1, 13)))).toBe('1:00 PM');
  });
});
