import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseCountries } from '../../../core/provisioning/provider';
import { europeanUnion, isoCountries } from '../../../controls/CountryPicker/iso-countries';
import { namedIn, storedText, without, withCountries } from '../../../controls/CountryPicker/stored-countries';
import { readResources } from '../resources';

describe('The codes of countries', () => {
  it('are 250, each once, sorted, each with a name', () => {
    expect(isoCountries).toHaveLength(250);
    expect([...new Set(isoCountries)].sort()).toEqual(isoCountries);
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(isoCountries.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it('have those of the European Union among them', () => {
    expect(europeanUnion).toHaveLength(27);
    expect(europeanUnion.filter((code) => !isoCountries.includes(code))).toEqual([]);
  });
});

describe('A stored text', () => {
  const code = fc.constantFrom(...isoCountries);
  const word = fc.oneof(
    code,
    code.map((each) => each.toLowerCase()),
    fc.constantFrom('XX', 'Germany', 'D', '12', ' ', ';', '\n'),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(',', ', ', ';', ' ', '\n')), { maxLength: 20 })
    .map((words) => words.flat().join(''));

  it('names the countries that the rest of the product reads in it', () => {
    fc.assert(
      fc.property(text, (stored) => {
        const read = parseCountries(stored).filter((each) => isoCountries.includes(each));
        expect(namedIn(stored).countries).toEqual([...read].sort());
        expect(parseCountries(storedText(namedIn(stored))).filter((each) => isoCountries.includes(each))).toEqual([...read].sort());
      }),
    );
  });

  it('stays as it is once it is stored here', () => {
    fc.assert(
      fc.property(text, (stored) => {
        const once = storedText(namedIn(stored));
        expect(storedText(namedIn(once))).toBe(once);
      }),
    );
  });

  it('has a country after it is added, and not after it is taken away', () => {
    fc.assert(
      fc.property(text, code, (stored, added) => {
        const more = namedIn(storedText(withCountries(namedIn(stored), [added])));
        expect(more.countries).toContain(added);
        expect(without(more, added).countries).not.toContain(added);
        expect(more.unknown).toEqual(namedIn(stored).unknown);
      }),
    );
  });
});

describe('The texts of the picker', () => {
  const english = readResources('CountryPicker', 1033);
  const folder = 'controls/CountryPicker';
  const code = ['.', 'parts']
    .flatMap((within) =>
      readdirSync(join(folder, within))
        .filter((name) => /\.(tsx?|xml)$/.test(name))
        .map((name) => join(folder, within, name)),
    )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  it.each([1036, 1031, 1026])('have the same keys and places for values in %d as in English', (language) => {
    const holes = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String);
    const other = readResources('CountryPicker', language);
    expect([...other.keys()]).toEqual([...english.keys()]);
    for (const [name, text] of other) expect([name, holes(text), text !== '']).toEqual([name, holes(english.get(name) ?? ''), true]);
  });

  it('are exactly those that are asked for', () => {
    const asked = [...code.matchAll(/texts\('([^']+)'|-key="([^"]+)"/g)].map((match) => match[1] ?? match[2] ?? '');
    expect([...new Set(asked)].sort()).toEqual([...english.keys()].sort());
  });
});
