import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';

/** What a Hono application is to the server; some want the bare connection. */
type Application = { fetch(request: Request, env: HttpBindings): Response | Promise<Response> };

export type Served = { readonly baseUrl: string; use(app: Application): void; stop(): Promise<void> };

/** A real HTTP server on a free port; the application is given afterwards, because it wants to know its own address. */
export const serve = async (): Promise<Served> => {
  let listener: ReturnType<typeof getRequestListener> | null = null;
  // A machine busy for longer than Node's five seconds would find the connection that it wants to use again closed.
  const server: Server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    if (listener) void listener(request, response);
    else response.writeHead(503).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://localhost:${port}`,
    use: (app) => void (listener = getRequestListener((request, env) => app.fetch(request, env as HttpBindings))),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
