import fc from 'fast-check';
import { openWorld } from '../world';

type Row = { readonly name: string | null; readonly numberofemployees: number | null; readonly creditonhold: boolean };
type Test = { readonly text: string; readonly holds: (row: Row) => boolean };

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const fold = (text: string | null) => text?.toLocaleLowerCase('en-US') ?? null;
const names = fc.constantFrom('alpha', 'BETA', "O'Neil", 'Ärger', 'ärger');
const numbers = fc.integer({ min: -2, max: 2 });

/** Where there is no value, only a comparison with nothing and "not equal" can hold. */
const comparisons: readonly (readonly [string, (a: string | number, b: string | number) => boolean])[] = [
  ['eq', (a, b) => a === b],
  ['gt', (a, b) => a > b],
  ['ge', (a, b) => a >= b],
  ['lt', (a, b) => a < b],
  ['le', (a, b) => a <= b],
];
const ofNumber = fc.tuple(fc.constantFrom(...comparisons), numbers).map(([[op, compare], value]): Test => ({
  text: `numberofemployees ${op} ${value}`,
  holds: ({ numberofemployees: own }) => own !== null && compare(own, value),
}));
const ofText = names.map((value): Test => ({ text: `name eq ${quoted(value)}`, holds: ({ name }) => fold(name) === fold(value) }));
const unlike = names.map((value): Test => ({ text: `name ne ${quoted(value)}`, holds: ({ name }) => fold(name) !== fold(value) }));
const beginning = names.map((value): Test => ({
  text: `startswith(name,${quoted(value.slice(0, 1))})`,
  holds: ({ name }) => fold(name)?.startsWith(fold(value.slice(0, 1)) ?? '') ?? false,
}));
const empty = fc.constantFrom<Test>(
  { text: 'name eq null', holds: ({ name }) => name === null },
  { text: 'numberofemployees ne null', holds: ({ numberofemployees }) => numberofemployees !== null },
  { text: 'creditonhold eq true', holds: ({ creditonhold }) => creditonhold },
);

const { test: condition } = fc.letrec<{ test: Test }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    ofNumber,
    ofText,
    unlike,
    beginning,
    empty,
    fc
      .tuple(tie('test'), tie('test'))
      .map(([a, b]) => ({ text: `(${a.text} and ${b.text})`, holds: (row: Row) => a.holds(row) && b.holds(row) })),
    fc
      .tuple(tie('test'), tie('test'))
      .map(([a, b]) => ({ text: `(${a.text} or ${b.text})`, holds: (row: Row) => a.holds(row) || b.holds(row) })),
    tie('test').map((a) => ({ text: `not (${a.text})`, holds: (row: Row) => !a.holds(row) })),
  ),
}));

describe('a filter', () => {
  test('finds exactly the rows for which it holds', async () => {
    const { create, get, database } = openWorld();
    const row = fc.record({
      name: fc.option(names),
      numberofemployees: fc.option(fc.integer({ min: 0, max: 2 })),
      creditonhold: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), condition, async (rows, { text, holds }) => {
        database.exec('DELETE FROM account');
        const ids = new Map<string, Row>();
        for (const each of rows) ids.set(await create('accounts', each), each);
        const answer = await get(`accounts?$select=name&$filter=${encodeURIComponent(text)}`);
        expect(answer.error).toBeNull();
        const expected = [...ids].filter(([, each]) => holds(each)).map(([id]) => id);
        expect(answer.rows.map((each) => each['accountid']).sort()).toEqual(expected.sort());
      }),
      { numRuns: 120, seed: 11 },
    );
  });
});
