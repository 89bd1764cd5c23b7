import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** On which side of its effect a call is stopped. */
export type Moment = 'before' | 'after';

/**
 * The calls by which something is changed for one run, told by the ids that stand in their address, headers or body. Reads are let through
 * uncounted: to die before or after one leaves the world as it was, and jobs that look after rows come between them at any time.
 */
export type Track = {
  /** What was changed, in order: `PATCH csp_provisionings`, `POST /v1/customers`. */
  readonly calls: readonly string[];
  /** Begins to count anew. */
  forget(): void;
  /** Stops the call with this number, from 1; resolves when it is stopped. It is never answered. */
  stopAt(number: number, moment: Moment): Promise<void>;
};

export type Gate = {
  readonly url: string;
  track(ids: readonly string[]): Track;
  close(): Promise<void>;
};

type Stop = { readonly number: number; readonly moment: Moment; readonly stopped: () => void };

/** Stands between the service and everything of Microsoft's, so that a call can be stopped before or after its effect, whatever it is. */
export const openGate = async (origin: string): Promise<Gate> => {
  const tracks: { readonly ids: readonly string[]; readonly calls: string[]; stop: Stop | null }[] = [];
  let url = '';

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    // The resource that a token is asked for is known by its own address only.
    const body = (await text(request)).replaceAll(encodeURIComponent(url), encodeURIComponent(origin));
    const all = `${path} ${String(request.headers['ms-correlationid'])} ${body}`;
    const track = tracks.find(({ ids }) => ids.some((id) => all.includes(id)));
    const number = request.method === 'GET' ? 0 : track?.calls.push(`${request.method ?? ''} ${nameOf(path)}`);
    const stop = track?.stop?.number === number ? track?.stop : null;
    if (stop?.moment === 'before') return stop.stopped();
    const answer = await fetch(`${origin}${path}`, {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      body: body === '' ? null : body,
      redirect: 'manual',
    });
    const content = Buffer.from(await answer.arrayBuffer());
    if (stop?.moment === 'after') return stop.stopped();
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !ofConnection.has(name)));
    response.writeHead(answer.status, headers).end(content);
  };

  // A service that was frozen or starved for longer than Node's five seconds would find the connection that it wants to use again closed.
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    pass(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    track(ids) {
      const track: (typeof tracks)[number] = { ids, calls: [], stop: null };
      tracks.push(track);
      return {
        calls: track.calls,
        forget: () => void track.calls.splice(0),
        stopAt: (number, moment) => new Promise((stopped) => void (track.stop = { number, moment, stopped })),
      };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

/** Headers that belong to a connection and not to what is said over it. */
const ofConnection = new Set(['connection', 'content-encoding', 'content-length', 'host', 'keep-alive', 'transfer-encoding']);

const headersOf = (request: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (!ofConnection.has(name)) headers.set(name, String(value));
  return headers;
};

/** The set of rows, or the provider's address with its ids left out. */
const nameOf = (path: string): string => {
  const [address = ''] = path.split('?');
  const rows = /^\/api\/data\/v9\.2\/(\w+)/.exec(address)?.[1];
  return rows ?? address.replace('/partner-center', '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '{id}');
};
