import fc from 'fast-check';
import { createDateFormat } from '../../../sandbox/app/client/form/date-format';
import { createNumberFormat } from '../../../sandbox/app/client/form/number-format';
import { createUserFormats } from '../../../sandbox/app/client/form/user-formats';
import { instantOf, offsetMinutes, wallClock } from '../../../sandbox/app/client/form/zoned-time';
import { covers } from '../../sandbox/platform/covers';
import { attribute } from './sample-table';

const euro = { id: 'eur', name: 'Euro', code: 'EUR', symbol: '€', precision: 2, isBase: true, isDefault: true };
const yen = { id: 'jpy', name: 'Yen', code: 'JPY', symbol: '¥', precision: 0, isBase: false, isDefault: false };

const locales = ['en-US', 'fr-FR', 'de-DE', 'bg-BG'];

describe('days', () => {
  it.each([
    ['en-US', '12/31/2026'],
    ['fr-FR', '31/12/2026'],
    ['de-DE', '31.12.2026'],
    ['bg-BG', '31.12.2026 г.'],
  ])('are written in the order of %s', (locale, expected) => {
    expect(createDateFormat(locale).formatDay({ year: 2026, month: 12, day: 31 })).toBe(expected);
  });

  it.each([
    ['en-US', '2/1/2026'],
    ['fr-FR', '01/02/2026'],
    ['de-DE', '01.02.2026'],
    ['bg-BG', '1.02.2026 г.'],
  ])('below ten have as many digits as %s gives them', (locale, expected) => {
    expect(createDateFormat(locale).formatDay({ year: 2026, month: 2, day: 1 })).toBe(expected);
  });

  it.each(locales)('are read back as they were written in %s', (locale) => {
    const format = createDateFormat(locale);
    fc.assert(
      fc.property(fc.date({ min: new Date(Date.UTC(1000, 0, 1)), max: new Date(Date.UTC(2999, 11, 31)), noInvalidDate: true }), (date) => {
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(format.parseDay(format.formatDay(day))).toEqual(day);
      }),
    );
  });

  it.each([
    ['2/29/2024', { year: 2024, month: 2, day: 29 }],
    ['2-3-26', { year: 2026, month: 2, day: 3 }],
    ['1/2/49', { year: 2049, month: 1, day: 2 }],
    ['1/2/50', { year: 1950, month: 1, day: 2 }],
    ['2026-11-21', { year: 2026, month: 11, day: 21 }],
    ['2/29/2026', null],
    ['13/1/2026', null],
    ['tomorrow', null],
    ['1/2', null],
  ])('typed as %s in English mean %j', (text, expected) => {
    expect(createDateFormat('en-US').parseDay(text)).toEqual(expected);
  });
});

describe('times of day', () => {
  it.each([
    ['2:30 PM', { hour: 14, minute: 30 }],
    ['2:30 p.m.', { hour: 14, minute: 30 }],
    ['12:05 am', { hour: 0, minute: 5 }],
    ['12 pm', { hour: 12, minute: 0 }],
    ['14:30', { hour: 14, minute: 30 }],
    ['14.30', { hour: 14, minute: 30 }],
    ['1430', { hour: 14, minute: 30 }],
    ['9', { hour: 9, minute: 0 }],
    ['24:00', null],
    ['9:60', null],
    ['13:00 pm', null],
    ['noon', null],
  ])('typed as %s mean %j', (text, expected) => {
    expect(createDateFormat('en-US').parseTime(text)).toEqual(expected);
  });

  it.each(locales)('are read back as they were written in %s', (locale) => {
    const format = createDateFormat(locale);
    for (let minutes = 0; minutes < 24 * 60; minutes += 7) {
      const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
      expect(format.parseTime(format.formatTime(time))).toEqual(time);
    }
  });
});

describe('numbers', () => {
  it.each(locales)('are read back as they were written in %s', (locale) => {
    const format = createNumberFormat(locale);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(format.parse(format.format(cents / 100, 2))).toBeCloseTo(cents / 100, 6);
      }),
    );
  });

  it.each([
    ['de-DE', '1.234,5', 1234.5],
    ['de-DE', '1234,5', 1234.5],
    ['fr-FR', '1 234,5', 1234.5],
    ['bg-BG', '1 234,5', 1234.5],
    ['en-US', '1,234.5', 1234.5],
    ['en-US', '-.5', -0.5],
    ['en-US', '1e5', null],
    ['en-US', '12 boats', null],
    ['en-US', '', null],
  ])('in %s %s is %j', (locale, text, expected) => {
    expect(createNumberFormat(locale).parse(text)).toBe(expected);
  });
});

