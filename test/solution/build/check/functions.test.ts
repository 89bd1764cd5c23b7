import { functions } from '../../../../solution/build/check/functions';
import { artifacts, partOf, written } from '../../fixture';

const withLibrary = (script: string | null) => functions(written({}, artifacts({ [partOf('csp_/subscription.js')]: script })));

describe('the check of functions', () => {
  test('finds nothing where the libraries have them', () => {
    expect(functions(written())).toEqual([]);
  });

  test('finds functions that the bundle puts on window', () => {
    expect(withLibrary('window.Tenantry = { Subscription: { read() {}, canRead: () => true, onLoad() {} } };')).toEqual([]);
  });

  test.each([
    ['is not there', 'var Tenantry = { Subscription: { canRead() {}, onLoad() {} } };'],
    ['is no function', 'var Tenantry = { Subscription: { read: 1, canRead() {}, onLoad() {} } };'],
  ])('names a function that %s', (_what, script) => {
    expect(withLibrary(script)).toEqual(['The library csp_/subscription.js has no function Tenantry.Subscription.read.']);
  });

  test('names all functions of a library that says nothing', () => {
    expect(withLibrary('')).toHaveLength(3);
  });

  test.each([
    ['throws', 'throw new Error("no document")', 'no document'],
    ['cannot be read', 'var = 1', 'Unexpected token'],
    ['never ends', 'while (true);', 'timed out'],
  ])('names a library that %s while it loads', (_what, script, reason) => {
    expect(withLibrary(script)).toEqual([
      expect.stringMatching(new RegExp(`^The library csp_/subscription.js does not load: .*${reason}`)),
    ]);
  });

  test('names the functions of a library that is not built', () => {
    expect(withLibrary(null)).toEqual([
      'Tenantry.Subscription.onLoad, Tenantry.Subscription.read, Tenantry.Subscription.canRead cannot be looked for: the library csp_/subscription.js is not built.',
    ]);
  });
});
