import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import fc from 'fast-check';
import { dayAt, isDay } from '../../../core/time/day';

dayjs.extend(utc);

const at = (text: string): number => dayjs.utc(text).valueOf();

describe('The day on a person’s calendar', () => {
  it.each([
    ['noon in Greenwich', '2026-11-21T12:00:00Z', 0, '2026-11-21'],
    ['midnight in Greenwich, seen from Seattle', '2026-11-21T00:00:00Z', -480, '2026-11-20'],
    ['midnight in Greenwich, seen from Sydney', '2026-11-21T00:00:00Z', 600, '2026-11-21'],
    ['the last millisecond of the day', '2026-11-21T23:59:59.999Z', 0, '2026-11-21'],
    ['late in Greenwich, seen from Sofia', '2026-11-21T22:30:00Z', 120, '2026-11-22'],
    ['the turn of the year, seen from the west', '2027-01-01T07:59:00Z', -480, '2026-12-31'],
    ['the turn of the year, seen from the east', '2026-12-31T14:00:00Z', 600, '2027-01-01'],
    ['a leap day', '2028-02-29T12:00:00Z', 0, '2028-02-29'],
    ['half an hour’s zone', '2026-11-21T18:29:59Z', 330, '2026-11-21'],
    ['half an hour’s zone, a second later', '2026-11-21T18:30:00Z', 330, '2026-11-22'],
  ])('%s', (_name, instant, offset, day) => {
    expect(dayAt(at(instant), offset)).toBe(day);
  });

  it('agrees with a library of dates at every instant and in every zone', () => {
    const instants = fc.integer({ min: at('2000-01-01'), max: at('2100-01-01') });
    const offsets = fc.integer({ min: -12 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(instants, offsets, (instant, offset) => {
        expect(dayAt(instant, offset)).toBe(dayjs.utc(instant).add(offset, 'minute').format('YYYY-MM-DD'));
      }),
    );
  });
});

describe('A day', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-01-31', '2026-04-30', '2026-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-10', '2026-01-32', '0000-01-01', '2026-1-1', '', 'yesterday'])(
    '%s does not exist',
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );

  it('is a day if a library of dates finds the same one again', () => {
    const numbers = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }));
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(isDay(text)).toBe(dayjs.utc(text).format('YYYY-MM-DD') === text);
      }),
    );
  });
});
