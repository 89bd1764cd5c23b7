import bulgarian from '../../../sandbox/app/client/texts/1026.json';
import german from '../../../sandbox/app/client/texts/1031.json';
import englishTexts from '../../../sandbox/app/client/texts/1033.json';
import french from '../../../sandbox/app/client/texts/1036.json';
import { createText } from '../../../sandbox/app/client/texts';

type Texts = Readonly<Record<string, string>>;
const english: Texts = englishTexts;
const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the shell’s texts', () => {
  describe.each<[string, Texts]>([
    ['Bulgarian', bulgarian],
    ['German', german],
    ['French', french],
  ])('in %s', (_language, texts) => {
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
