import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { covers } from '../../platform/covers';
import { partnerId, start, type Running } from '../running';
import { receiver, type Receiver } from './receiver';

const second = 1000;
const week = 7 * 24 * 3600 * second;

describe('a test event', () => {
  let running: Running;
  let partner: Receiver;
  beforeAll(async () => void (running = await start()));
  afterAll(() => running.stop());
  beforeEach(async () => {
    partner = await receiver();
    running.clock.reset();
    await running.control('POST', '/reset');
  });
  afterEach(() => partner.stop());

  const register = (WebhookEvents = ['test-created']) =>
    running.call('POST', '/webhooks/v1/registration', { WebhookUrl: partner.url, WebhookEvents });
  const ask = (token?: string) => running.call('POST', '/webhooks/v1/registration/validationEvents', undefined, {}, token);
  const begin = async () => z.object({ correlationId: z.guid() }).parse((await ask()).body).correlationId;
  const read = (id: string, token?: string) =>
    running.call('GET', `/webhooks/v1/registration/validationEvents/${id}`, undefined, {}, token);
  const deliver = () => running.partnerCenter.events.deliverDue();

  test('is sent, and its delivery can be looked up', async () => {
    covers('partner-center: POST /webhooks/v1/registration/validationEvents');
    covers('partner-center: GET /webhooks/v1/registration/validationEvents/{correlationId}');
    await register();
    const id = await begin();
    expect((await read(id)).body).toEqual({ correlationId: id, partnerId, status: 'pending', callbackUrl: partner.url, results: [] });
    await deliver();
    expect(JSON.parse(partner.received[0]?.body ?? '')).toEqual({
      EventName: 'test-created',
      ResourceUri: `${running.baseUrl}/partner-center/webhooks/v1/registration/validationEvents/${id}`,
      ResourceName: 'test',
      AuditUri: null,
      ResourceChangeUtcDate: '2026-11-21T12:00:00.0000000+00:00',
    });
    expect((await read(id)).body).toMatchObject({
      status: 'completed',
      results: [{ responseCode: 'OK', responseMessage: 'noted', systemError: false, dateTimeUtc: '2026-11-21T12:00:00.0000000' }],
    });
  });

  test.each([
    [202, 'Accepted'],
    [204, 'NoContent'],
  ])('that was answered with %i is completed with the word %s', async (status, responseCode) => {
    partner.answers.push(status);
    await register();
    const id = await begin();
    await deliver();
    expect((await read(id)).body).toMatchObject({ status: 'completed', results: [{ responseCode }] });
  });

  test('tells of each attempt, of silence too, and that it has failed', async () => {
    partner.answers.push(500, 401);
    await register();
    const id = await begin();
    await deliver();
    running.clock.advance(3600 * second);
    await deliver();
    expect((await read(id)).body).toMatchObject({
      status: 'pending',
      results: [{ responseCode: 'InternalServerError' }, { responseCode: 'Unauthorized' }],
    });
    await partner.stop();
    for (let attempt = 3; attempt <= 10; attempt++) {
      running.clock.advance(12 * 3600 * second);
      await deliver();
    }
    expect((await read(id)).body).toMatchObject({
      status: 'failed',
      results: [...Array.from({ length: 9 }, () => ({})), { responseCode: '', systemError: true }],
    });
  });

  test('is sent twice a minute and not three times', async () => {
    await register();
    await begin();
    running.clock.advance(20 * second);
    await begin();
    running.clock.advance(10 * second);
    expect(await ask()).toMatchObject({
      status: 429,
      body: { statusCode: 429, message: 'Rate limit is exceeded. Try again in 30 seconds.' },
    });
    expect((await ask()).headers.get('Retry-After')).toBe('30');
    running.clock.advance(30 * second - 1);
    expect((await ask()).status).toBe(429);
    running.clock.advance(1);
    expect((await ask()).status).toBe(200);
  });

  test('is for whoever is registered for it', async () => {
    expect((await ask()).status).toBe(404);
    await register(['subscription-updated']);
    expect(await ask()).toMatchObject({ status: 400, body: { code: 2000 } });
    expect((await ask('other')).status).toBe(404);
  });

  test('is looked up by its partner, for seven days', async () => {
    await register();
    const id = await begin();
    expect((await read(id.toUpperCase())).status).toBe(200);
    expect((await read(id, 'other')).status).toBe(404);
    expect((await read(randomUUID())).status).toBe(404);
    running.clock.advance(week - 1);
    expect((await read(id)).status).toBe(200);
    running.clock.advance(1);
    expect((await read(id)).status).toBe(404);
  });
});
