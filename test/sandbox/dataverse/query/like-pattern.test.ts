import fc from 'fast-check';
import { likePattern } from '../../../../sandbox/dataverse/query/like-pattern';
import { Database } from '../../../../sandbox/platform/database';
import { NotSupported } from '../../../../sandbox/platform/not-supported';

describe('a pattern of people', () => {
  const database = new Database(':memory:');
  afterAll(() => database.close());
  const matches = (text: string, pattern: string): boolean =>
    database.get("SELECT ? LIKE ? ESCAPE '\\' AS found", text, likePattern(pattern))?.['found'] === 1;

  test.each([
    ['Contoso', 'con%', true],
    ['Contoso', 'c_ntoso', true],
    ['Contoso', 'ontoso', false],
    ['100%', '100[%]', true],
    ['1000', '100[%]', false],
    ['a_b', 'a[_]b', true],
    ['axb', 'a[_]b', false],
    ['a[b', 'a[[]b', true],
    ['C:\\x', 'C:\\%', true],
    ['a]b', 'a]b', true],
    ['a[b', 'a[b', true],
  ])('%s is found by %s: %s', (text, pattern, found) => {
    expect(matches(text, pattern)).toBe(found);
  });

  test('finds itself where it has no wildcards', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\\', ']', "'", '-', '^', ' ') }), (text) =>
        expect(matches(text, text)).toBe(true),
      ),
    );
  });

  test('with a set of characters is refused by name', () => {
    expect(() => likePattern('[a-z]')).toThrow(new NotSupported('the wildcard [a-z] in a text filter'));
  });
});
