import { covers } from '../../platform/covers';
import { customerRequest, ids } from '../samples';
import { start, type Running } from '../running';

const day = 24 * 60 * 60 * 1000;

describe('the idempotency of MS-RequestId', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());
  const post = (headers: Record<string, string>, changes = {}) => running.call('POST', '/v1/customers', customerRequest(changes), headers);
  const count = () => running.database.get('SELECT COUNT(*) AS n FROM customer')?.['n'];

  test('gives the same answer, credentials included, for the same id and body, and makes one customer', async () => {
    covers('partner-center: header MS-RequestId');
    const headers = ids();
    const first = await post(headers);
    expect(await post(headers)).toMatchObject({ status: 201, body: first.body });
    expect(count()).toBe(1);
  });

  test('gives it to all of many calls at once', async () => {
    const headers = ids();
    const replies = await Promise.all(Array.from({ length: 8 }, () => post(headers)));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(count()).toBe(1);
  });

  test.each([
    ['just before its life of 24 hours ends', day - 1, 201],
    ['once its life has ended', day, 409],
  ])('holds %s', async (_case, later, status) => {
    const headers = ids();
    await post(headers);
    running.clock.advance(later);
    expect((await post(headers)).status).toBe(status);
  });

  test('refuses the same id with another body or for another operation', async () => {
    const headers = ids();
    await post(headers);
    expect(await post(headers, { domain: 'other.onmicrosoft.com' })).toMatchObject({ status: 400, body: { code: 2000 } });
    const elsewhere = await running.call('POST', '/v1/validations/address', customerRequest(), headers);
    expect(elsewhere).toMatchObject({ status: 400, body: { code: 2000 } });
  });

  test('repeats a refusal too, since a client takes a new id after an answer', async () => {
    const headers = ids();
    expect(await post(headers, { domain: 'wrong' })).toMatchObject({ status: 400, body: { code: 3000 } });
    expect(await post(headers, { domain: 'right.onmicrosoft.com' })).toMatchObject({ status: 400, body: { code: 2000 } });
  });

  test('does not remember what a fault answered in the service’s place', async () => {
    const headers = ids();
    await running.control('POST', '/faults', { action: { kind: 'answer', status: 503 } });
    expect((await post(headers)).status).toBe(503);
    expect((await post(headers)).status).toBe(201);
  });

  test('keeps the ids of two partners apart', async () => {
    const headers = ids();
    await post(headers);
    const other = await running.call('POST', '/v1/customers', customerRequest({ domain: 'other.onmicrosoft.com' }), headers, 'other');
    expect(other.status).toBe(201);
  });
});
