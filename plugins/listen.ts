import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AddressInfo } from 'node:net';

export type Listening = {
  /** `http://host:port`. */
  readonly url: string;
  /** Takes no more connections; resolves when those that are open have ended. */
  close(): Promise<void>;
};

/** Rejects where the port cannot be had; port 0 takes a free one. */
export const listen = (app: Hono, hostname: string, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, (address: AddressInfo) =>
      resolve({
        url: `http://${hostname}:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      }),
    );
    server.once('error', reject);
  });
