import { serviceWorld, type ServiceWorld } from '../world/service';

const address = { addressLine1: '1 Main Street', addressLine2: '', city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' };

describe('the questions of the wizard', () => {
  let world: ServiceWorld;
  beforeAll(async () => void (world = await serviceWorld()));
  afterAll(() => world.close());
  afterEach(() => world.partnerCenter.clearFaults());

  const answerOf = async (response: Response) => ({ status: response.status, body: (await response.json()) as unknown });
  const domain = (prefix: string) => `/api/domains/${prefix}?providerId=${world.providerId}`;

  test('tell whether a domain is free', async () => {
    expect(await answerOf(await world.ask('seller', 'GET', domain('Fabrikam')))).toEqual({
      status: 200,
      body: { domain: 'fabrikam.onmicrosoft.com', available: true },
    });
    const id = await world.submitted({ csp_domainprefix: 'taken', csp_companyname: 'Taken' });
    await world.deliver(id);
    await world.until(id, 2);
    expect(await answerOf(await world.ask('seller', 'GET', domain('taken')))).toMatchObject({ body: { available: false } });
  });

  test('tell the rules of a country', async () => {
    const response = await world.ask('seller', 'GET', `/api/countries/us?providerId=${world.providerId}`);
    expect(await answerOf(response)).toMatchObject({ status: 200, body: { country: 'US', stateRequired: true } });
  });

  test('check an address and suggest another', async () => {
    const question = { providerId: world.providerId, address: { ...address, addressLine1: '1 Old Street' } };
    expect(await answerOf(await world.ask('seller', 'POST', '/api/address/validate', question))).toMatchObject({
      status: 200,
      body: { verdict: 'suggestion', suggestions: [expect.objectContaining({ country: 'US' })] },
    });
  });

  test.each([
    ['GET', '/api/domains/1contoso'],
    ['GET', '/api/domains/con-toso'],
    ['GET', `/api/domains/${'c'.repeat(28)}`],
    ['GET', '/api/domains/contoso?providerId=1'],
    ['GET', '/api/countries/USA'],
    ['POST', '/api/address/validate'],
  ])('are refused when they make no sense: %s %s', async (method, path) => {
    const url = path.includes('?') ? path : `${path}?providerId=${world.providerId}`;
    expect(await answerOf(await world.ask('seller', method, url, method === 'POST' ? { address } : undefined))).toMatchObject({
      status: 400,
      body: { code: 'invalid-question' },
    });
  });

  test('know no country that the provider does not know, and no path that is not there', async () => {
    for (const path of [`/api/countries/ZZ?providerId=${world.providerId}`, '/api/secrets'])
      expect(await answerOf(await world.ask('seller', 'GET', path))).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  test('need a provider that is there', async () => {
    const path = '/api/domains/contoso?providerId=00000000-0000-4000-8000-00000000dead';
    expect(await answerOf(await world.ask('seller', 'GET', path))).toMatchObject({ status: 502, body: { code: 'not-connected' } });
  });

  test('say what is wrong with the provider, and when to come back', async () => {
    world.partnerCenter.fault({ match: { method: 'HEAD' }, action: { kind: 'throttle', retryAfter: 7 } });
    const busy = await world.ask('seller', 'GET', domain('contoso'));
    expect(busy.headers.get('retry-after')).toBe('7');
    expect(await answerOf(busy)).toMatchObject({ status: 503, body: { code: 'provider-busy', correlationId: expect.any(String) } });
    world.partnerCenter.fault({ match: { method: 'HEAD' }, action: { kind: 'timeout-before' } });
    expect(await answerOf(await world.ask('seller', 'GET', domain('contoso')))).toMatchObject({ body: { code: 'provider-unreachable' } });
  });

  describe('are only for people who are signed in:', () => {
    test.each<[string, Record<string, string>, string]>([
      ['without a token', {}, 'token-missing'],
      ['with an empty token', { Authorization: 'Bearer ' }, 'token-missing'],
      ['with another scheme', { Authorization: 'Basic c2VsbGVyOnNlbGxlcg==' }, 'token-missing'],
      ['with a token that is none', { Authorization: 'Bearer abc.def.ghi' }, 'token-not-trusted'],
      ['with a token that is not even letters', { Authorization: 'Bearer <script>' }, 'token-not-trusted'],
      ['with the webhook’s key', { 'x-tenantry-key': 'the-key-of-the-webhook-in-tests' }, 'token-missing'],
    ])('%s nobody gets an answer', async (_with, headers, code) => {
      const response = await fetch(`${world.service.url}${domain('contoso')}`, { headers });
      expect(await answerOf(response)).toMatchObject({ status: 401, body: { code } });
    });

    test('with a token, but not known to the CRM, nobody gets an answer either', async () => {
      expect(await answerOf(await world.ask('stranger', 'GET', domain('contoso')))).toMatchObject({
        status: 403,
        body: { code: 'not-permitted' },
      });
    });
  });

  test('are never kept by a browser or a proxy, and only the CRM’s pages may ask them', async () => {
    const response = await world.ask('seller', 'GET', domain('contoso'));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBe('http://crm.example');
    const other = await fetch(`${world.service.url}/api/domains/contoso`, {
      method: 'OPTIONS',
      headers: { Origin: 'http://evil.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect(other.headers.get('access-control-allow-origin')).not.toBe('http://evil.example');
  });

  test('tell the CRM’s pages also what was refused', async () => {
    const response = await world.ask(null, 'GET', domain('contoso'));
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://crm.example');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('answer a browser’s preflight', async () => {
    const headers = {
      Origin: 'http://crm.example',
      'Access-Control-Request-Method': 'DELETE',
      'Access-Control-Request-Headers': 'authorization',
    };
    const response = await fetch(`${world.service.url}/api/runs/x/credentials`, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('DELETE');
    expect(response.headers.get('access-control-allow-headers')).toContain('authorization');
  });

  test('are not taken when they are longer than any question is', async () => {
    const question = { providerId: world.providerId, address: { ...address, city: 'x'.repeat(20_000) } };
    expect(await answerOf(await world.ask('seller', 'POST', '/api/address/validate', question))).toMatchObject({
      status: 400,
      body: { code: 'invalid-question' },
    });
  });
});

test('more questions a minute than a person can ask are refused for a while', async () => {
  const world = await serviceWorld({ TENANTRY_QUESTIONS_PER_MINUTE: '3' });
  const status = async (who: 'seller' | 'otherSeller') => (await world.ask(who, 'GET', '/api/nothing')).status;
  expect([await status('seller'), await status('seller'), await status('seller'), await status('seller')]).toEqual([404, 404, 404, 503]);
  expect(await status('otherSeller')).toBe(404);
  world.clock.advance(21_000);
  expect(await status('seller')).toBe(404);
  // A clock that is set back must not lock anybody out.
  world.clock.reset();
  world.clock.advance(-3_600_000);
  expect(await status('otherSeller')).toBe(404);
  await world.close();
});
