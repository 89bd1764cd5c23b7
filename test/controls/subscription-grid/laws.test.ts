import fc from 'fast-check';
import { quotedField } from '../../../controls/SubscriptionGrid/export/quoted-field';
import { serversOrder, writtenOrder } from '../../../controls/SubscriptionGrid/table/order';
import { orderByRank } from '../../../controls/SubscriptionGrid/table/order-by-rank';
import { createTable } from '../../../controls/SubscriptionGrid/table/table';
import { totalsOf } from '../../../controls/SubscriptionGrid/table/totals';
import type { Rows } from '../../../controls/SubscriptionGrid/table/rows';

const { compare } = new Intl.Collator('de', { numeric: true });
const tableOf = (texts: readonly string[], numbers: readonly number[] = []): Rows => ({
  ids: texts.map((_, row) => String(row)),
  text: (row) => texts[row] ?? '',
  number: (row) => numbers[row] ?? NaN,
  code: (row) => texts[row] ?? '',
});
const word = fc.oneof(fc.string(), fc.constantFrom('', 'a', 'A', 'ä', 'Ab 9', 'ab 10', 'AB 010', 'ß', 'ss', '-', '_', 'я', 'Я'));

describe('The order of texts', () => {
  it('is the one of the person’s language, and equal texts stay as they stood', () => {
    fc.assert(
      fc.property(fc.array(word), (texts) => {
        const order = createTable(tableOf(texts), compare).ordering('any', 'text').result().all();
        const expected = texts
          .map((_, row) => row)
          .sort((one, other) => {
            const [first = '', second = ''] = [texts[one], texts[other]];
            if (first === '' || second === '') return Number(first !== '') - Number(second !== '');
            return compare(first, second);
          });
        const keysOf = (rows: Iterable<number>): readonly string[] => [...rows].map((row) => texts[row] ?? '');
        const found = keysOf(order);
        keysOf(expected).forEach((text, place) => expect(compare(text, found[place] ?? '')).toBe(0));
        expect([...order].sort((one, other) => one - other)).toEqual(texts.map((_, row) => row));
      }),
    );
  });

  it('of numbers puts nothing first, and is stable', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }), fc.constant(NaN))), (numbers) => {
        const order = createTable(tableOf(numbers.map(String), numbers), compare)
          .ordering('any', 'number')
          .result()
          .all();
        const expected = numbers
          .map((_, row) => row)
          .sort((one, other) => {
            const [first = NaN, second = NaN] = [numbers[one], numbers[other]];
            if (Number.isNaN(first) || Number.isNaN(second)) return Number(!Number.isNaN(first)) - Number(!Number.isNaN(second));
            return first < second ? -1 : first > second ? 1 : 0;
          });
        expect([...order]).toEqual(expected);
      }),
    );
  });

  it('is the same whether rows came at once or page by page', () => {
    fc.assert(
      fc.property(fc.array(word), fc.nat(), (texts, cut) => {
        const first = createTable(tableOf(texts.slice(0, cut)), compare);
        first.ordering('any', 'text').result().all();
        const extended = first.extended(tableOf(texts)).ordering('any', 'text').result().all();
        expect([...extended]).toEqual([...createTable(tableOf(texts), compare).ordering('any', 'text').result().all()]);
      }),
    );
  });

  it('of some rows is what is left of the order of all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1 }), (list) => {
        const ranks = { ranks: Uint32Array.from(list), count: 6 };
        const some = writtenOrder(Uint32Array.from(list.keys()).filter((row) => row % 2 === 0));
        const all = serversOrder(list.length);
        expect([...orderByRank(ranks, some).all()]).toEqual([...orderByRank(ranks, all).all()].filter((row) => row % 2 === 0));
      }),
    );
  });
});

describe('Totals', () => {
  it('of amounts with cents are exact', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 })), (cents) => {
        const table = createTable(
          tableOf(
            cents.map(() => 'EUR'),
            cents.map((each) => each / 100),
          ),
          compare,
        );
        const { amounts, rows } = totalsOf(table, cents.keys(), { seats: 'seats', amount: 'amount', currency: 'currency' });
        expect(rows).toBe(cents.length);
        expect(amounts.reduce((sum, { amount }) => sum + amount, 0)).toBe(cents.reduce((sum, each) => sum + each, 0) / 100);
      }),
    );
  });
});

describe('Amounts of a view that tells no currency', () => {
  it('are kept apart by the signs beside them', () => {
    const texts = ['1.50 €', '$2.00', '3.00 €', 'CHF 1’000.00', ''];
    const rows: Rows = {
      ...tableOf(texts, [1.5, 2, 3, 1000, NaN]),
      text: (row, column) => (column === 'amount' ? (texts[row] ?? '') : ''),
    };
    const { amounts } = totalsOf(createTable(rows, compare), texts.keys(), { seats: 'seats', amount: 'amount', currency: 'currency' });
    expect(amounts).toEqual([
      { amount: 4.5, sample: 0 },
      { amount: 2, sample: 1 },
      { amount: 1000, sample: 3 },
    ]);
  });
});

describe('A field of a file for spreadsheets', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|x', "'+cmd|x"],
    ['-2+3', "'-2+3"],
    ['-12.50', '-12.50'],
    ['\t=1', '"\'\t=1"'],
    ['  =1', '"\'  =1"'],
    ['＝1', "'＝1"],
    ['two\nlines', '"two\nlines"'],
  ])('%j is written %j', (text, written) => {
    expect(quotedField(text, ',')).toBe(written);
  });

  it('is read back as it was, and never as a formula', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(',', ';'), (text, separator) => {
        const written = quotedField(text, separator);
        const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
        expect(read === text || read === `'${text}`).toBe(true);
        expect(/^\s*[=+@]/.test(read)).toBe(false);
        expect(written.startsWith('"') || !written.includes(separator)).toBe(true);
      }),
    );
  });
});
