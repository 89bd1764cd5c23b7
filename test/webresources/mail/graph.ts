import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Asked = { readonly method: string; readonly path: string; readonly authorization: string | undefined; readonly body: unknown };

/**
 * A mailbox behind real HTTP, as far as a sender sees it. `next` says what becomes of the next mail: taken, taken or dropped with the
 * connection broken before the answer, or refused.
 */
export type FakeGraph = {
  readonly url: string;
  readonly asked: Asked[];
  /** Marks of the mails that went out, in their order. */
  readonly sent: string[];
  next: 'take' | 'take-and-break' | 'break' | { readonly status: number; readonly code: string } | { readonly redirectTo: string };
  /** Sent Items does not show what was just sent. */
  lags: boolean;
  close(): Promise<void>;
};

export const startGraph = async (): Promise<FakeGraph> => {
  const server: Server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const graph: FakeGraph = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graph`,
    asked: [],
    sent: [],
    next: 'take',
    lags: false,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  server.on('request', (request, response) => {
    void textOf(request).then((text) => {
      const body: unknown = text === '' ? null : JSON.parse(text);
      const path = decodeURIComponent((request.url ?? '').replaceAll('+', ' '));
      graph.asked.push({ method: request.method ?? '', path, authorization: request.headers.authorization, body });
      const answer = (status: number, value?: unknown) => {
        if (value === undefined) return response.writeHead(status).end();
        return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      };
      if (path.startsWith('/graph/v1.0/me/mailFolders/sentitems/messages')) {
        const found = graph.lags ? [] : graph.sent.filter((mark) => path.includes(`'${mark}'`));
        return answer(200, { value: found.map((id) => ({ id })) });
      }
      const { next } = graph;
      graph.next = 'take';
      if (typeof next === 'object' && 'redirectTo' in next) return response.writeHead(307, { location: next.redirectTo }).end();
      if (typeof next === 'object') return answer(next.status, { error: { code: next.code, message: next.code } });
      if (next !== 'break') graph.sent.push(markOf(body));
      return next === 'take' ? answer(202) : request.socket.destroy();
    });
  });
  return graph;
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
};

const markOf = (body: unknown): string => /"value":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? '';
