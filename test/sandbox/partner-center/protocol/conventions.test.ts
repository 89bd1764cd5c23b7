import { covers } from '../../platform/covers';
import { create, customerRequest, ids } from '../samples';
import { start, started, type Running } from '../running';

describe('the conventions that hold everywhere', () => {
  const begin = started();
  let running: Running;
  beforeAll(async () => void (running = await start()));
  afterAll(() => running.stop());

  test.each([
    '/v1/CountryValidationRules/US',
    '/V1/countryvalidationrules/us',
    '/v1//countryvalidationrules/US',
    '/v1/countryvalidationrules/US/',
  ])('find %s whatever its case and slashes', async (path) => {
    covers('partner-center: paths without case');
    expect((await running.call('GET', path)).status).toBe(200);
  });

  test('echo the ids of the call and make those that are missing', async () => {
    covers('partner-center: header MS-RequestId');
    const given = ids();
    const { headers } = await running.call('GET', '/v1/countryvalidationrules/US', undefined, given);
    expect(headers.get('MS-RequestId')).toBe(given['MS-RequestId']);
    expect(headers.get('MS-CorrelationId')).toBe(given['MS-CorrelationId']);
    const without = await running.call('GET', '/v1/countryvalidationrules/US');
    expect(without.headers.get('MS-RequestId')).toMatch(/^[0-9a-f-]{36}$/);
    expect(without.headers.get('MS-CV')).toBeTruthy();
    expect(without.headers.get('MS-ServerId')).toBeTruthy();
    expect(without.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  });

  test('refuse an id that is no GUID', async () => {
    const reply = await running.call('GET', '/v1/countryvalidationrules/US', undefined, { 'MS-RequestId': 'one' });
    expect(reply).toMatchObject({ status: 400, body: { code: 2000 } });
  });

  test('take bodies in PascalCase with nulls', async () => {
    covers('partner-center: bodies without case');
    const pascal = (value: unknown): unknown =>
      value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value).map(([name, content]) => [name.charAt(0).toUpperCase() + name.slice(1), pascal(content)]),
          )
        : value;
    const body = pascal({
      ...customerRequest({ domain: 'pascal.onmicrosoft.com', address: { region: null } }),
      attributes: { objectType: 'Customer' },
    });
    expect((await running.call('POST', '/v1/customers', body, ids())).status).toBe(201);
  });

  test('take a body that begins with a byte-order mark', async () => {
    const body = `\uFEFF${JSON.stringify(customerRequest({ domain: 'marked.onmicrosoft.com' }))}`;
    expect((await running.call('POST', '/v1/customers', body, ids())).status).toBe(201);
  });

  test.each(['', '{', 'text'])('refuse the body %p with 800002', async (body) => {
    const reply = await running.call('POST', '/v1/customers', body, { ...ids(), 'Content-Type': 'application/json' });
    expect(reply).toMatchObject({ status: 400, body: { code: 800002 } });
  });

  test('say whether the person used a second factor where ValidateMfa asks', async () => {
    covers('partner-center: header ValidateMfa');
    const reply = await running.call('GET', '/v1/countryvalidationrules/US', undefined, { ValidateMfa: 'true' });
    expect(reply.headers.get('isMfaCompliant')).toBe('true');
  });

  test.each([
    ['header ms-unheard-of', 'GET', '/v1/countryvalidationrules/US', undefined, { 'MS-Unheard-Of': '1' }],
    ['header if-none-match', 'GET', '/v1/countryvalidationrules/US', undefined, { 'If-None-Match': '"1"' }],
    ['header MS-Contract-Version: v2', 'GET', '/v1/countryvalidationrules/US', undefined, { 'MS-Contract-Version': 'v2' }],
    ['header X-Locale: fr-FR', 'GET', '/v1/countryvalidationrules/US', undefined, { 'X-Locale': 'fr-FR' }],
    ['header Accept: application/xml', 'GET', '/v1/countryvalidationrules/US', undefined, { Accept: 'application/xml' }],
    ['query option fields', 'GET', '/v1/countryvalidationrules/US?fields=a', undefined, {}],
    ['body member billingProfile.taxId', 'POST', '/v1/customers', customerRequest({ billing: { taxId: '1' } }), {}],
    ['GET /v1/invoices', 'GET', '/v1/invoices', undefined, {}],
    ['PUT /v1/customers', 'PUT', '/v1/customers', {}, {}],
    ['GET /v3/customers', 'GET', '/v3/customers', undefined, {}],
  ])('refuse %s by name', async (gap, method, path, body, headers) => {
    covers('partner-center: strictness');
    const reply = await running.call(method, path, body, headers);
    expect(reply).toMatchObject({ status: 501, body: { code: 0, description: `The sandbox does not support ${gap}.` } });
  });

  test('ignore what they do not know where the emulator is loose', async () => {
    covers('partner-center: loose');
    const loose = await begin({ loose: true });
    expect((await loose.call('GET', '/v1/countryvalidationrules/US?fields=a', undefined, { 'MS-Unheard-Of': '1' })).status).toBe(200);
    expect((await loose.call('POST', '/v1/customers', customerRequest({ billing: { taxId: '1' } }), ids())).status).toBe(201);
    expect((await loose.call('GET', '/v1/invoices')).status).toBe(501);
  });

  test('leave members without a value out', async () => {
    const { reply } = await create(running, { domain: 'empty.onmicrosoft.com' });
    expect(reply.text).not.toContain('null');
  });
});
