import { Hono } from 'hono';
import { createDataverse, text, type Dataverse } from '../../../plugins/dataverse/client';
import { DataverseRefused, DataverseUnreachable, isPassing } from '../../../plugins/dataverse/errors';
import type { Clock } from '../../../sandbox/platform/clock';
import { noon, stillClock, timeOf } from '../world/clock';

const id = '6d81597f-0f9f-4711-8122-000d3aa2331c';
const row = { '@odata.etag': 'W/"7"', csp_providerid: id, csp_name: 'Partner Center', csp_connection: 727000001 };
const columns = ['csp_providerid', 'csp_name', 'csp_connection'] as const;

describe('the Dataverse client', () => {
  let clock: Clock;
  let requests: Request[];
  let answers: (() => Response)[];
  let dataverse: Dataverse;
  let forgotten: number;

  beforeEach(() => {
    clock = stillClock();
    requests = [];
    answers = [];
    forgotten = 0;
    const app = new Hono();
    app.all('*', (context) => {
      requests.push(context.req.raw);
      return (answers.shift() ?? (() => Response.json(row)))();
    });
    dataverse = createDataverse({
      url: 'http://crm.example',
      tokens: { token: async () => `token-${forgotten}`, forget: () => void forgotten++ },
      fetch: async (input, init) => app.request(String(input), init),
      timeoutMilliseconds: 30_000,
      time: timeOf(clock),
    });
  });

  const only = (): Request => {
    const [request, ...more] = requests;
    if (request === undefined || more.length > 0) throw new Error(`${requests.length} requests instead of one`);
    return request;
  };
  const refused =
    (status: number, code = '0x0', headers: Record<string, string> = {}) =>
    () =>
      Response.json({ error: { code, message: 'No.' } }, { status, headers });

  test('reads a row with its version', async () => {
    expect(await dataverse.retrieve('csp_providers', id, columns)).toEqual({
      etag: 'W/"7"',
      row: { csp_providerid: id, csp_name: 'Partner Center', csp_connection: 727000001 },
    });
    expect(only().url).toBe(`http://crm.example/api/data/v9.2/csp_providers(${id})?$select=csp_providerid,csp_name,csp_connection`);
    expect(only().headers.get('odata-version')).toBe('4.0');
    expect(only().headers.get('callerobjectid')).toBeNull();
  });

  test('asks in the name of a person', async () => {
    await dataverse.as('person').retrieve('csp_providers', id, columns);
    expect(only().headers.get('callerobjectid')).toBe('person');
  });

  test('says null for a row that is not there, but not for one that may not be read', async () => {
    answers = [refused(404), refused(403)];
    expect(await dataverse.retrieve('csp_providers', id, columns)).toBeNull();
    await expect(dataverse.retrieve('csp_providers', id, columns)).rejects.toMatchObject({ status: 403 });
  });

  test.each([
    ['a choice that is not in the model', { csp_connection: 1 }],
    ['text where there is a number', { csp_connection: 'Connected' }],
    ['a column that is missing', { csp_name: undefined }],
    ['an id that is none', { csp_providerid: 'x' }],
  ])('refuses to work with %s', async (_what, changes) => {
    answers = [() => Response.json({ ...row, ...changes })];
    await expect(dataverse.retrieve('csp_providers', id, columns)).rejects.toThrow();
  });

  test('changes only the version that it knows', async () => {
    answers = [() => Response.json(row), refused(412)];
    expect(await dataverse.change('csp_providers', id, 'W/"6"', { csp_name: 'x' }, columns)).toMatchObject({ etag: 'W/"7"' });
    expect(only().headers.get('if-match')).toBe('W/"6"');
    expect(await dataverse.change('csp_providers', id, 'W/"6"', { csp_name: 'x' }, columns)).toBeNull();
  });

  test('never creates a row when it means to change one', async () => {
    await dataverse.update('csp_providers', id, { csp_name: 'x' });
    expect(only().headers.get('if-match')).toBe('*');
  });

  test('follows the pages of an answer', async () => {
    const next = 'http://crm.example/api/data/v9.2/csp_providers?$skiptoken=2';
    answers = [() => Response.json({ value: [row], '@odata.nextLink': next }), () => Response.json({ value: [row] })];
    expect(await dataverse.query('csp_providers', { columns, filter: `csp_name eq ${text("O'Hara & sons")}` })).toHaveLength(2);
    expect(new URL(requests[0]?.url ?? '').searchParams.get('$filter')).toBe("csp_name eq 'O''Hara & sons'");
    expect(requests[1]?.url).toBe(next);
  });

  test('waits as long as it is asked to when there is too much load', async () => {
    answers = [refused(429, '0x80072322', { 'Retry-After': '7' })];
    await dataverse.retrieve('csp_providers', id, columns);
    expect(clock.now() - noon).toBe(7000);
    expect(requests).toHaveLength(2);
  });

  test('takes a new token once, where the old one is not taken any more', async () => {
    answers = [refused(401)];
    await dataverse.retrieve('csp_providers', id, columns);
    expect(requests.map((request) => request.headers.get('authorization'))).toEqual(['Bearer token-0', 'Bearer token-1']);
    answers = [refused(401), refused(401)];
    await expect(dataverse.retrieve('csp_providers', id, columns)).rejects.toMatchObject({ status: 401 });
  });

  test('gives up after a few times', async () => {
    answers = Array.from({ length: 10 }, () => refused(429));
    await expect(dataverse.retrieve('csp_providers', id, columns)).rejects.toMatchObject({ status: 429 });
    expect(requests).toHaveLength(4);
  });

  test('does not send anything else again by itself, since it may have taken effect', async () => {
    answers = [refused(503)];
    await expect(dataverse.update('csp_providers', id, {})).rejects.toBeInstanceOf(DataverseRefused);
    expect(requests).toHaveLength(1);
  });

  test('tells code and sentence of a refusal, and the status of an answer that is none', async () => {
    answers = [refused(400, '0x80040203'), () => new Response('<html>', { status: 502 })];
    await expect(dataverse.update('csp_providers', id, {})).rejects.toMatchObject({ status: 400, code: '0x80040203' });
    await expect(dataverse.update('csp_providers', id, {})).rejects.toMatchObject({ status: 502, code: '' });
  });

  test.each([
    [new DataverseUnreachable('cut'), true],
    [new DataverseRefused(429, '', ''), true],
    [new DataverseRefused(503, '', ''), true],
    [new DataverseRefused(400, '', ''), false],
    [new DataverseRefused(412, '', ''), false],
    [new TypeError('ours'), false],
  ])('knows what passes by itself: %s', (error, passing) => {
    expect(isPassing(error)).toBe(passing);
  });
});
