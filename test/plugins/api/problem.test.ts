import { refusals, type RefusalCode } from '../../../core/provisioning/refusal';
import { problemOf, Refuse, statusOf, valueOf } from '../../../plugins/api/problem';
import { DataverseRefused, DataverseUnreachable } from '../../../plugins/dataverse/errors';

describe('a problem', () => {
  test('has a status for each of the provider’s reasons, by what can be done next', () => {
    const expected = { mend: 422, wait: 503, ask: 502 } as const;
    for (const code of Object.keys(refusals) as RefusalCode[])
      expect(statusOf(code)).toBe(code === 'unexpected' ? 500 : expected[refusals[code].next]);
  });

  test.each([
    ['invalid-question', 400],
    ['token-missing', 401],
    ['token-expired', 401],
    ['token-not-trusted', 401],
    ['not-permitted', 403],
    ['not-yours', 403],
    ['not-found', 404],
    ['gone', 410],
  ] as const)('of our own has its status: %s %i', (code, status) => {
    expect(statusOf(code)).toBe(status);
  });

  test.each<[unknown, string]>([
    [new Refuse('gone'), 'gone'],
    [new DataverseRefused(403, '0x80040220', 'No.'), 'not-permitted'],
    [new DataverseRefused(429, '', ''), 'provider-unreachable'],
    [new DataverseRefused(503, '', ''), 'provider-unreachable'],
    [new DataverseUnreachable('cut'), 'provider-unreachable'],
    [new DataverseRefused(400, '', 'our own mistake'), 'unexpected'],
    [new TypeError('our own mistake'), 'unexpected'],
    ['thrown text', 'unexpected'],
  ])('is made of %s', (error, code) => {
    expect(problemOf(error).code).toBe(code);
  });

  test('keeps how long the provider wants to be left alone, in whole seconds', () => {
    const refused = { ok: false, refusal: 'provider-busy', detail: '', answered: true, retryAfterMilliseconds: 1200 } as const;
    expect(() => valueOf(refused)).toThrow(expect.objectContaining({ code: 'provider-busy', retryAfterSeconds: 2 }));
  });
});
