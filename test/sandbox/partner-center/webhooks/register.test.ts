import { covers } from '../../platform/covers';
import { start, type Running } from '../running';

const request = { WebhookUrl: 'https://events.northwind.example/events', WebhookEvents: ['subscription-updated', 'test-created'] };

describe('the registration for events', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());
  const register = (method: string, changes = {}, token?: string) =>
    running.call(method, '/webhooks/v1/registration', { ...request, ...changes }, {}, token);
  const read = (token?: string) => running.call('GET', '/webhooks/v1/registration', undefined, {}, token);

  test('names the events as a bare list', async () => {
    covers('partner-center: GET /webhooks/v1/registration/events');
    const { status, body } = await running.call('GET', '/webhooks/v1/registration/events');
    expect(status).toBe(200);
    expect(body).toEqual(expect.arrayContaining(['test-created', 'subscription-updated', 'reseller-relationship-accepted-by-customer']));
  });

  test('is made once, changed as a whole, and keeps its subscriber', async () => {
    covers('partner-center: POST /webhooks/v1/registration');
    covers('partner-center: GET /webhooks/v1/registration');
    covers('partner-center: PUT /webhooks/v1/registration');
    const made = await register('POST');
    expect(made).toMatchObject({ status: 200, body: { SubscriberId: expect.any(String), ...request } });
    expect(await read()).toMatchObject({ status: 200, body: request });
    expect((await read()).body).not.toHaveProperty('SubscriberId');
    expect((await register('POST')).status).toBe(409);
    const changed = await register('PUT', { WebhookEvents: ['invoice-ready'] }, 'app');
    expect(changed.body).toEqual({ ...(made.body as object), WebhookEvents: ['invoice-ready'] });
    expect((await read('app')).body).toMatchObject({ WebhookEvents: ['invoice-ready'] });
  });

  test('is one for each partner', async () => {
    await register('POST');
    expect((await read('other')).status).toBe(404);
    expect((await register('PUT', {}, 'other')).status).toBe(404);
    expect((await register('POST', {}, 'other')).status).toBe(200);
  });

  test('takes members and names in any case, and each event once', async () => {
    const body = {
      webhookUrl: request.WebhookUrl,
      webhookEvents: ['Test-Created', 'test-created'],
      signatureTokenToMsSignatureHeader: true,
    };
    expect((await running.call('POST', '/WEBHOOKS/v1/registration/', body)).body).toMatchObject({ WebhookEvents: ['test-created'] });
  });

  test.each([
    ['no address', { WebhookUrl: undefined }, 3000],
    ['an address that is none', { WebhookUrl: 'events' }, 3000],
    ['an address that is not of the web', { WebhookUrl: 'ftp://northwind.example' }, 3000],
    ['no event', { WebhookEvents: [] }, 3000],
    ['an event that is none', { WebhookEvents: ['tea-is-ready'] }, 900126],
  ])('refuses %s', async (_case, changes, code) => {
    expect(await register('POST', changes)).toMatchObject({ status: 400, body: { code } });
    expect((await read()).status).toBe(404);
  });

  test('cannot be taken away, as nothing of the kind is documented', async () => {
    await register('POST');
    expect((await running.call('DELETE', '/webhooks/v1/registration')).status).toBe(501);
  });
});
