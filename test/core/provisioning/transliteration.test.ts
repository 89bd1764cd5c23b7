import fc from 'fast-check';
import { transliterate } from '../../../core/provisioning/transliteration';

describe('Transliteration', () => {
  it('spells every letter of the Bulgarian alphabet as the law does', () => {
    expect(transliterate('а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я')).toBe(
      'a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya',
    );
  });

  it.each([
    ['ÄÖÜß', 'aeoeuess'],
    ['àâçéèêëîïôùûÿ', 'aaceeeeiiouuy'],
    ['Œuvre Ægir', 'oeuvre aegir'],
    ['Łódź', 'lodz'],
    ['Ångström', 'angstroem'],
    ['İstanbul ığdır', 'istanbul igdir'],
    ['a\u0308', 'ae'],
    ['A.B.C.', 'a b c'],
    ['  many   blanks  ', 'many blanks'],
  ])('%s becomes %s', (text, latin) => {
    expect(transliterate(text)).toBe(latin);
  });

  it('gives small ASCII letters, digits and single blanks, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(transliterate(text)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
    );
  });

  it('leaves alone what it has made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(transliterate(transliterate(text))).toBe(transliterate(text));
      }),
    );
  });
});
