import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createText } from '../../../sandbox/app/client/texts';

const folder = join(__dirname, '../../../sandbox/app/client/texts');
const read = (language: number): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Record<string, string>;
const english = read(1033);
const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the shell’s texts', () => {
  describe.each([1026, 1031, 1036])('in %i', (language) => {
    const texts = read(language);

    it('are as many as in English', () => {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    });

    it('are none of them empty', () => {
      expect(Object.keys(texts).filter((key) => !texts[key]?.trim())).toEqual([]);
    });

    it('leave the same holes for values', () => {
      const different = Object.keys(english).filter((key) => holes(texts[key] ?? '').join() !== holes(english[key] ?? '').join());
      expect(different).toEqual([]);
    });
  });

  it('are taken in the person’s language', () => {
    expect(createText(1031)('frame.signOut')).toBe('Abmelden');
  });

  it('are taken in English where the shell does not speak the language', () => {
    expect(createText(1041)('frame.signOut')).toBe('Sign out');
  });

  it('are filled with values, and keep a hole for which there is none', () => {
    expect(createText(1033)('delete.failed', { count: 1, all: 3 })).toBe('1 of 3 rows could not be deleted: {reason}');
  });
});
