import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { createEntra, directorySchema } from '../../../sandbox/entra';
import { createClock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';
import { createSession } from '../../../sandbox/session';
import { serve } from '../platform/serve';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const crm = id(4);

const start = async () => {
  const { baseUrl, use, stop } = await serve();
  const database = new Database(':memory:');
  const directory = directorySchema.parse({
    tenantId: id(1),
    tenantName: 'Test',
    people: [{ objectId: id(101), userName: 'sofia@test.example', name: 'Sofia Seller' }],
    applications: [
      { clientId: crm, name: 'CRM', objectId: id(204), identifierUris: [baseUrl], redirectUris: [`${baseUrl}/signin-oidc`] },
      { clientId: id(5), name: 'Service', objectId: id(205), secret: 'right', permissions: [crm], identifierUris: ['api://other'] },
    ],
  });
  const entra = await createEntra({ database, clock: createClock(), baseUrl, directory, newId: randomUUID });
  const session = createSession({
    database,
    baseUrl,
    tenantId: id(1),
    clientId: crm,
    verify: (token) => entra.tokens.verify(token),
    newId: randomUUID,
  });
  const app = new Hono();
  app.route('/', session.app);
  app.route('/', entra.app);
  app.all('/who', async (c) => c.json(await session.principal(c.req.raw)));
  use(app);

  /** Goes through sign-in as a browser does and returns the session's cookie and the page that was wanted. */
  const signIn = async (returnTo: string) => {
    const toIssuer = await fetch(`${baseUrl}/signin?returnTo=${encodeURIComponent(returnTo)}`, { redirect: 'manual' });
    const picked = await fetch(toIssuer.headers.get('location') ?? '', {
      method: 'POST',
      body: new URLSearchParams({ login: 'sofia@test.example' }),
      redirect: 'manual',
    });
    const back = await fetch(picked.headers.get('location') ?? '', { redirect: 'manual' });
    return { cookie: (back.headers.get('set-cookie') ?? '').split(';')[0] ?? '', location: back.headers.get('location') };
  };
  const who = async (headers: Record<string, string>, method = 'GET') => (await fetch(`${baseUrl}/who`, { headers, method })).json();
  const appToken = async (scope: string) => {
    const form = { grant_type: 'client_credentials', client_id: id(5), client_secret: 'right', scope };
    const answer = await fetch(`${baseUrl}/entra/${id(1)}/oauth2/v2.0/token`, { method: 'POST', body: new URLSearchParams(form) });
    return String(((await answer.json()) as Record<string, unknown>)['access_token']);
  };
  return { baseUrl, signIn, who, appToken, stop };
};

let world: Awaited<ReturnType<typeof start>>;
beforeAll(async () => (world = await start()));
afterAll(() => world.stop());

describe('the CRM’s session', () => {
  test('brings a person back to the page that was wanted, and knows who asks', async () => {
    const { cookie, location } = await world.signIn('/main.aspx?etn=account');
    expect(location).toBe('/main.aspx?etn=account');
    expect(await world.who({ cookie })).toEqual({ objectId: id(101) });
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])('never leads to another site: %s', async (returnTo) => {
    expect((await world.signIn(returnTo)).location).toBe('/');
  });

  test('does not let a foreign page change anything with the cookie', async () => {
    const { cookie } = await world.signIn('/');
    expect(await world.who({ cookie, origin: 'http://evil.example' }, 'POST')).toBeNull();
    expect(await world.who({ cookie, origin: world.baseUrl }, 'POST')).toEqual({ objectId: id(101) });
  });

  test('takes an application’s token for the CRM, and no token for something else', async () => {
    expect(await world.who({ authorization: `Bearer ${await world.appToken(`${world.baseUrl}/.default`)}` })).toEqual({
      applicationId: id(5),
    });
    expect(await world.who({ authorization: `Bearer ${await world.appToken('api://other/.default')}` })).toBeNull();
  });

  test('is over after sign-out', async () => {
    const { cookie } = await world.signIn('/');
    await fetch(`${world.baseUrl}/signout`, { headers: { cookie }, redirect: 'manual' });
    expect(await world.who({ cookie })).toBeNull();
  });
});
