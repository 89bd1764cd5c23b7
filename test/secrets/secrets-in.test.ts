import directory from '../../scripts/sample-world/directory.json';
import { secretsIn } from './secrets-in';

describe('A log that holds a secret is found', () => {
  it.each([
    ['a token', 'x eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln y'],
    ['a bearer header', 'Authorization: Bearer 0123456789abcdefABCD'],
    ['a first password', 'made admin@contoso with Kb7#Tm4;Wq9*'],
    ['a member that holds a secret', '{"client_secret":"abc"}'],
    ['a refresh token', `sent ${directory.refreshTokens[0]?.token ?? ''}`],
  ])('%s', (what, log) => {
    expect(secretsIn(log)).toContain(what);
  });

  it('also where it is one that only this test knows', () => {
    expect(secretsIn('a b c', ['b'])).toEqual(['a password of this test']);
  });

  it('and one without is let pass', () => {
    const log = '{"level":"info","password":"[redacted]","run":"7e57acc0-0000-4000-8000-000000000001","msg":"a step is done"}';
    expect(secretsIn(log)).toEqual([]);
  });
});
