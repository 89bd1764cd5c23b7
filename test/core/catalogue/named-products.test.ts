import fc from 'fast-check';
import { namedProducts } from '../../../core/catalogue/named-products';

const names = new Map([
  ['A:0001', 'Visio Plan 1'],
  ['A:0002', 'Visio Plan 2'],
  ['B:0001', 'Visio Plan 1'],
]);

describe('The names of products', () => {
  it.each([
    ['none for no products', [], 100, null],
    ['one a line, in the order of the products', ['A:0002', 'A:0001'], 100, 'Visio Plan 2\nVisio Plan 1'],
    ['each once, whatever products bear it', ['A:0001', 'B:0001', 'A:0001'], 100, 'Visio Plan 1'],
    ['the key of a product that has none', ['A:0001', 'Z:0009'], 100, 'Visio Plan 1\nZ:0009'],
    ['as many as just fit', ['A:0001', 'A:0002'], 25, 'Visio Plan 1\nVisio Plan 2'],
    ['without those that do not fit', ['A:0001', 'A:0002'], 24, 'Visio Plan 1'],
  ] as const)('are %s', (_what, keys, longest, expected) => {
    expect(namedProducts(keys, names, longest)).toBe(expected);
  });

  it('are never longer than the column, nor cut within a name', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A:0001', 'A:0002', 'C:0001', 'D:0001')), fc.integer({ min: 12, max: 60 }), (keys, longest) => {
        const told = namedProducts(keys, names, longest) ?? '';
        expect(told.length).toBeLessThanOrEqual(longest);
        const known = ['Visio Plan 1', 'Visio Plan 2', 'C:0001', 'D:0001'];
        if (told !== '') for (const line of told.split('\n')) expect(known).toContain(line);
      }),
    );
  });
});
