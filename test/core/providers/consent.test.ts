import { consentState, consentUntil } from '../../../core/providers/consent';

const until = '2026-12-31T00:00:00.000Z';

describe('A consent', () => {
  it('lives 90 days from its last use', () => {
    expect(consentUntil('2026-10-02T00:00:00Z')).toBe(until);
  });

  it.each([
    ['2026-12-16T23:59:59.999Z', 'ok'],
    ['2026-12-17T00:00:00.000Z', 'expires-soon'],
    ['2026-12-30T23:59:59.999Z', 'expires-soon'],
    ['2026-12-31T00:00:00.000Z', 'expired'],
  ])('is at %s: %s', (now, state) => {
    expect(consentState({ connection: 'Connected', until }, now)).toBe(state);
  });

  it.each([
    ['NotConnected', 'none'],
    [null, 'none'],
    ['ConsentExpired', 'expired'],
    ['ConsentRevoked', 'revoked'],
  ] as const)('of a provider that is %s is %s, whatever its day', (connection, state) => {
    expect(consentState({ connection, until }, '2026-01-01T00:00:00Z')).toBe(state);
  });

  it('is fine where nobody knows its end', () => {
    expect(consentState({ connection: 'Connected', until: null }, '2026-01-01T00:00:00Z')).toBe('ok');
  });
});
