import { functions } from '../../../../solution/build/check/functions';
import { artifacts, partOf, written } from '../../fixture';

const withAccount = (script: string | null) => functions(written({}, artifacts({ [partOf('csp_/account.js')]: script })));

describe('the check of functions', () => {
  test('finds nothing where the libraries have them', () => {
    expect(functions(written())).toEqual([]);
  });

  test('finds functions that the bundle puts on window', () => {
    expect(withAccount('window.Tenantry = { Account: { provision() {}, canProvision: () => true, onLoad() {} } };')).toEqual([]);
  });

  test.each([
    ['is not there', 'var Tenantry = { Account: { canProvision() {}, onLoad() {} } };'],
    ['is no function', 'var Tenantry = { Account: { provision: 1, canProvision() {}, onLoad() {} } };'],
  ])('names a function that %s', (_what, script) => {
    expect(withAccount(script)).toEqual(['The library csp_/account.js has no function Tenantry.Account.provision.']);
  });

  test('names all functions of a library that says nothing', () => {
    expect(withAccount('')).toHaveLength(3);
  });

  test.each([
    ['throws', 'throw new Error("no document")', 'no document'],
    ['cannot be read', 'var = 1', 'Unexpected token'],
    ['never ends', 'while (true);', 'timed out'],
  ])('names a library that %s while it loads', (_what, script, reason) => {
    expect(withAccount(script)).toEqual([expect.stringMatching(new RegExp(`^The library csp_/account.js does not load: .*${reason}`))]);
  });

  test('names the functions of a library that is not built', () => {
    expect(withAccount(null)).toEqual([
      'Tenantry.Account.onLoad, Tenantry.Account.provision, Tenantry.Account.canProvision cannot be looked for: the library csp_/account.js is not built.',
    ]);
  });
});
