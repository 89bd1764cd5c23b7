import { z } from 'zod';
import { covers } from '../../platform/covers';
import { create, customerRequest, ids } from '../samples';
import { start, type Running } from '../running';

const logSchema = z.array(
  z.looseObject({
    id: z.number(),
    method: z.string(),
    path: z.string(),
    status: z.number(),
    requestId: z.string(),
    requestBody: z.string(),
  }),
);

describe('the sandbox’s pages', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());
  const log = async () => logSchema.parse((await running.control('GET', '/requests')).body);
  const overview = async () => (await running.control('GET', '')).text;

  test('show customers, requests, faults, words and settings', async () => {
    covers('partner-center: page overview');
    expect(await overview()).toContain('None yet.');
    await create(running, { billing: { companyName: 'Wingtip <Toys>' } });
    await running.control('POST', '/faults', { times: null, action: { kind: 'bom' } });
    await running.call('GET', '/v1/invoices');
    const html = await overview();
    for (const shown of [
      'Wingtip &lt;Toys&gt;',
      'POST /v1/customers',
      '{&quot;kind&quot;:&quot;bom&quot;}',
      'not supported: GET /v1/invoices',
      'refused.example',
      'typedDateAttestation',
    ])
      expect(html).toContain(shown);
    expect(html).not.toContain('<Toys>');
  });

  test('write down each request with status, ids and the fault, newest first', async () => {
    const headers = ids();
    await running.control('POST', '/faults', { match: { method: 'POST' }, action: { kind: 'timeout-after' } });
    await running.call('POST', '/v1/customers', customerRequest(), headers).catch(() => undefined);
    await running.call('HEAD', '/v1/domains/wingtiptoys.onmicrosoft.com');
    const [second, first] = await log();
    expect(first).toMatchObject({
      method: 'POST',
      path: '/v1/customers',
      status: 0,
      requestId: headers['MS-RequestId'],
      fault: 'timeout-after',
    });
    expect(second).toMatchObject({ method: 'HEAD', path: '/v1/domains/wingtiptoys.onmicrosoft.com', status: 200, fault: null, gap: null });
  });

  test('show one request with its secrets blanked', async () => {
    covers('partner-center: page requests');
    const { userCredentials } = await create(running);
    const [entry] = await log();
    const { text, status } = await running.control('GET', `/requests/${entry?.id}`);
    expect(status).toBe(200);
    expect(text).toContain('wingtiptoys.onmicrosoft.com');
    for (const page of [text, await overview(), JSON.stringify(await log())]) {
      expect(page).not.toContain(userCredentials.password);
      expect(page).not.toContain('Bearer');
    }
    expect((await running.control('GET', '/requests/999')).status).toBe(404);
  });

  test('replay a request: the same id happens once, a new one is a new request', async () => {
    const { reply } = await create(running);
    const [entry] = await log();
    expect((await running.control('POST', `/requests/${entry?.id}/replay`)).body).toEqual(reply.body);
    expect(await running.control('POST', `/requests/${entry?.id}/replay?new`)).toMatchObject({ status: 409, body: { code: 3000 } });
    expect(await log()).toHaveLength(3);
  });

  test('replay the next page of a list and a change that checks a version as they were', async () => {
    const { id } = await create(running);
    await create(running, { domain: 'second.onmicrosoft.com' });
    const token = Buffer.from('after:1').toString('base64');
    const page = await running.call('GET', '/v1/customers?seekOperation=Next', undefined, { 'MS-ContinuationToken': token });
    await running.call('PUT', `/v1/customers/${id}/profiles/billing`, customerRequest().billingProfile, { 'If-Match': '"1"' });
    const [put, list] = await log();
    expect((await running.control('POST', `/requests/${list?.id}/replay`)).body).toEqual(page.body);
    expect(await running.control('POST', `/requests/${put?.id}/replay`)).toMatchObject({ status: 400, body: { code: 2055 } });
  });

  test('lead a browser that replays to the new request', async () => {
    await create(running);
    const [entry] = await log();
    const reply = await running.control('POST', `/requests/${entry?.id}/replay`, undefined, {
      Accept: 'text/html',
      Origin: running.baseUrl,
    });
    expect(reply).toMatchObject({ status: 200, text: expect.stringContaining('<h1>POST /v1/customers</h1>') });
  });

  test('replay none with a blanked password or without a sender', async () => {
    const { id } = await create(running);
    await running.call('PATCH', `/v1/customers/${id}/users/x`, { passwordProfile: { password: 'Renew456*' } }, ids());
    await running.call('GET', '/v1/customers', undefined, { Authorization: '' });
    const [anonymous, blanked] = await log();
    for (const entry of [anonymous, blanked]) {
      expect((await running.control('POST', `/requests/${entry?.id}/replay`)).status).toBe(409);
      expect((await running.control('GET', `/requests/${entry?.id}`)).text).toContain('cannot be repeated');
    }
    expect((await running.control('POST', '/requests/999/replay')).status).toBe(404);
  });

  test('take a fault from the form and take all away', async () => {
    const fault = /<option value="([^"]+)">/.exec(await overview())?.[1]?.replaceAll('&quot;', '"') ?? '';
    const submit = (path: string, form: Record<string, string>, origin = running.baseUrl) =>
      fetch(`${running.baseUrl}/sandbox/partner-center${path}`, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { Origin: origin },
        redirect: 'manual',
      });
    expect((await submit('/faults', { fault }, 'https://evil.example')).status).toBe(403);
    expect((await submit('/faults', { fault })).status).toBe(303);
    expect((await running.control('GET', '/faults')).body).toMatchObject({ faults: [{ action: { kind: 'timeout-after' } }] });
    expect((await submit('/faults/clear', {})).status).toBe(303);
    expect((await running.control('GET', '/faults')).body).toMatchObject({ faults: [] });
  });

  test('say that a body is not JSON', async () => {
    const reply = await running.control('POST', '/faults', '{', { 'Content-Type': 'application/json' });
    expect(reply).toMatchObject({ status: 400, body: { error: 'The body is not JSON.' } });
  });

  test('keep the newest 2000 requests', async () => {
    running.database.run(
      "INSERT INTO request (id, at, method, path, query, requestId, correlationId, requestBody, status, answerBody, duration) VALUES (1, 0, 'GET', '/old', '', '', '', '', 200, '', 0)",
    );
    running.database.run(
      "INSERT INTO request (id, at, method, path, query, requestId, correlationId, requestBody, status, answerBody, duration) VALUES (2000, 0, 'GET', '/newer', '', '', '', '', 200, '', 0)",
    );
    await running.call('GET', '/v1/customers');
    expect((await log()).map(({ path }) => path)).toEqual(['/v1/customers', '/newer']);
  });
});
