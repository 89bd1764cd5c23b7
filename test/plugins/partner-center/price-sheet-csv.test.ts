import fc from 'fast-check';
import { BrokenCsv, createCsvReader } from '../../../plugins/partner-center/price-sheet-csv';

const read = (...pieces: readonly string[]): readonly (readonly string[])[] => {
  const records: (readonly string[])[] = [];
  const reader = createCsvReader((record) => records.push(record));
  pieces.forEach(reader.push);
  reader.end();
  return records;
};
const written = (records: readonly (readonly string[])[], lineEnd: string): string =>
  records.map((record) => record.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join(lineEnd);

describe('CSV', () => {
  test.each([
    [
      'plain and quoted values',
      'a,"b, c"\nd,e',
      [
        ['a', 'b, c'],
        ['d', 'e'],
      ],
    ],
    ['doubled quotes and line ends within quotes', '"say ""x""","two\r\nlines"', [['say "x"', 'two\r\nlines']]],
    [
      'empty values at every place',
      ',a,\n"",,b',
      [
        ['', 'a', ''],
        ['', '', 'b'],
      ],
    ],
    ['a last line with and without its end', 'a\r\n', [['a']]],
    ['blank lines between', 'a\n\n\r\nb', [['a'], ['b']]],
    ['nothing', '', []],
  ])('has %s', (_what, text, records) => {
    expect(read(text)).toEqual(records);
  });

  test.each([
    ['ends within a quoted value', '"a'],
    ['has a quote within a value', 'a"b'],
    ['has something behind a closing quote', '"a"b'],
  ])('that %s is refused', (_what, text) => {
    expect(() => read(text)).toThrow(BrokenCsv);
  });

  test('is read the same wherever it is cut', () => {
    const value = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é', ' ') });
    const records = fc.array(fc.array(value, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(records, fc.constantFrom('\n', '\r\n'), fc.nat(60), fc.nat(60), (expected, lineEnd, first, second) => {
        const text = written(expected, lineEnd);
        const [from, to] = [Math.min(first, second), Math.max(first, second)];
        expect(read(text.slice(0, from), text.slice(from, to), text.slice(to))).toEqual(expected);
      }),
    );
  });
});