describe('a moment in a zone', () => {
  it.each([
    ['Europe/Sofia', '2026-03-01T23:30:00Z', { year: 2026, month: 3, day: 2, hour: 1, minute: 30 }],
    ['America/Los_Angeles', '2026-03-01T00:00:00Z', { year: 2026, month: 2, day: 28, hour: 16, minute: 0 }],
    ['Asia/Kathmandu', '2026-03-01T00:00:00Z', { year: 2026, month: 3, day: 1, hour: 5, minute: 45 }],
  ])('is shown as clocks in %s show it', (zone, instant, expected) => {
    expect(wallClock(new Date(instant), zone)).toEqual(expected);
  });

  it('is an hour later where summer time skips it', () => {
    const skipped = { year: 2026, month: 3, day: 29, hour: 3, minute: 30 };
    expect(instantOf(skipped, 'Europe/Sofia').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is the first of the two where summer time doubles it', () => {
    const doubled = { year: 2026, month: 10, day: 25, hour: 3, minute: 30 };
    expect(instantOf(doubled, 'Europe/Sofia').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('knows how far a zone is ahead', () => {
    expect(offsetMinutes(new Date('2026-07-01T00:00:00Z'), 'Europe/Sofia')).toBe(180);
    expect(offsetMinutes(new Date('2026-01-01T00:00:00Z'), 'America/St_Johns')).toBe(-210);
  });

  it('is found again from what clocks show', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000_000 }),
        fc.constantFrom('UTC', 'Europe/Sofia', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo'),
        (minutes, zone) => {
          const wall = wallClock(new Date(minutes * 60_000), zone);
          expect(wallClock(instantOf(wall, zone), zone)).toEqual(wall);
        },
      ),
    );
  });
});

describe('what a person reads', () => {
  const german = createUserFormats({ localeId: 1031, timeZone: 'Europe/Berlin', currencies: [euro, yen] });

  it.each([
    [
      'a choice by its label',
      attribute({ logicalName: 'rig', type: 'picklist', options: [{ value: 2, label: 'Ketsch', color: null, state: null }] }),
      2,
      'Ketsch',
    ],
    ['an amount with its decimals', attribute({ logicalName: 'price', type: 'money', accuracy: 2 }), 1234.5, '1.234,50'],
    [
      'a lookup by its name',
      attribute({ logicalName: 'p', type: 'lookup', targets: [{ table: 'port', navigation: 'p' }] }),
      [{ id: '1', name: 'Kiel', entityType: 'port' }],
      'Kiel',
    ],
    [
      'a moment in their zone',
      attribute({ logicalName: 'at', type: 'datetime', format: 'datetime', dateBehavior: 'UserLocal' }),
      new Date('2026-03-01T23:30:00Z'),
      '02.03.2026 00:30',
    ],
    [
      'a day in no zone',
      attribute({ logicalName: 'on', type: 'datetime', format: 'date', dateBehavior: 'DateOnly' }),
      new Date(2026, 2, 1),
      '01.03.2026',
    ],
    [
      'a moment of no zone as it was stored',
      attribute({ logicalName: 'at', type: 'datetime', format: 'datetime', dateBehavior: 'TimeZoneIndependent' }),
      new Date('2026-03-01T08:15:00Z'),
      '01.03.2026 08:15',
    ],
    ['nothing as nothing', attribute({ logicalName: 'x', type: 'string' }), null, ''],
  ])('is %s', (_what, column, value, expected) => {
    expect(german.formatValue(value, column)).toBe(expected);
  });

  const amount = (currency: 'row' | 'organization', digits: 'column' | 'currency') =>
    attribute({ logicalName: 'price', type: 'money', accuracy: 3, amount: { currency, digits } });
  const inYen = { transactioncurrencyid: [{ id: 'jpy', name: 'Yen', entityType: 'transactioncurrency' }] };

  it.each([
    ['in the currency of its row', amount('row', 'currency'), inYen, '1.235 ¥'],
    ['in their own where the row has none yet', amount('row', 'currency'), {}, '1.234,60 €'],
    ['with the digits of its column', amount('row', 'column'), inYen, '1.234,600 ¥'],
    ['in the organization’s own where it was converted', amount('organization', 'currency'), inYen, '1.234,60 €'],
    [
      'as a number where its currency is not known',
      amount('row', 'currency'),
      { transactioncurrencyid: [{ id: 'x', name: 'X', entityType: 'y' }] },
      '1.234,600',
    ],
  ])('is an amount %s', (_what, column, values, expected) => {
    covers('app: amounts of money');
    expect(german.formatValue(1234.6, column, values).replace(/\s/g, ' ')).toBe(expected);
  });

  it('is the day that they typed, whatever zone the browser is in', () => {
    const column = attribute({ logicalName: 'at', type: 'datetime', format: 'datetime', dateBehavior: 'UserLocal' });
    const value = german.fromWall({ year: 2026, month: 7, day: 1 }, { hour: 0, minute: 30 }, column);
    expect(value.toISOString()).toBe('2026-06-30T22:30:00.000Z');
    expect(german.toWall(value, column)).toMatchObject({ day: 1, hour: 0, minute: 30 });
  });
});
