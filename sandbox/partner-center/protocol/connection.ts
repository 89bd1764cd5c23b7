import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

/** The caller's connection, as far as faults touch it. */
export type Connection = {
  /** Cuts it; the response is for the server, not for the caller. */
  lose(): Response;
  /** Whether the caller has gone away. */
  gone(): boolean;
};

/** A request that never crossed the network has no connection to lose; it gets what a gateway answers for a service that fell silent. */
export const connectionOf = (env: Partial<HttpBindings> | undefined): Connection => {
  const socket = env?.incoming?.socket;
  return {
    lose() {
      socket?.destroy();
      return socket ? RESPONSE_ALREADY_SENT : new Response(null, { status: 504 });
    },
    gone: () => socket?.destroyed ?? false,
  };
};

/** Thrown where a fault cuts the connection. */
export class ConnectionLost extends Error {}
