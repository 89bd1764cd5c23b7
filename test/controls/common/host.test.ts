import { hostOf } from '../../../controls/common/host';
import { texts } from '../../../controls/common/text';
import { countryName, cultureName } from '../../../controls/common/names';
import { createContext } from '../context';
import { createRows } from '../rows';

const contextOf = (change: object = {}) =>
  createContext({
    control: 'ProvisionAccount',
    rows: createRows(),
    recordId: '{ABC}',
    language: 1026,
    userId: '{DEF}',
    width: 700,
    offsetMinutes: 120,
    confirms: true,
    ...change,
  });

describe('The form that the wizard stands on', () => {
  it('gives ids in one notation', () => {
    expect(hostOf(contextOf())).toMatchObject({ recordId: 'abc', userId: 'def', clientUrl: 'http://crm.test', width: 700 });
  });

  it.each([null, ''])('has no run where it tells none (%j)', (recordId) => {
    expect(hostOf(contextOf({ recordId })).recordId).toBeNull();
  });

  it('may tell the run in the other of the two members', () => {
    const context = contextOf({ recordId: null });
    Object.assign(context, { page: { entityId: 'GHI' } });
    expect(hostOf(context)).toMatchObject({ recordId: 'ghi', clientUrl: 'http://localhost' });
  });

  it.each([
    [1033, 'en', 'November 21, 2026'],
    [1036, 'fr', '21 novembre 2026'],
    [1031, 'de', '21. November 2026'],
    [1026, 'bg', '21 ноември 2026 г.'],
    [1041, 'en', 'November 21, 2026'],
  ])('speaks the user’s language %d', (language, locale, day) => {
    const host = hostOf({ ...contextOf(), userSettings: { ...contextOf().userSettings, languageId: language } });
    expect(host.locale).toBe(locale);
    expect(host.formatDay('2026-11-21')).toBe(day);
  });
});

describe('A text', () => {
  const read = texts({ getString: (key) => ({ two: '{1} before {0}', none: 'plain' })[key] ?? key });

  it('puts its values where its language wants them', () => {
    expect(read('two', 'a', 2)).toBe('2 before a');
    expect(read('two', 'a')).toBe(' before a');
    expect(read('none', 'a')).toBe('plain');
  });
});

describe('A name', () => {
  it('of a country or language is in the person’s language, and what is none stays', () => {
    expect(countryName('DE', 'bg')).toBe('Германия');
    expect(countryName('', 'bg')).toBe('');
    expect(countryName('Germany', 'bg')).toBe('Germany');
    expect(cultureName('hu-HU', 'fr')).toBe('hongrois (Hongrie)');
    expect(cultureName('de', 'fr')).toBe('de');
  });
});
