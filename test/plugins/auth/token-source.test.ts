import { Hono } from 'hono';
import { clientCredentials, TokenRefused, TokenUnavailable, type TokenSource } from '../../../plugins/auth/token-source';
import type { Clock } from '../../../sandbox/platform/clock';
import { stillClock, timeOf } from '../world/clock';

describe('a source of tokens', () => {
  let clock: Clock;
  let asked: Record<string, unknown>[];
  let answer: { status: 200 | 400 | 503; body: unknown };
  let source: TokenSource;

  beforeEach(() => {
    clock = stillClock();
    asked = [];
    answer = { status: 200, body: { access_token: 'token', expires_in: 3599 } };
    const app = new Hono();
    app.post('/token', async (context) => {
      asked.push(await context.req.parseBody());
      return context.json(
        { ...Object(answer.body), ...(answer.status === 200 ? { access_token: `token-${asked.length}` } : {}) },
        answer.status,
      );
    });
    source = clientCredentials(
      {
        url: 'http://login.example/token',
        fetch: async (input, init) => app.request(String(input), init),
        time: timeOf(clock),
        timeoutMilliseconds: 1000,
      },
      { clientId: 'service', clientSecret: 'secret' },
      'http://crm.example/.default',
    );
  });

  test('sends the client’s identity and what it is for', async () => {
    await source.token();
    expect(asked).toEqual([
      { grant_type: 'client_credentials', client_id: 'service', client_secret: 'secret', scope: 'http://crm.example/.default' },
    ]);
  });

  test('keeps a token until a minute before its end', async () => {
    expect(await source.token()).toBe('token-1');
    clock.advance((3599 - 60) * 1000 - 1);
    expect(await source.token()).toBe('token-1');
    clock.advance(1);
    expect(await source.token()).toBe('token-2');
  });

  test('asks once for all who want one at the same moment', async () => {
    expect(await Promise.all([source.token(), source.token(), source.token()])).toEqual(['token-1', 'token-1', 'token-1']);
  });

  test('gets a new one after it was told to forget', async () => {
    await source.token();
    source.forget();
    expect(await source.token()).toBe('token-2');
  });

  test('reads numbers that are written as text, as the first version of the endpoint does', async () => {
    answer = { status: 200, body: { expires_in: '120' } };
    await source.token();
    clock.advance(60_000);
    expect(await source.token()).toBe('token-2');
  });

  test('says why it was refused by the number, and leaves names of accounts out', async () => {
    answer = { status: 400, body: { error: 'invalid_grant', error_description: 'AADSTS700082: expired for ana@contoso.example' } };
    const refusal = await source.token().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TokenRefused);
    expect(refusal).toMatchObject({ error: 'invalid_grant', reason: 'AADSTS700082', message: expect.not.stringContaining('ana@') });
  });

  test('tells an endpoint that is down from a refusal, and asks again next time', async () => {
    answer = { status: 503, body: {} };
    await expect(source.token()).rejects.toBeInstanceOf(TokenUnavailable);
    answer = { status: 200, body: { expires_in: 3599 } };
    await expect(source.token()).resolves.toBe('token-2');
  });
});
