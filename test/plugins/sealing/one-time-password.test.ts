import fc from 'fast-check';
import { newOneTimePassword } from '../../../plugins/sealing/one-time-password';

describe('a one-time password', () => {
  test('has 16 characters of all four kinds, whatever the dice say', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (dice) => {
        const password = newOneTimePassword((below) => (dice.next().value ?? 0) % below);
        expect(password).toHaveLength(16);
        for (const kind of [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/]) expect(password).toMatch(kind);
      }),
    );
  });

  test('has no characters that are easily taken for one another', () => {
    for (let many = 0; many < 200; many++) expect(newOneTimePassword()).not.toMatch(/[lIO01]/);
  });

  test('is another one each time', () => {
    expect(new Set(Array.from({ length: 200 }, () => newOneTimePassword())).size).toBe(200);
  });
});
