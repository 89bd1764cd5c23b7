import { z } from 'zod';
import type { Service } from '../../../plugins/server';
import { connection, refusal } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import type { PersonName } from '../world/people';
import { tenantId } from '../world/environment';
import { identityWorld, otherAccount, partnerAccount, redirectUri, type IdentityWorld } from '../world/identity';
import { watchedLog } from '../world/log';
import { startInTest } from '../world/service';

const consentPath = `/api/providers/${ids.provider}/consent`;
const day = 24 * 60 * 60 * 1000;

describe('a consent for a provider', () => {
  let world: IdentityWorld;
  let service: Service;
  let watched: ReturnType<typeof watchedLog>;

  beforeEach(async () => {
    world = await identityWorld();
    watched = watchedLog();
    service = await startInTest(world.environment, world.clock, watched.log);
  });
  afterEach(async () => {
    await service.stop();
    await world.close();
    watched.close();
  });

  const ask = async (who: PersonName, method: string, path: string, body?: unknown) => {
    const response = await fetch(`${service.url}${path}`, {
      method,
      headers: { Authorization: `Bearer ${await world.tokenOf(who)}`, 'Content-Type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as unknown };
  };
  const begun = async (who: PersonName = 'cspAdministrator'): Promise<string> => {
    const answer = await ask(who, 'POST', consentPath, { redirectUri });
    expect(answer).toMatchObject({ status: 200 });
    return z.object({ url: z.string() }).parse(answer.body).url;
  };
  const complete = (answer: object, who: PersonName = 'cspAdministrator') =>
    ask(who, 'POST', `${consentPath}/complete`, { redirectUri, ...answer });
  const consented = async (userName = partnerAccount): Promise<void> =>
    expect(await complete(await world.signIn(await begun(), userName))).toEqual({ status: 204, body: null });
  const verify = () => ask('cspAdministrator', 'POST', `/api/providers/${ids.provider}/verify`);
  const link = () => ask('seller', 'GET', `/api/providers/${ids.provider}/relationship-link`);

  test('is asked for at the partner’s own tenant, with PKCE, in the fragment, for the account that the person picks', async () => {
    const address = new URL(await begun());
    expect(address.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/entra\/0f6a3c1e-0000-4000-8000-000000000001\/oauth2\/v2\.0\/authorize\?/);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_mode: 'fragment',
      prompt: 'select_account',
      code_challenge_method: 'S256',
      redirect_uri: redirectUri,
      scope: expect.stringContaining('https://api.partnercenter.microsoft.com/user_impersonation'),
    });
    expect(address.href).not.toContain('verifier');
  });

  test('connects the provider: kept sealed, with who gave it and until when, and the link that customers are sent', async () => {
    await consented();
    const row = await world.provider();
    expect(row).toMatchObject({
      csp_connection: connection.Connected,
      csp_connectionrefusal: null,
      csp_partnertenantid: tenantId,
      csp_consentedon: expect.any(String),
      csp_relationshiplink: expect.stringContaining('invType=ResellerRelationship'),
    });
    expect(row._csp_consentedby_value).toBe(row._modifiedby_value);
    expect(Date.parse(row.csp_consentuntil ?? '') - world.clock.now()).toBeGreaterThan(89 * day);
    expect(row.csp_sealedconsent).toMatch(/^1\.[\w-]{8}\.[\w-]+$/);
    expect(await link()).toMatchObject({ status: 200, body: { url: row.csp_relationshiplink } });
  });

  test('outlives the process that got it', async () => {
    await consented();
    await service.stop();
    service = await startInTest(world.environment, world.clock, watched.log);
    expect(await link()).toMatchObject({ status: 200 });
  });

  test('is missing until somebody gives it', async () => {
    expect(await link()).toMatchObject({ status: 502, body: { code: 'not-connected' } });
  });

  test('may be given by another account later, which is used from then on', async () => {
    await consented();
    const before = (await world.provider()).csp_sealedconsent;
    await consented(otherAccount);
    expect((await world.provider()).csp_sealedconsent).not.toBe(before);
    expect(await link()).toMatchObject({ status: 200 });
  });

  describe('is refused', () => {
    test.each<[PersonName, number, string]>([
      ['seller', 403, 'not-permitted'],
      ['stranger', 403, 'not-permitted'],
    ])('to a %s, at its beginning and at its end', async (who, status, code) => {
      expect(await ask(who, 'POST', consentPath, { redirectUri })).toMatchObject({ status, body: { code } });
      const answer = await world.signIn(await begun(), partnerAccount);
      expect(await complete(answer, who)).toMatchObject({ status, body: { code } });
      expect(await world.provider()).toMatchObject({ csp_sealedconsent: null });
    });

    test.each(['http://evil.example/connected.html', 'http://crm.example.evil.example/', 'javascript:alert(1)', 'connected.html'])(
      'when it is to come back to %s',
      async (elsewhere) => {
        const body = { redirectUri: elsewhere };
        expect(await ask('cspAdministrator', 'POST', consentPath, body)).toMatchObject({ status: 400, body: { code: 'invalid-question' } });
      },
    );

    test('for a provider that is not there', async () => {
      const path = '/api/providers/00000000-0000-4000-8000-00000000dead/consent';
      expect(await ask('cspAdministrator', 'POST', path, { redirectUri })).toMatchObject({ status: 404, body: { code: 'not-found' } });
    });

    test('when another person turns it in', async () => {
      const answer = await world.signIn(await begun('administrator'), partnerAccount);
      expect(await complete(answer)).toMatchObject({ status: 400, body: { code: 'invalid-question' } });
    });

    test('when the state was made up', async () => {
      const { code } = await world.signIn(await begun(), partnerAccount);
      for (const state of ['x', '1.AAAAAAAA.AAAA', (await world.provider()).csp_name ?? ''])
        expect(await complete({ code, state })).toMatchObject({ status: 400, body: { code: 'invalid-question' } });
    });

    test('when the code belongs to another sign-in', async () => {
      const first = await world.signIn(await begun(), partnerAccount);
      const second = await world.signIn(await begun(), partnerAccount);
      expect(await complete({ code: first.code, state: second.state })).toMatchObject({ body: { code: 'gone' } });
    });

    test('when it is turned in a second time', async () => {
      const answer = await world.signIn(await begun(), partnerAccount);
      expect(await complete(answer)).toMatchObject({ status: 204 });
      expect(await complete(answer)).toMatchObject({ status: 410, body: { code: 'gone' } });
    });

    test('after ten minutes', async () => {
      const answer = await world.signIn(await begun(), partnerAccount);
      world.clock.advance(10 * 60 * 1000);
      expect(await complete(answer)).toMatchObject({ status: 410, body: { code: 'gone' } });
    });
  });

  describe('that is taken back', () => {
    test.each(['revoked', 'unconsented'] as const)('(%s) is shown on the provider, and heals when it is given anew', async (because) => {
      await consented();
      await world.setConsent(false, because);
      expect(await verify()).toMatchObject({
        body: { checks: expect.arrayContaining([{ name: 'app-and-user', refusal: 'consent-revoked' }]) },
      });
      expect(await link()).toMatchObject({ status: 502, body: { code: 'consent-revoked' } });
      expect(await world.provider()).toMatchObject({
        csp_connection: connection.ConsentRevoked,
        csp_connectionrefusal: refusal['consent-revoked'],
      });
      await consented();
      expect(await world.provider()).toMatchObject({ csp_connection: connection.Connected, csp_connectionrefusal: null });
      expect(await link()).toMatchObject({ status: 200 });
    });
  });

  test('ends after 90 days without use, and says so', async () => {
    await consented();
    world.clock.advance(91 * day);
    expect(await verify()).toMatchObject({
      body: { checks: expect.arrayContaining([{ name: 'app-and-user', refusal: 'consent-expired' }]) },
    });
    expect(await world.provider()).toMatchObject({ csp_connection: connection.ConsentExpired });
  });

  test('leaves nothing of a token, code or state in the log', async () => {
    const answer = await world.signIn(await begun(), partnerAccount);
    await complete(answer);
    await link();
    await complete(answer);
    await service.stop();
    const log = watched.lines.join('');
    expect(log).toContain('a provider was connected');
    for (const secret of [answer.code, answer.state, 'eyJ', (await world.provider()).csp_sealedconsent ?? '', 'client-secret'])
      expect(log).not.toContain(secret);
  });
});
