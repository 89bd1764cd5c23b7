import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create, customerRequest, ids } from '../samples';
import { start, type Running } from '../running';

const faultSchema = z.object({ id: z.string() });
const faultsSchema = z.object({ faults: z.array(faultSchema), holding: z.record(z.string(), z.number()) });
const match = { method: 'POST', path: '/v1/customers' };

describe('a fault that was asked for', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());
  const ask = async (fault: object) => {
    const reply = await running.control('POST', '/faults', fault);
    expect(reply.status).toBe(201);
    return faultSchema.parse(reply.body).id;
  };
  const faults = async () => faultsSchema.parse((await running.control('GET', '/faults')).body);
  const post = (headers = ids()) => running.call('POST', '/v1/customers', customerRequest(), headers);
  const rules = (headers = {}) => running.call('GET', '/v1/countryvalidationrules/US', undefined, headers);
  const count = () => running.database.get('SELECT COUNT(*) AS n FROM customer')?.['n'];

  /** Waits until the fault holds so many calls whose callers wait. */
  const holding = async (id: string, calls = 1) => {
    while ((await faults()).holding[id] !== calls) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test('loses the connection without effect', async () => {
    covers('partner-center: fault timeout-before');
    await ask({ match, action: { kind: 'timeout-before' } });
    await expect(post()).rejects.toThrow('fetch failed');
    expect(count()).toBe(0);
    expect((await post()).status).toBe(201);
  });

  test('loses the connection after the effect, and the same id gets the answer that was lost', async () => {
    covers('partner-center: fault timeout-after');
    await ask({ match, action: { kind: 'timeout-after' } });
    const headers = ids();
    await expect(post(headers)).rejects.toThrow('fetch failed');
    expect(count()).toBe(1);
    expect(await post(headers)).toMatchObject({ status: 201, body: { userCredentials: { userName: 'admin' } } });
    expect(count()).toBe(1);
    expect((await post()).status).toBe(409);
  });

  test('holds a call before its effect until it is released', async () => {
    covers('partner-center: fault hang');
    const id = await ask({ match, action: { kind: 'hang' } });
    const reply = post();
    await holding(id);
    expect(count()).toBe(0);
    expect((await running.control('POST', `/faults/${id}/release`)).body).toEqual({ released: 1 });
    expect((await reply).status).toBe(201);
  });

  test('holds a call after its effect until it is taken away', async () => {
    const id = await ask({ match, times: null, action: { kind: 'hang', effect: 'after' } });
    const reply = post();
    await holding(id);
    expect(count()).toBe(1);
    expect((await running.control('DELETE', `/faults/${id}`)).status).toBe(204);
    expect((await reply).status).toBe(201);
  });

  test('gives a caller that has gone while it was held before the effect none', async () => {
    const id = await ask({ match, action: { kind: 'hang' } });
    const leaving = new AbortController();
    const body = JSON.stringify(customerRequest());
    const headers = { ...ids(), Authorization: 'Bearer user', 'Content-Type': 'application/json' };
    const gone = fetch(`${running.baseUrl}/partner-center/v1/customers`, { method: 'POST', body, headers, signal: leaving.signal });
    await holding(id);
    leaving.abort();
    await expect(gone).rejects.toThrow('aborted');
    await holding(id, 0);
    expect((await running.control('POST', `/faults/${id}/release`)).body).toEqual({ released: 1 });
    expect((await post()).status).toBe(201);
    expect(count()).toBe(1);
  });

  test('slows the answer down', async () => {
    covers('partner-center: fault delay');
    await ask({ action: { kind: 'delay', milliseconds: 120 } });
    const started = performance.now();
    expect((await rules()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(115);
  });

  test.each([
    [
      'answer',
      { kind: 'answer', status: 503, code: 900192, description: 'Something went wrong. Try again after some time.' },
      503,
      { code: 900192 },
    ],
    [
      'throttle',
      { kind: 'throttle', retryAfter: 57 },
      429,
      { statusCode: 429, message: 'Rate limit is exceeded. Try again in 57 seconds.' },
    ],
    ['consent-revoked', { kind: 'consent-revoked' }, 401, { code: 400 }],
    ['app-only-refused', { kind: 'app-only-refused' }, 403, { code: 900329 }],
  ])('answers in the service’s place: %s', async (_kind, action, status, body) => {
    covers('partner-center: fault answer');
    covers('partner-center: fault throttle');
    covers('partner-center: fault consent-revoked');
    covers('partner-center: fault app-only-refused');
    await ask({ action });
    expect(await rules()).toMatchObject({ status, body });
    expect((await rules()).status).toBe(200);
  });

  test('says in a header when to try again', async () => {
    await ask({ action: { kind: 'throttle', retryAfter: 57 } });
    expect((await rules()).headers.get('Retry-After')).toBe('57');
  });

  test('puts a byte-order mark before the answer', async () => {
    covers('partner-center: fault bom');
    await ask({ action: { kind: 'bom' } });
    expect((await rules()).text.startsWith('\uFEFF{')).toBe(true);
    expect((await rules()).text.startsWith('{')).toBe(true);
  });

  test('keeps a new customer out of lists and searches for a while, but not from being read', async () => {
    covers('partner-center: fault list-lag');
    await ask({ match, action: { kind: 'list-lag', milliseconds: 900_000 } });
    const { id } = await create(running);
    const total = async () => (await running.call('GET', '/v1/customers')).body;
    expect(await total()).toMatchObject({ totalCount: 0 });
    expect((await running.call('GET', `/v1/customers/${id}`)).status).toBe(200);
    running.clock.advance(899_999);
    expect(await total()).toMatchObject({ totalCount: 0 });
    running.clock.advance(1);
    expect(await total()).toMatchObject({ totalCount: 1 });
  });

  test.each([
    [{ method: 'GET' }, true],
    [{ method: 'POST' }, false],
    [{ path: '/v1/CountryValidationRules/{country}' }, true],
    [{ path: '/v1/*' }, true],
    [{ path: '/v1/countryvalidationrules' }, false],
    [{ path: '/v1/countryvalidation.ules/US' }, false],
    [{}, true],
  ])('that matches %j strikes a reading of rules: %p', async (matching, strikes) => {
    await ask({ match: matching, action: { kind: 'answer', status: 500 } });
    expect((await rules()).status).toBe(strikes ? 500 : 200);
  });

  test('strikes as often as it was asked to, after those that go through', async () => {
    await ask({ skip: 1, times: 2, action: { kind: 'answer', status: 500 } });
    const statuses = [];
    for (let call = 0; call < 5; call++) statuses.push((await rules()).status);
    expect(statuses).toEqual([200, 500, 500, 200, 200]);
    expect((await faults()).faults).toEqual([]);
  });

  test('strikes until it is taken away', async () => {
    const id = await ask({ times: null, action: { kind: 'answer', status: 500 } });
    for (let call = 0; call < 3; call++) expect((await rules()).status).toBe(500);
    expect((await running.control('DELETE', `/faults/${id}`)).status).toBe(204);
    expect((await running.control('DELETE', `/faults/${id}`)).status).toBe(404);
    expect((await rules()).status).toBe(200);
  });

  test('goes with all others', async () => {
    await ask({ times: null, action: { kind: 'bom' } });
    await ask({ times: null, action: { kind: 'answer', status: 500 } });
    expect((await running.control('DELETE', '/faults')).status).toBe(204);
    expect((await faults()).faults).toEqual([]);
  });

  test.each([
    {},
    { action: { kind: 'explode' } },
    { action: { kind: 'delay' } },
    { action: { kind: 'bom' }, often: 1 },
    { action: { kind: 'answer', status: 200 } },
  ])('is refused with a sentence where it makes no sense: %j', async (fault) => {
    expect(await running.control('POST', '/faults', fault)).toMatchObject({ status: 400, body: { error: expect.any(String) } });
  });
});
