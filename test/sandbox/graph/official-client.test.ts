import { Client, HTTPMessageHandler, type Context, type Middleware } from '@microsoft/microsoft-graph-client';
import { mail, sentItems, startGraph, type World } from './world';

let world: World;
beforeAll(async () => (world = await startGraph()));
afterAll(() => world.stop());

/** The client's own handler gives no token to an http address; this one does. */
class Authentication implements Middleware {
  readonly #next = new HTTPMessageHandler();

  async execute(context: Context): Promise<void> {
    context.options = { ...context.options, headers: { ...context.options?.headers, authorization: 'Bearer .user.' } };
    await this.#next.execute(context);
  }
}

test('Microsoft’s own client sends a mail and finds it', async () => {
  const client = Client.initWithMiddleware({
    middleware: new Authentication(),
    baseUrl: `${world.baseUrl}/graph/`,
    defaultVersion: 'v1.0',
  });
  await client.api('/me/sendMail').post(mail('by the client'));
  const found = (await client.api(sentItems('by the client')).get()) as { value: unknown[] };
  expect(found.value).toHaveLength(1);
  await expect(client.api('/me/sendMail').post({})).rejects.toMatchObject({ statusCode: 400, code: 'RequestBodyRead' });
});
