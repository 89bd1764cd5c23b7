import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AddressInfo } from 'node:net';

/** A machine busy for longer than Node's five seconds would find the connection that it wants to use again closed. */
const serverOptions = { keepAliveTimeout: 60_000 };

/** Serves an app over real HTTP on a free port of this machine. */
export const served = (app: Hono): Promise<{ url: string; close: () => Promise<void> }> =>
  new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0, serverOptions }, (address: AddressInfo) =>
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
  });
