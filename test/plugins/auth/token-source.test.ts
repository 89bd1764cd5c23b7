import { Hono } from 'hono';
import { createMsalClient } from '../../../plugins/auth/msal-client';
import { TokenRefused, TokenUnavailable } from '../../../plugins/auth/token-errors';
import { appTokens, createTokenSource, type TokenSource } from '../../../plugins/auth/token-source';
import { loginMetadata, tenantId } from '../world/environment';
import { served } from '../world/serve';

type Answer = { readonly status: 200 | 400 | 401 | 429 | 503; readonly body: object | string };
const granted: Answer = { status: 200, body: { token_type: 'Bearer', expires_in: 3599 } };

describe('a source of the service’s own tokens', () => {
  let asked: Record<string, unknown>[];
  let answer: Answer;
  let url: string;
  let close: () => Promise<void>;
  let source: TokenSource;

  const sourceFor = (send: typeof fetch, timeoutMilliseconds = 30_000): TokenSource =>
    appTokens(
      createMsalClient(
        { login: { url: 'https://login.example', metadata: loginMetadata(url) }, fetch: send, timeoutMilliseconds },
        tenantId,
        { clientId: 'service', clientSecret: 'secret' },
      ),
      'http://crm.example',
    );

  beforeEach(async () => {
    asked = [];
    answer = granted;
    const app = new Hono();
    app.post('/token', async (context) => {
      asked.push(await context.req.parseBody());
      if (typeof answer.body === 'string') return context.text(answer.body, answer.status);
      return context.json({ ...answer.body, ...(answer.status === 200 ? { access_token: `token-${asked.length}` } : {}) }, answer.status);
    });
    ({ url, close } = await served(app));
    source = sourceFor(fetch);
  });
  afterEach(() => close());

  test('sends the client’s identity and what the token is for', async () => {
    await source.token();
    expect(asked).toEqual([
      expect.objectContaining({
        grant_type: 'client_credentials',
        client_id: 'service',
        client_secret: 'secret',
        scope: 'http://crm.example/.default',
      }),
    ]);
  });

  test('asks the tenant’s own endpoint and nothing else', async () => {
    const addresses: string[] = [];
    await sourceFor((input, init) => {
      addresses.push(new Request(input, init).url);
      return fetch(input, init);
    }).token();
    expect(addresses).toEqual([expect.stringContaining(`${url}/token`)]);
  });

  test('keeps a token that lives long enough', async () => {
    expect([await source.token(), await source.token()]).toEqual(['token-1', 'token-1']);
  });

  test.each([30, 59])('gets a new one where only %i seconds are left', async (seconds) => {
    answer = { status: 200, body: { token_type: 'Bearer', expires_in: seconds } };
    expect([await source.token(), await source.token()]).toEqual(['token-1', 'token-2']);
  });

  test('asks once for all who want one at the same moment', async () => {
    expect(await Promise.all([source.token(), source.token(), source.token()])).toEqual(['token-1', 'token-1', 'token-1']);
  });

  test('gets a new one after it was told to forget', async () => {
    await source.token();
    source.forget();
    expect(await source.token()).toBe('token-2');
  });

  test('says why it was refused by the number, and leaves names of accounts out', async () => {
    answer = { status: 400, body: { error: 'invalid_grant', error_description: 'AADSTS700082: expired for ana@contoso.example' } };
    const refusal = await source.token().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TokenRefused);
    expect(refusal).toMatchObject({ error: 'invalid_grant', reason: 'AADSTS700082', message: expect.not.stringContaining('ana@') });
  });

  test('says that the client itself is not let in', async () => {
    answer = { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' } };
    await expect(source.token()).rejects.toMatchObject({ error: 'invalid_client', reason: 'AADSTS7000215' });
  });

  test.each<[string, Answer]>([
    ['down', { status: 503, body: {} }],
    ['throttling', { status: 429, body: { error: 'temporarily_unavailable' } }],
    ['talking nonsense', { status: 200, body: '<html>' }],
    ['answering without a token', { status: 400, body: {} }],
  ])('tells an endpoint that is %s from a refusal, and asks again next time', async (_how, fault) => {
    answer = fault;
    await expect(source.token()).rejects.toBeInstanceOf(TokenUnavailable);
    answer = granted;
    await expect(source.token()).resolves.toBe('token-2');
  });

  test('stops waiting when its time is over', async () => {
    const silent: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    await expect(sourceFor(silent, 50).token()).rejects.toBeInstanceOf(TokenUnavailable);
  });
});

test('a mistake of our own is not taken for one of the issuer', async () => {
  const broken = createTokenSource(() => Promise.reject(new TypeError('our own mistake')));
  await expect(broken.token()).rejects.toBeInstanceOf(TypeError);
});
