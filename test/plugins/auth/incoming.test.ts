import { Hono } from 'hono';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import type { SignInProblem } from '../../../core/provisioning/questions';
import { createVerifyPerson, type VerifyPerson } from '../../../plugins/auth/incoming';
import { tenantId } from '../world/environment';
import { served } from '../world/serve';

const issuer = 'http://login.example/v2.0';
const seller = '75c2dd85-e89e-4711-8122-000d3aa2331c';
const claims = { oid: seller, tid: tenantId, scp: 'openid user_impersonation' };

const untrusted = { ok: false, problem: 'token-not-trusted' };

type Pair = { readonly kid: string; readonly privateKey: CryptoKey; readonly jwk: JWK };
const pair = async (kid: string): Promise<Pair> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } };
};

describe('a token that comes in', () => {
  let first: Pair;
  let published: JWK[];
  let asked: number;
  let verify: VerifyPerson;
  let keysUrl: string;
  let close: () => Promise<void>;

  const createVerify = () =>
    createVerifyPerson({ issuer, audience: 'service', tenantId, scope: 'user_impersonation', keysUrl, keysCooldownMilliseconds: 0 });

  beforeAll(async () => {
    first = await pair('first');
    const app = new Hono();
    app.get('/keys', (context) => {
      asked++;
      return context.json({ keys: published });
    });
    const server = await served(app);
    keysUrl = `${server.url}/keys`;
    close = server.close;
  });
  afterAll(() => close());
  beforeEach(() => {
    published = [first.jwk];
    asked = 0;
    verify = createVerify();
  });

  type Token = { payload?: JWTPayload; issuer?: string; audience?: string; expires?: string; notBefore?: string; by?: Pair };
  const token = (from: Token = {}) => {
    const by = from.by ?? first;
    const unsigned = new SignJWT(from.payload ?? claims)
      .setProtectedHeader({ alg: 'RS256', kid: by.kid })
      .setIssuer(from.issuer ?? issuer)
      .setAudience(from.audience ?? 'service')
      .setIssuedAt()
      .setExpirationTime(from.expires ?? '1h');
    return (from.notBefore === undefined ? unsigned : unsigned.setNotBefore(from.notBefore)).sign(by.privateKey);
  };

  test('names the person when everything about it is right', async () => {
    expect(await verify(await token())).toEqual({ ok: true, person: { objectId: seller } });
  });

  const elsewhere = '99999999-0000-4000-8000-000000000009';
  test.each<[string, SignInProblem, Token]>([
    ['for another audience', 'token-wrong-audience', { audience: 'https://graph.microsoft.com' }],
    ['of another issuer', 'token-wrong-issuer', { issuer: 'http://evil.example/v2.0' }],
    ['that expired', 'token-expired', { expires: '-2m' }],
    ['that is not valid yet', 'token-not-trusted', { notBefore: '10m' }],
    ['of another tenant', 'token-wrong-tenant', { payload: { ...claims, tid: elsewhere } }],
    ['of another tenant’s issuer', 'token-wrong-tenant', { payload: { ...claims, tid: elsewhere }, issuer: 'http://login.example/other' }],
    ['without the scope', 'token-wrong-scope', { payload: { ...claims, scp: 'openid profile' } }],
    ['whose scope only begins like ours', 'token-wrong-scope', { payload: { ...claims, scp: 'user_impersonation_more' } }],
    [
      'of an application, which has no scope',
      'token-wrong-scope',
      { payload: { oid: seller, tid: tenantId, roles: ['user_impersonation'] } },
    ],
    ['without a person', 'token-not-trusted', { payload: { tid: tenantId, scp: 'user_impersonation' } }],
    ['without a tenant', 'token-not-trusted', { payload: { oid: seller, scp: 'user_impersonation' } }],
    ['whose person is no id', 'token-not-trusted', { payload: { ...claims, oid: "' or 1 eq 1" } }],
  ])('is refused %s: %s', async (_which, problem, from) => {
    expect(await verify(await token(from))).toEqual({ ok: false, problem });
  });

  test('is not believed about the reason of its refusal while its signature is not good', async () => {
    expect(await verify(await token({ by: await pair('first'), expires: '-2m' }))).toEqual(untrusted);
  });

  test('may be a minute late, since clocks differ', async () => {
    expect(await verify(await token({ expires: '-30s' }))).toMatchObject({ ok: true });
  });

  test('is refused without a signature (alg none)', async () => {
    const unsigned = new UnsecuredJWT(claims).setIssuer(issuer).setAudience('service').setExpirationTime('1h').encode();
    expect(await verify(unsigned)).toEqual(untrusted);
  });

  test('is refused when it is signed with the public key as a shared secret (alg HS256)', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(first.jwk));
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'first' })
      .setIssuer(issuer)
      .setAudience('service')
      .setExpirationTime('1h')
      .sign(secret);
    expect(await verify(forged)).toEqual(untrusted);
  });

  test('is refused when somebody else signed it under the same key id', async () => {
    expect(await verify(await token({ by: await pair('first') }))).toEqual(untrusted);
  });

  test('is refused when any part of it was changed', async () => {
    const [header = '', , signature = ''] = (await token()).split('.');
    const payload = Buffer.from(JSON.stringify({ ...claims, iss: issuer, aud: 'service', exp: 4e9 })).toString('base64url');
    expect(await verify(`${header}.${payload}.${signature}`)).toEqual(untrusted);
  });

  test.each(['', 'x', 'a.b', 'a.b.c', 'a.b.c.d.e', 'null'])('is refused when it is none: %j', async (text) => {
    expect(await verify(text)).toEqual(untrusted);
  });

  test('asks for the keys once and keeps them', async () => {
    for (let times = 0; times < 3; times++) await verify(await token());
    expect(asked).toBe(1);
  });

  test('is taken after the issuer rotated its key', async () => {
    await verify(await token());
    const second = await pair('second');
    published = [first.jwk, second.jwk];
    expect(await verify(await token({ by: second }))).toEqual({ ok: true, person: { objectId: seller } });
  });

  test('is refused once its key was retired, also by a service that had known it', async () => {
    expect(await verify(await token())).toMatchObject({ ok: true });
    const second = await pair('second');
    published = [second.jwk];
    expect(await verify(await token({ by: second }))).toMatchObject({ ok: true });
    expect(await verify(await token())).toEqual(untrusted);
  });

  test('is refused when its key was withdrawn', async () => {
    const second = await pair('second');
    published = [second.jwk];
    expect(await verify(await token())).toEqual(untrusted);
  });

  test('is no fault of the person when the keys cannot be had', async () => {
    const unreachable = createVerifyPerson({ issuer, audience: 'service', tenantId, scope: 'x', keysUrl: 'http://127.0.0.1:1/keys' });
    await expect(unreachable(await token())).rejects.toThrow();
  });
});
