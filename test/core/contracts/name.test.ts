import fc from 'fast-check';
import { freeName } from '../../../core/contracts/name';

describe('The name of a contract', () => {
  it.each<[string, readonly string[], string]>([
    ['Contoso – EUR', [], 'Contoso – EUR'],
    ['Contoso – EUR', ['Contoso – USD'], 'Contoso – EUR'],
    ['Contoso – EUR', ['Contoso – EUR'], 'Contoso – EUR (2)'],
    ['Contoso – EUR', ['contoso – eur '], 'Contoso – EUR (2)'],
    ['Contoso – EUR', ['Contoso – EUR', 'Contoso – EUR (2)'], 'Contoso – EUR (3)'],
    ['Contoso – EUR', ['Contoso – EUR', 'Contoso – EUR (3)'], 'Contoso – EUR (2)'],
    ['Contoso – EUR (2)', ['Contoso – EUR', 'Contoso – EUR (2)'], 'Contoso – EUR (3)'],
    ['Framework (2026)', ['Framework (2026)'], 'Framework (2026) (2)'],
  ])('%s beside %j is %s', (wanted, taken, name) => {
    expect(freeName(wanted, taken)).toBe(name);
  });

  it('fits the column, also with its number', () => {
    const long = 'x'.repeat(200);
    expect(freeName(long, [long])).toBe(`${'x'.repeat(196)} (2)`);
  });

  it('is no other’s, however many there are', () => {
    const names = fc.array(fc.constantFrom('A', 'a', 'A (2)', 'A (3)', 'B', 'B (2)', 'B (12)'));
    fc.assert(
      fc.property(fc.constantFrom('A', 'A (2)', 'B', 'C'), names, (wanted, taken) => {
        expect(taken.map((each) => each.toLowerCase())).not.toContain(freeName(wanted, taken).toLowerCase());
      }),
    );
  });
});
