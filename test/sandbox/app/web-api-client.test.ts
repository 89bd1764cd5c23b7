import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebApi, formattedValue, WebApiError } from '../../../sandbox/app/client/web-api';

describe('the Web API’s client', () => {
  let server: Server;
  let base: string;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const webApi = createWebApi((address, init) => fetch(`${base}${String(address)}`, init));
  const json = (status: number, body: unknown) => (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };

  beforeAll(async () => {
    server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('asks a FetchXML question with annotations and reads the page', async () => {
    const asked: IncomingMessage[] = [];
    answer = (request, response) => {
      asked.push(request);
      json(200, {
        value: [{ name: 'A' }],
        '@Microsoft.Dynamics.CRM.morerecords': true,
        '@Microsoft.Dynamics.CRM.fetchxmlpagingcookie': '<cookie/>',
        '@Microsoft.Dynamics.CRM.totalrecordcount': 5000,
        '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded': true,
      })(request, response);
    };
    expect(await webApi.fetchRows('accounts', '<fetch a="b c"/>')).toEqual({
      rows: [{ name: 'A' }],
      more: true,
      cookie: '<cookie/>',
      total: 5000,
      totalIsMinimum: true,
    });
    expect(asked[0]?.url).toBe(`/api/data/v9.2/accounts?fetchXml=${encodeURIComponent('<fetch a="b c"/>')}`);
    expect(asked[0]?.headers).toMatchObject({ prefer: 'odata.include-annotations="*"', 'odata-version': '4.0' });
  });

  it('takes -1 for a total that was not counted', async () => {
    answer = json(200, { value: [], '@Microsoft.Dynamics.CRM.totalrecordcount': -1 });
    expect(await webApi.fetchRows('accounts', '<fetch/>')).toEqual({
      rows: [],
      more: false,
      cookie: null,
      total: null,
      totalIsMinimum: false,
    });
  });

  it('sends a body as JSON, with the headers asked for', async () => {
    const received: { method?: string | undefined; match?: string | undefined; body: string }[] = [];
    answer = (request, response) => {
      let body = '';
      request
        .on('data', (chunk) => (body += String(chunk)))
        .on('end', () => {
          received.push({ method: request.method, match: request.headers['if-match'], body });
          response.writeHead(204).end();
        });
    };
    const { status } = await webApi.send('accounts(1)', { method: 'PATCH', body: { name: 'B' }, headers: { 'If-Match': '*' } });
    expect([status, received]).toEqual([204, [{ method: 'PATCH', match: '*', body: '{"name":"B"}' }]]);
  });

  it('deletes a row', async () => {
    const seen: string[] = [];
    answer = (request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(204).end();
    };
    await webApi.deleteRow('accounts', 'a1');
    expect(seen).toEqual(['DELETE /api/data/v9.2/accounts(a1)']);
  });

  const refusal = (): Promise<unknown> => webApi.send('accounts').catch((reason: unknown) => reason);

  it('fails with status, code and sentence of a refusal', async () => {
    answer = json(403, { error: { code: '0x80040220', message: 'Principal user is missing a privilege' } });
    expect(await refusal()).toMatchObject({
      name: 'WebApiError',
      status: 403,
      code: '0x80040220',
      message: 'Principal user is missing a privilege',
    });
  });

  it.each(['', '<html>gateway</html>', '{"error":"text"}', '[]'])('fails by status where the refusal’s body is %j', async (body) => {
    answer = (_request, response) => void response.writeHead(502, 'Bad Gateway').end(body);
    expect(await refusal()).toMatchObject({ status: 502, message: 'Bad Gateway' });
  });

  it('fails with status 0 where nobody answers', async () => {
    answer = (request) => request.socket.destroy();
    const reason = await refusal();
    expect(reason).toBeInstanceOf(WebApiError);
    expect(reason).toMatchObject({ status: 0, code: 'unreachable' });
  });
});

describe('a value as text', () => {
  it('is the server’s text where there is one, else the value, else nothing', () => {
    const row = { state: 1, 'state@OData.Community.Display.V1.FormattedValue': 'Active', count: 0, empty: null };
    expect(['state', 'count', 'empty', 'absent'].map((column) => formattedValue(row, column))).toEqual(['Active', '0', '', '']);
  });
});
