import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** One event as it arrived: the body byte for byte. */
export type Received = { readonly body: string; readonly headers: Headers };

/** A partner's server that takes events. `answers` are the statuses of the next answers; then it is 200. `pause` comes before each answer. */
export const receiver = async (pause: () => Promise<void> = () => Promise.resolve()) => {
  const received: Received[] = [];
  const answers: number[] = [];
  const app = new Hono();
  app.post('/events', async (context) => {
    received.push({ body: await context.req.text(), headers: context.req.raw.headers });
    await pause();
    return new Response('noted', { status: answers.shift() ?? 200 });
  });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0, serverOptions: { keepAliveTimeout: 60_000 } });
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    received,
    answers,
    names: () => received.map(({ body }) => String((JSON.parse(body) as Record<string, unknown>)['EventName'])),
    /** May be called twice. */
    async stop() {
      if (!server.listening) return;
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
};
export type Receiver = Awaited<ReturnType<typeof receiver>>;
