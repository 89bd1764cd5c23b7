import { createHash, randomUUID } from 'node:crypto';
import { createEntra } from '../../../sandbox/entra';
import { directorySchema } from '../../../sandbox/entra/directory';
import { createClock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';
import { serve } from '../platform/serve';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const tenantId = id(1);
export const ids = {
  browser: id(2),
  service: id(3),
  crm: id(4),
  stranger: id(5),
  graph: id(6),
  sofia: id(101),
  hidden: id(102),
  plain: id(103),
};

/** An issuer on a free port with one person, one browser application, one service with a secret, and the CRM as resource. */
export const startEntra = async () => {
  const served = await serve();
  const clock = createClock();
  const database = new Database(':memory:');
  const redirectUri = `${served.baseUrl}/redirect.html`;
  const directory = directorySchema.parse({
    tenantId,
    tenantName: 'Test',
    people: [
      { objectId: ids.sofia, userName: 'sofia@test.example', name: 'Sofia <b>Seller</b>' },
      { objectId: ids.hidden, userName: 'robot@test.example', name: 'Robot', hidden: true },
      { objectId: ids.plain, userName: 'plain@test.example', name: 'Plain Password', mfa: false },
    ],
    applications: [
      {
        clientId: ids.browser,
        name: 'Browser',
        objectId: id(202),
        redirectUris: [redirectUri],
        permissions: [ids.service, { clientId: ids.graph, delegated: ['Mail.Send', 'Mail.ReadBasic'] }],
      },
      {
        clientId: ids.service,
        name: 'Service',
        objectId: id(203),
        secret: 'right',
        identifierUris: ['api://service'],
        redirectUris: [redirectUri],
        permissions: [ids.crm, { clientId: ids.graph, delegated: [], application: ['Mail.Send'] }],
      },
      { clientId: ids.graph, name: 'Microsoft Graph', objectId: id(205), identifierUris: ['https://graph.microsoft.com'] },
      {
        clientId: ids.crm,
        name: 'CRM',
        objectId: id(204),
        identifierUris: [served.baseUrl],
        redirectUris: [`${served.baseUrl}/signin-oidc`],
      },
    ],
    refreshTokens: [{ token: 'first', clientId: ids.service, userName: 'robot@test.example' }],
  });
  const entra = await createEntra({ database, clock, baseUrl: served.baseUrl, directory, newId: randomUUID });
  served.use(entra.app);
  const root = `${served.baseUrl}/entra/${tenantId}`;

  const token = (version: 1 | 2, form: Record<string, string>) =>
    fetch(`${root}/oauth2${version === 2 ? '/v2.0' : ''}/token`, { method: 'POST', body: new URLSearchParams(form) });
  const verifier = 'v'.repeat(50);
  const authorizeAddress = (more: Record<string, string> = {}) =>
    `${root}/oauth2/v2.0/authorize?${new URLSearchParams({
      client_id: ids.browser,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid api://service/user_impersonation',
      state: 'state-1',
      nonce: 'nonce-1',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...more,
    }).toString()}`;
  /** Posts a form of the sign-in pages to the request's own address. */
  const answerPage = (form: Record<string, string>, more: Record<string, string> = {}, cookie = '') =>
    fetch(authorizeAddress(more), { method: 'POST', body: new URLSearchParams(form), headers: { cookie }, redirect: 'manual' });
  /** Picks the person on the sign-in page; returns the answer's parameters and the sign-in cookie. */
  const signIn = async (more: Record<string, string> = {}, login = 'sofia@test.example') => {
    const answer = await answerPage({ login }, more);
    const location = new URL(answer.headers.get('location') ?? 'http://none');
    return { parameters: location.searchParams, cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
  };
  const redeem = (code: string, more: Record<string, string> = {}) =>
    token(2, {
      grant_type: 'authorization_code',
      client_id: ids.browser,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
      ...more,
    });
  const stop = async () => {
    await served.stop();
    database.close();
  };
  return {
    ...entra,
    baseUrl: served.baseUrl,
    root,
    clock,
    directory,
    redirectUri,
    token,
    authorizeAddress,
    answerPage,
    signIn,
    redeem,
    stop,
  };
};
