import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { pino } from 'pino';
import { valueOf } from '../../../plugins/api/problem';
import { createPartnerCenter } from '../../../plugins/partner-center';
import { served } from '../world/serve';

const trace = { correlationId: randomUUID() };

describe('the delivery of an event that Partner Center sent as a trial', () => {
  /** What is read where Partner Center says this of it. */
  const readFrom = async (body: object) => {
    const app = new Hono();
    app.get('/webhooks/v1/registration/validationEvents/:id', (context) => context.json(body));
    const server = await served(app);
    const tokens = { token: async () => 'token', forget: () => undefined };
    const provider = createPartnerCenter({
      url: server.url,
      salesUrl: server.url,
      tokens: { user: tokens, app: tokens },
      fetch,
      timeoutMilliseconds: 30_000,
      time: { now: Date.now, sleep: async () => undefined },
      log: pino({ enabled: false }),
      newId: randomUUID,
    });
    const read = valueOf(await provider.events.validation('trial', trace));
    await server.close();
    return read;
  };
  const answered = (...codes: readonly unknown[]) =>
    readFrom({ status: 'completed', results: codes.map((responseCode) => ({ responseCode, responseMessage: '', systemError: false })) });

  test.each(['OK', 'ok', 'Created', 'Accepted', 'NonAuthoritativeInformation', 'NoContent', 'No Content', '200', '204', '299', 200, 202])(
    'succeeded with %p',
    async (code) => expect(await answered(code)).toMatchObject({ state: 'delivered' }),
  );

  test.each(['Unauthorized', 'Forbidden', 'Found', 'InternalServerError', '401', '2000', 503, '', null])('failed with %p', async (code) =>
    expect(await answered(code)).toMatchObject({ state: 'failed' }),
  );

  test('is judged by its last attempt, and told in Partner Center’s words', async () => {
    expect(await answered('InternalServerError', 'NoContent')).toEqual({ state: 'delivered', detail: 'completed NoContent' });
    expect(await answered('NoContent', 'Unauthorized')).toEqual({ state: 'failed', detail: 'completed Unauthorized' });
  });

  test.each([
    [{ status: 'inProgress' }, 'pending'],
    [{ status: 'inProgress', results: [] }, 'pending'],
    [{ status: 'Failed', results: null }, 'failed'],
  ])('without an attempt, %j, is %s', async (body, state) => expect(await readFrom(body)).toMatchObject({ state }));
});
