import { connection, refusal, type ProviderRow } from '../../../solution/rows';
import { serviceWorld, type ServiceWorld } from '../world/service';

describe('the questions about a provider', () => {
  let world: ServiceWorld;
  beforeEach(async () => void (world = await serviceWorld()));
  afterEach(() => world.close());

  const path = (question: string): string => `/api/providers/${world.providerId}/${question}`;
  const answerOf = async (response: Response) => ({ status: response.status, body: (await response.json()) as unknown });
  const row = async (): Promise<ProviderRow> =>
    (await world.dataverse.admin('GET', `csp_providers(${world.providerId})`)) as unknown as ProviderRow;

  test('give a seller the link that a customer is sent', async () => {
    expect(await answerOf(await world.ask('seller', 'GET', path('relationship-link')))).toEqual({
      status: 200,
      body: { url: expect.stringContaining('invType=ResellerRelationship') },
    });
  });

  test.each(['consent', 'consent/complete', 'verify', 'templates', 'customers'])('are the administrator’s alone: %s', async (question) => {
    const redirectUri = 'http://crm.example/connected.html';
    const body = { redirectUri, code: 'code', state: 'state' };
    for (const who of ['seller', 'stranger'] as const)
      expect(await answerOf(await world.ask(who, 'POST', path(question), body))).toMatchObject({
        status: 403,
        body: { code: 'not-permitted' },
      });
    expect(await answerOf(await world.ask(null, 'POST', path(question), body))).toMatchObject({ body: { code: 'token-missing' } });
  });

  test.each(['not-an-id', '00000000-0000-4000-8000-00000000dead'])('find no provider %s', async (id) => {
    expect(await answerOf(await world.ask('cspAdministrator', 'POST', `/api/providers/${id}/verify`))).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });

  test('show with the row that all is well', async () => {
    const checks = ['app-and-user', 'app-only', 'agreements', 'customers'].map((name) => ({ name, refusal: null }));
    expect(await answerOf(await world.ask('cspAdministrator', 'POST', path('verify')))).toEqual({ status: 200, body: { checks } });
    expect(await row()).toMatchObject({ csp_verifiedon: expect.any(String), csp_connectionrefusal: null });
  });

  test('show each thing that does not work, and the first of them on the row', async () => {
    world.partnerCenter.fault({ match: { method: 'GET', path: '/v1/agreements' }, action: { kind: 'throttle', retryAfter: 1 } });
    const answer = await answerOf(await world.ask('cspAdministrator', 'POST', path('verify')));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        checks: [
          { name: 'app-and-user', refusal: null },
          { name: 'app-only', refusal: null },
          { name: 'agreements', refusal: 'provider-busy' },
          { name: 'customers', refusal: null },
        ],
      },
    });
    expect(await row()).toMatchObject({ csp_connectionrefusal: refusal['provider-busy'] });
  });

  test('need a provider that is connected', async () => {
    await world.dataverse.admin('PATCH', `csp_providers(${world.providerId})`, { csp_connection: connection.NotConnected });
    expect(await answerOf(await world.ask('cspAdministrator', 'POST', path('verify')))).toMatchObject({ body: { code: 'not-connected' } });
    expect(await answerOf(await world.ask('seller', 'GET', path('relationship-link')))).toMatchObject({ body: { code: 'not-connected' } });
  });

  test('have the provider’s agreements and customers read at once', async () => {
    const templates = await answerOf(await world.ask('cspAdministrator', 'POST', path('templates')));
    expect(templates).toMatchObject({ status: 200, body: { imported: expect.any(Number), newer: expect.any(Number) } });
    const customers = await answerOf(await world.ask('cspAdministrator', 'POST', path('customers')));
    expect(customers).toEqual({ status: 200, body: { found: 0, mapped: 0, proposed: 0 } });
  });
});

test('events are tried where they can reach the service', async () => {
  const world = await serviceWorld({ TENANTRY_EVENTS_URL: 'http://127.0.0.1:9/events' });
  const answer = await world.ask('cspAdministrator', 'POST', `/api/providers/${world.providerId}/verify`);
  expect(await answer.json()).toMatchObject({
    checks: expect.arrayContaining([{ name: 'events', refusal: 'provider-unreachable' }]),
  });
  await world.close();
});
