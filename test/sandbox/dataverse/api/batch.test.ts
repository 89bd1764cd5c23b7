import { covers } from '../../platform/covers';
import { priceList } from '../solution/price-list';
import { openWorld, root, type World } from '../world';

const operation = (line: string, body?: object, id?: number, headers: readonly string[] = []) =>
  [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(id === undefined ? [] : [`Content-ID: ${id}`]),
    '',
    `${line} HTTP/1.1`,
    'Content-Type: application/json',
    ...headers,
    '',
    body === undefined ? '' : JSON.stringify(body),
  ].join('\r\n');

const multipart = (boundary: string, parts: readonly string[]) =>
  `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;
const changeSet = (...parts: readonly string[]) => `Content-Type: multipart/mixed; boundary=changes\r\n\r\n${multipart('changes', parts)}`;

const sendBatch = (world: Pick<World, 'send'>, parts: readonly string[], headers: Record<string, string> = {}) =>
  world.send('POST', '$batch', multipart('batch_AAA123', parts), { 'Content-Type': 'multipart/mixed;boundary="batch_AAA123"', ...headers });
const statuses = (text: string) => [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((match) => Number(match[1]));

describe('a batch', () => {
  test('answers its requests in their order', async () => {
    covers('dataverse: POST $batch');
    const world = openWorld();
    const answer = await sendBatch(world, [
      operation('POST /api/data/v9.2/accounts', { name: 'A' }),
      operation(`GET ${root}/accounts?$select=name`),
      operation('GET accounts/$count'),
    ]);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toMatch(/^multipart\/mixed; boundary=batchresponse_/);
    expect(statuses(answer.text)).toEqual([204, 200, 200]);
    expect(answer.text).toContain('"name":"A"');
    expect(answer.text).toMatch(/Location: http:\/\/crm\.test\/api\/data\/v9\.2\/accounts\(/);
  });

  test('refers to rows of its change set by Content-ID, in addresses and bodies', async () => {
    covers('dataverse: POST $batch');
    const world = openWorld();
    const answer = await sendBatch(world, [
      changeSet(
        operation('POST /api/data/v9.2/contacts', { firstname: 'Oncall', lastname: 'AAAA' }, 1),
        operation('PUT $1/lastname', { value: 'BBBB' }, 2),
        operation('POST /api/data/v9.2/accounts', { name: 'IcM', 'primarycontactid@odata.bind': '$1' }, 3),
        operation('PUT $3/primarycontactid/$ref', { '@odata.id': '$1' }, 4),
      ),
    ]);
    expect(statuses(answer.text)).toEqual([204, 204, 204, 204]);
    expect((await world.get('accounts?$expand=primarycontactid($select=fullname)')).rows).toMatchObject([
      { primarycontactid: { fullname: 'Oncall BBBB' } },
    ]);
  });

  test('undoes a change set of which one request fails, and answers with that failure only', async () => {
    covers('dataverse: POST $batch');
    const world = openWorld();
    const answer = await sendBatch(world, [
      changeSet(operation('POST accounts', { name: 'kept?' }, 1), operation('POST accounts', { name: 'x'.repeat(161) }, 2)),
      operation('GET accounts'),
    ]);
    expect([answer.status, statuses(answer.text)]).toEqual([400, [400]]);
    expect((await world.get('accounts/$count')).text).toBe('0');
  });

  test('stops at the first failure, unless it was told to go on', async () => {
    covers('dataverse: header Prefer');
    const world = openWorld();
    const parts = [operation('GET accounts(00000000-0000-4000-8000-000000000001)'), operation('POST accounts', { name: 'B' })];
    const stopped = await sendBatch(world, parts);
    expect([stopped.status, statuses(stopped.text)]).toEqual([404, [404]]);
    const went = await sendBatch(world, parts, { Prefer: 'odata.continue-on-error' });
    expect([went.status, statuses(went.text)]).toEqual([200, [404, 204]]);
  });

  test('gives each part its own preferences and preconditions', async () => {
    const world = openWorld();
    const id = await world.create('accounts', { name: 'A' });
    const answer = await sendBatch(world, [
      operation(`PATCH accounts(${id})?$select=name`, { name: 'B' }, undefined, ['Prefer: return=representation']),
      operation(`PATCH accounts(${id})`, { name: 'C' }, undefined, ['If-Match: W/"1"']),
    ]);
    expect(statuses(answer.text)).toEqual([200, 412]);
  });

  test.each([
    ['has lines that end without CR', (body: string) => body.replaceAll('\r\n', '\n')],
    ['is not closed', (body: string) => body.slice(0, -20)],
    ['holds a request line that is none', (body: string) => body.replace('GET accounts', 'FETCH')],
    ['holds an address that is none', (body: string) => body.replace('GET accounts', 'GET http://[')],
    ['holds a batch', (body: string) => body.replace('GET accounts', 'POST /api/data/v9.2/$batch')],
  ])('is refused where it %s', async (_, spoil) => {
    const body = spoil(multipart('batch_AAA123', [operation('GET accounts')]));
    const answer = await openWorld().send('POST', '$batch', body, { 'Content-Type': 'multipart/mixed;boundary=batch_AAA123' });
    expect(answer.status).toBe(400);
  });

  test('makes or changes 1,000 rows by their key in one change set', async () => {
    const world = openWorld();
    world.dataverse.importSolution(priceList());
    const account = await world.create('accounts', { name: 'A' });
    const upsert = (spk_price: number) => (_: unknown, index: number) =>
      operation(
        `PATCH spk_prices(spk_accountid=${account},spk_code='${index}',spk_validfrom=2026-01-01T00:00:00Z)`,
        { spk_price },
        index + 1,
      );
    for (const price of [1, 2]) {
      const answer = await sendBatch(world, [changeSet(...Array.from({ length: 1000 }, upsert(price)))]);
      expect(statuses(answer.text)).toEqual(Array.from({ length: 1000 }, () => 204));
    }
    expect((await world.get('spk_prices/$count')).text).toBe('1000');
    expect((await world.get('spk_prices?$filter=spk_price ne 2')).rows).toEqual([]);
  });

  test('takes 1,000 requests and no more, and no GET inside a change set', async () => {
    const world = openWorld();
    const many = (count: number) => Array.from({ length: count }, () => operation('GET WhoAmI'));
    expect((await sendBatch(world, many(1000))).status).toBe(200);
    expect((await sendBatch(world, many(1001))).status).toBe(400);
    expect((await sendBatch(world, [changeSet(operation('GET accounts', undefined, 1))])).status).toBe(400);
  });
});
