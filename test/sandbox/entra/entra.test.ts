import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { covers } from '../platform/covers';
import { ids, startEntra, tenantId } from './world';

let world: Awaited<ReturnType<typeof startEntra>>;
beforeAll(async () => (world = await startEntra()));
afterAll(() => world.stop());

const body = async (answer: Response) => (await answer.json()) as Record<string, string>;

describe('discovery', () => {
  test('describes the tenant and publishes the keys that its tokens are signed with', async () => {
    covers('entra: GET discovery');
    covers('entra: GET keys');
    const described = await body(await fetch(`${world.root}/v2.0/.well-known/openid-configuration`));
    const { access_token } = await body(
      await world.token(2, {
        grant_type: 'client_credentials',
        client_id: ids.service,
        client_secret: 'right',
        scope: `${world.baseUrl}/.default`,
      }),
    );
    const { payload } = await jwtVerify(access_token ?? '', createRemoteJWKSet(new URL(described['jwks_uri'] ?? '')), {
      issuer: described['issuer'] ?? '',
    });
    expect(payload).toMatchObject({ tid: tenantId, azp: ids.service, idtyp: 'app', aud: world.baseUrl });
  });
});

describe('signing in', () => {
  test('shows people by name, escaped, and not the hidden ones', async () => {
    const page = await (await fetch(world.authorizeAddress(), { headers: { 'accept-language': 'de-AT,de;q=0.9' } })).text();
    expect(page).toContain('Konto auswählen');
    expect(page).toContain('Sofia &lt;b&gt;Seller');
    expect(page).not.toContain('Robot');
  });

  test('gives a code that can be redeemed once, with the right verifier', async () => {
    covers('entra: GET authorize');
    covers('entra: POST token authorization_code');
    const { parameters } = await world.signIn();
    expect(parameters.get('state')).toBe('state-1');
    const code = parameters.get('code') ?? '';
    const tokens = await body(await world.redeem(code));
    expect(decodeJwt(tokens['id_token'] ?? '')).toMatchObject({ aud: ids.browser, oid: ids.sofia, nonce: 'nonce-1' });
    expect(decodeJwt(tokens['access_token'] ?? '')).toMatchObject({ aud: ids.service, scp: 'user_impersonation', oid: ids.sofia });
    const again = await world.redeem(code);
    expect([again.status, (await body(again))['error']]).toEqual([400, 'invalid_grant']);
  });

  test('refuses a wrong code verifier', async () => {
    const { parameters } = await world.signIn();
    const answer = await world.redeem(parameters.get('code') ?? '', { code_verifier: 'x'.repeat(50) });
    expect((await body(answer))['error_description']).toContain('AADSTS501481');
  });

  test('refuses a code after ten minutes', async () => {
    const { parameters } = await world.signIn();
    world.clock.advance(10 * 60_000 + 1000);
    expect((await world.redeem(parameters.get('code') ?? '')).status).toBe(400);
    world.clock.reset();
  });

  test.each([
    ['an address that is not registered', { redirect_uri: 'http://evil.example/' }, 'AADSTS50011'],
    ['an unknown application', { client_id: ids.stranger }, 'AADSTS700016'],
  ])('never sends anything to %s', async (_, more, reason) => {
    const answer = await fetch(world.authorizeAddress(more), {
      method: 'POST',
      body: new URLSearchParams({ login: 'sofia@test.example' }),
      redirect: 'manual',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    expect(await answer.text()).toContain(reason);
  });

  test('answers a silent request from the sign-in that exists, and says login_required without one', async () => {
    const { cookie } = await world.signIn();
    const silent = await fetch(world.authorizeAddress({ prompt: 'none' }), { headers: { cookie }, redirect: 'manual' });
    expect(new URL(silent.headers.get('location') ?? '').searchParams.get('code')).toMatch(/./);
    const nobody = await fetch(world.authorizeAddress({ prompt: 'none' }), { redirect: 'manual' });
    expect(new URL(nobody.headers.get('location') ?? '').searchParams.get('error')).toBe('login_required');
  });

  test('ends at sign-out', async () => {
    covers('entra: GET logout');
    const { cookie } = await world.signIn();
    await fetch(`${world.root}/oauth2/v2.0/logout`, { headers: { cookie } });
    const silent = await fetch(world.authorizeAddress({ prompt: 'none' }), { headers: { cookie }, redirect: 'manual' });
    expect(silent.headers.get('location')).toContain('login_required');
  });
});

describe('tokens for applications', () => {
  const app = (form: Record<string, string>) =>
    world.token(2, {
      grant_type: 'client_credentials',
      client_id: ids.service,
      client_secret: 'right',
      scope: `${world.baseUrl}/.default`,
      ...form,
    });

  test.each([
    ['a wrong secret', { client_secret: 'wrong' }, 401, 'AADSTS7000215'],
    ['an unknown application', { client_id: ids.stranger }, 400, 'AADSTS700016'],
    ['an API that nobody registered', { scope: 'api://nobody/.default' }, 400, 'AADSTS500011'],
    ['an API without permission', { client_id: ids.service, scope: `${ids.browser}/.default` }, 400, 'AADSTS65001'],
    ['a grant that is not known', { grant_type: 'password' }, 400, 'AADSTS70003'],
  ])('are refused for %s', async (_, form, status, reason) => {
    covers('entra: POST token client_credentials');
    const answer = await app(form);
    expect([answer.status, (await body(answer))['error_description']]).toEqual([status, expect.stringContaining(reason)]);
  });

  test('of version 1 name the resource and carry numbers as text', async () => {
    const answer = await body(
      await world.token(1, { grant_type: 'client_credentials', client_id: ids.service, client_secret: 'right', resource: world.baseUrl }),
    );
    expect(answer).toMatchObject({ expires_in: '3599', resource: world.baseUrl });
  });
});

describe('refresh tokens', () => {
  const refresh = (token: string) =>
    world.token(1, {
      grant_type: 'refresh_token',
      client_id: ids.service,
      client_secret: 'right',
      refresh_token: token,
      resource: world.baseUrl,
    });

  test('rotate, and stop working while consent is revoked', async () => {
    covers('entra: POST token refresh_token');
    covers('entra: POST consent');
    const { refresh_token } = await body(await refresh('first'));
    expect(refresh_token).not.toBe('first');
    expect((await refresh(refresh_token ?? '')).status).toBe(200);
    const consent = (wanted: { given: boolean; because?: string }) =>
      fetch(`${world.baseUrl}/sandbox/entra/consent`, { method: 'POST', body: JSON.stringify({ clientId: ids.service, ...wanted }) });
    await consent({ given: false });
    expect(await body(await refresh(refresh_token ?? ''))).toMatchObject({
      error: 'invalid_grant',
      error_description: expect.stringContaining('AADSTS50173'),
    });
    await consent({ given: false, because: 'unconsented' });
    expect((await body(await refresh(refresh_token ?? '')))['error_description']).toContain('AADSTS65001');
    await consent({ given: true });
    expect((await refresh(refresh_token ?? '')).status).toBe(200);
  });

  test('die when they were not used for 90 days, and live on when they were', async () => {
    covers('entra: refresh tokens die unused');
    const day = 86_400_000;
    const { refresh_token = '' } = await body(await refresh('first'));
    world.clock.advance(90 * day - 1000);
    expect((await refresh(refresh_token)).status).toBe(200);
    world.clock.advance(90 * day - 1000);
    expect((await refresh(refresh_token)).status).toBe(200);
    world.clock.advance(90 * day);
    expect(await body(await refresh(refresh_token))).toMatchObject({
      error: 'invalid_grant',
      error_description: expect.stringContaining('AADSTS700082'),
    });
    world.clock.reset();
  });
});

describe('validation', () => {
  const anyToken = async () =>
    (
      await body(
        await world.token(2, {
          grant_type: 'client_credentials',
          client_id: ids.service,
          client_secret: 'right',
          scope: `${world.baseUrl}/.default`,
        }),
      )
    )['access_token'] ?? '';

  test('accepts a token after the key was rotated, and refuses it after an hour', async () => {
    covers('entra: POST keys');
    const token = await anyToken();
    await fetch(`${world.baseUrl}/sandbox/entra/keys`, { method: 'POST' });
    expect(await world.tokens.verify(token)).toMatchObject({ appOnly: true, applicationId: ids.service, audience: world.baseUrl });
    world.clock.advance(3_600_000);
    expect(await world.tokens.verify(token)).toBeNull();
    world.clock.reset();
  });

  test.each(['', 'nonsense', 'a.b.c'])('refuses %p', async (token) => expect(await world.tokens.verify(token)).toBeNull());

  test('refuses a token whose content was altered', async () => {
    const [header, , signature] = (await anyToken()).split('.');
    const altered = Buffer.from(JSON.stringify({ ...decodeJwt(await anyToken()), oid: ids.sofia })).toString('base64url');
    expect(await world.tokens.verify(`${header}.${altered}.${signature}`)).toBeNull();
  });
});
