import { ConfidentialClientApplication, CryptoProvider, ResponseMode } from '@azure/msal-node';
import { ids, startEntra } from './world';

let world: Awaited<ReturnType<typeof startEntra>>;
beforeAll(async () => (world = await startEntra()));
afterAll(() => world.stop());

/** MSAL wants its authority over https; the metadata leads it to the real addresses. */
const client = async () => {
  const authority = world.root.replace('http:', 'https:');
  const metadata = await (await fetch(`${world.root}/v2.0/.well-known/openid-configuration`)).text();
  return new ConfidentialClientApplication({
    auth: {
      clientId: ids.service,
      clientSecret: 'right',
      authority,
      knownAuthorities: [new URL(authority).host],
      authorityMetadata: metadata,
    },
  });
};

describe('Microsoft’s own library for Node', () => {
  test('gets a token for the application and keeps it', async () => {
    const application = await client();
    const request = { scopes: [`${world.baseUrl}/.default`] };
    const first = await application.acquireTokenByClientCredential(request);
    const second = await application.acquireTokenByClientCredential(request);
    expect(first?.accessToken).toMatch(/^ey/);
    expect([first?.fromCache, second?.fromCache]).toEqual([false, true]);
  });

  test('gets tokens by code with PKCE, then silently from the refresh token, and by a refresh token from elsewhere', async () => {
    const application = await client();
    const scopes = [`${world.baseUrl}/user_impersonation`];
    const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
    const address = await application.getAuthCodeUrl({
      scopes,
      redirectUri: world.redirectUri,
      responseMode: ResponseMode.FRAGMENT,
      prompt: 'consent',
      codeChallenge: challenge,
      codeChallengeMethod: 'S256',
      state: 'sealed',
    });
    expect(address.startsWith(world.root)).toBe(true);
    const { cookie } = await world.signIn();
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'accept' }),
      headers: { cookie },
      redirect: 'manual',
    });
    const code = new URLSearchParams(new URL(answer.headers.get('location') ?? '').hash.slice(1)).get('code') ?? '';
    const byCode = await application.acquireTokenByCode({ code, scopes, redirectUri: world.redirectUri, codeVerifier: verifier });
    expect(byCode).toMatchObject({ tenantId: world.directory.tenantId, uniqueId: ids.sofia });

    const account = byCode.account;
    if (!account) throw new Error('no account was cached');
    const silent = await application.acquireTokenSilent({ account, scopes, forceRefresh: true });
    expect([silent.fromCache, silent.uniqueId]).toEqual([false, ids.sofia]);

    const byRefresh = await application.acquireTokenByRefreshToken({ refreshToken: 'first', scopes, forceCache: true });
    expect(byRefresh?.account?.username).toBe('robot@test.example');
  });
});
