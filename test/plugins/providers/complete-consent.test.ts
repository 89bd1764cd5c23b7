import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { createMsalClient } from '../../../plugins/auth/msal-client';
import { TokenRefused, TokenUnavailable } from '../../../plugins/auth/token-errors';
import { beginConsent } from '../../../plugins/providers/consent/begin';
import { completeConsent } from '../../../plugins/providers/consent/complete';
import type { ConsentContext } from '../../../plugins/providers/consent/context';
import { createSealing } from '../../../plugins/sealing/seal';
import { stillClock, timeOf } from '../world/clock';
import { ids } from '../world/dataverse';
import { people } from '../world/people';
import { loginMetadata, tenantId } from '../world/environment';
import { redirectUri } from '../world/identity';
import { served } from '../world/serve';
import { createWorld, type World } from '../world/world';

const question = { providerId: ids.provider, tenantId, person: people.cspAdministrator, redirectUri };
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a code that an issuer gave for a consent', () => {
  let world: World;
  let context: ConsentContext;
  let claims: Record<string, unknown>;
  let answer: { readonly status: 200 | 400 | 401 | 503; readonly body: object };
  let close: () => Promise<void>;

  beforeEach(async () => {
    world = await createWorld();
    claims = { oid: people.administrator, tid: tenantId, sub: 'subject' };
    answer = { status: 200, body: {} };
    const app = new Hono();
    app.post('/token', (received) =>
      received.json(
        answer.status !== 200
          ? answer.body
          : {
              token_type: 'Bearer',
              expires_in: 3599,
              access_token: 'access',
              refresh_token: 'refresh',
              id_token: `${encoded({ alg: 'RS256' })}.${encoded(claims)}.signature`,
              client_info: encoded({ uid: people.administrator, utid: tenantId }),
            },
        answer.status,
      ),
    );
    const issuer = await served(app);
    close = issuer.close;
    const login = { url: 'https://login.example', metadata: loginMetadata(issuer.url) };
    context = {
      dataverse: world.client,
      sealing: createSealing(randomBytes(32)),
      time: timeOf(stillClock()),
      log: world.log,
      clientAt: (tenant) =>
        createMsalClient({ login, fetch, timeoutMilliseconds: 30_000 }, tenant, { clientId: 'partner', clientSecret: 'secret' }),
      ownTenantId: tenantId,
      scope: 'https://api.partnercenter.microsoft.com/user_impersonation',
      firstRefreshToken: null,
    };
  });
  afterEach(async () => {
    await close();
    await world.close();
  });

  const completed = async (more: Record<string, unknown> = {}) => {
    const asked = new URL(await beginConsent(context, question)).searchParams;
    claims = { nonce: asked.get('nonce'), ...claims, ...more };
    return completeConsent(context, { ...question, code: 'code', state: asked.get('state') ?? '' });
  };

  test.each([
    ['says nothing of how the person signed in', {}],
    ['says that there was a second factor', { amr: ['pwd', 'mfa'] }],
  ])('brings the consent where the issuer %s', async (_what, more) => {
    expect(await completed(more)).toEqual({ ok: true, cache: expect.stringContaining('"refresh"') });
  });

  test.each([
    ['an account of another tenant', { tid: '99999999-0000-4000-8000-000000000009' }, 'wrong-tenant'],
    ['a sign-in without a second factor', { amr: ['pwd'] }, 'without-second-factor'],
    ['another sign-in than was begun', { nonce: 'another' }, 'not-ours'],
  ])('brings none for %s', async (_what, more, failure) => {
    expect(await completed(more)).toEqual({ ok: false, failure });
  });

  test('brings none where it was used before', async () => {
    answer = { status: 400, body: { error: 'invalid_grant', error_description: 'AADSTS54005: redeemed before' } };
    expect(await completed()).toEqual({ ok: false, failure: 'too-late' });
  });

  test('is no fault of the person where the application is not let in or the issuer is down', async () => {
    answer = { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret.' } };
    await expect(completed()).rejects.toBeInstanceOf(TokenRefused);
    answer = { status: 503, body: {} };
    await expect(completed()).rejects.toBeInstanceOf(TokenUnavailable);
  });
});
