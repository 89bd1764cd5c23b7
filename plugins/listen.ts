import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AddressInfo } from 'node:net';

export type Listening = {
  /** `http://host:port`. */
  readonly url: string;
  /** Takes no more connections; resolves when those that are open have ended. */
  close(): Promise<void>;
};

/** Longer than callers keep a connection that they mean to use again: after Node's five seconds a busy one would find it closed. */
const serverOptions = { keepAliveTimeout: 60_000 };

/** Rejects where the port cannot be had; port 0 takes a free one. */
export const listen = (app: Hono, hostname: string, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port, serverOptions }, (address: AddressInfo) =>
      resolve({
        url: `http://${hostname}:${address.port}`,
        close: () =>
          new Promise((closed) => {
            // What is answered from now on is kept no longer.
            if ('keepAliveTimeout' in server) server.keepAliveTimeout = 1;
            server.close(() => closed());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      }),
    );
    server.once('error', reject);
  });
