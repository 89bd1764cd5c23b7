import { createFormatting } from '../../../sandbox/app/client/pcf/formatting';
import { createUserFormats } from '../../../sandbox/app/client/form/user-formats';
import { parseManifest } from '../../../sandbox/app/client/pcf/manifest';
import { hasPrivilege } from '../../../sandbox/app/client/pcf/privileges';
import { parseResx } from '../../../sandbox/app/client/pcf/resx';
import { createWorld } from '../form/world';
import { manifestXml, resx } from './served-control';

describe('a manifest', () => {
  it('tells what the control is called, takes and needs', () => {
    expect(parseManifest(`\uFEFF${manifestXml('Stepper', 'virtual')}`)).toEqual({
      namespace: 'Test',
      constructorName: 'Stepper',
      isVirtual: true,
      properties: [
        { name: 'value', type: 'Whole.None', usage: 'bound', defaultValue: null },
        { name: 'maximum', type: 'Whole.None', usage: 'input', defaultValue: '3' },
        { name: 'tone', type: 'SingleLine.Text', usage: 'input', defaultValue: null },
        { name: 'title', type: 'SingleLine.Text', usage: 'bound', defaultValue: null },
        { name: 'result', type: 'SingleLine.Text', usage: 'output', defaultValue: null },
      ],
      dataSets: [],
      resx: ['strings/Stepper.1033.resx', 'strings/Stepper.1036.resx'],
      css: [],
      images: ['img/a.png'],
      features: ['WebAPI'],
    });
  });

  it.each(['', 'no manifest', '<manifest/>'])('that is "%s" is refused', (text) => {
    expect(() => parseManifest(text)).toThrow('describes no control');
  });
});

describe('strings', () => {
  it('are read by name', () => {
    expect(parseResx(`\uFEFF${resx({ a: 'Ahoj', b: 'Здравей &amp; добре дошъл' })}`)).toEqual({ a: 'Ahoj', b: 'Здравей & добре дошъл' });
  });

  it('of what is no XML are none', () => {
    expect(parseResx('nothing')).toEqual({});
  });
});

describe('privileges', () => {
  const { app } = createWorld({ privileges: ['prvCreateBoat'] }).shell;

  it.each([
    ['boat', 1, true],
    ['boat', 4, false],
    ['port', 1, false],
    ['ship', 1, false],
    ['boat', 0, false],
  ])('on %s of type %i are held: %s', (table, type, held) => {
    expect(hasPrivilege(app, table, type, 0)).toBe(held);
  });

  it('refuse by name to say how far they reach', () => {
    expect(() => hasPrivilege(app, 'boat', 1, 3)).toThrow('a depth above Basic');
  });
});

describe('formatting for a control', () => {
  const moment = new Date('2026-12-31T23:30:00Z');
  const currencies = [{ id: 'jpy', name: 'Yen', code: 'JPY', symbol: '¥', precision: 0, isBase: false, isDefault: true }];
  const of = (localeId: number, timeZone: string) =>
    createFormatting(createUserFormats({ localeId, timeZone, currencies }), { timeZone, currencies });

  it.each([
    [1033, 'America/New_York', '12/31/2026', '6:30 PM'],
    [1036, 'Europe/Paris', '01/01/2027', '00:30'],
    [1031, 'Europe/Berlin', '01.01.2027', '00:30'],
  ])('in %i and %s writes days and times as there', (localeId, zone, day, time) => {
    const formatting = of(localeId, zone);
    expect(formatting.formatDateShort(moment)).toBe(day);
    expect(formatting.formatTime(moment, 1).replace(/\s/g, ' ')).toBe(time);
  });

  it.each([
    ['2026-01-01T12:00:00Z', 1],
    ['2024-12-30T12:00:00Z', 1],
    ['2027-01-03T12:00:00Z', 53],
    ['2026-11-21T12:00:00Z', 47],
  ])('counts %s as week %i', (instant, week) => {
    expect(of(1031, 'Europe/Berlin').getWeekOfYear(new Date(instant))).toBe(week);
  });

  it.each([
    [1033, '¥1,235', '$1,234.60', '-$0.50'],
    [1031, '1.235 ¥', '1.234,60 $', '-0,50 $'],
    [1026, '1235 ¥', '1234,60 $', '-0,50 $'],
  ])(
    'in %i writes amounts with the symbol where it belongs, in the person’s own currency where none is named',
    (localeId, own, named, negative) => {
      const { formatCurrency } = of(localeId, 'UTC');
      expect(
        [formatCurrency(1234.6), formatCurrency(1234.6, 2, '$'), formatCurrency(-0.5, 2, '$')].map((text) => text.replace(/\s/g, ' ')),
      ).toEqual([own, named, negative]);
    },
  );

  it('writes filters in UTC whoever asks', () => {
    expect(of(1036, 'Europe/Paris').formatDateAsFilterStringInUTC(moment, true)).toBe('2026-12-31T23:30:00');
    expect(of(1036, 'Europe/Paris').formatDateAsFilterStringInUTC(moment)).toBe('2026-12-31');
  });
});
