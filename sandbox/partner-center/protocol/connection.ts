import type { HttpBindings } from '@hono/node-server';
import { NotSupported } from '../../platform/not-supported';

/** The caller's connection, as far as faults touch it. */
export type Connection = {
  /** Cuts it without an answer. */
  lose(): void;
  /** Whether the caller has gone away. */
  gone(): boolean;
};

/** In a process of its own there is a socket; a request that never crossed the network has none to lose. */
export const connectionOf = (env: Partial<HttpBindings> | undefined): Connection => {
  const socket = env?.incoming?.socket;
  return {
    lose() {
      if (!socket) throw new NotSupported('a lost connection without a network');
      socket.destroy();
    },
    gone: () => socket?.destroyed ?? false,
  };
};

/** Thrown where a fault cuts the connection. */
export class ConnectionLost extends Error {}
