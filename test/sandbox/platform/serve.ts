import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

export type Served = { readonly baseUrl: string; use(app: Pick<Hono, 'fetch'>): void; stop(): Promise<void> };

/** A real HTTP server on a free port; the application is given afterwards, because it wants to know its own address. */
export const serve = async (): Promise<Served> => {
  let listener: ReturnType<typeof getRequestListener> | null = null;
  const server: Server = createServer((request, response) => {
    if (listener) void listener(request, response);
    else response.writeHead(503).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://localhost:${port}`,
    use: (app) => void (listener = getRequestListener(app.fetch)),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
