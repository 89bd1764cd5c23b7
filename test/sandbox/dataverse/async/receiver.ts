import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

export type Received = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly text: string };

/** How a receiver answers one call: with a status, by closing the connection, or never. */
export type Answer = number | 'hang-up' | 'silence';

/** A webhook receiver on this machine. `answers` are used in turn, the last one for ever. */
export const startReceiver = async (...answers: Answer[]) => {
  const received: Received[] = [];
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    received.push({ path: request.url ?? '', headers: request.headers, text });
    const answer = answers[Math.min(received.length, answers.length) - 1] ?? 200;
    if (answer === 'hang-up') request.socket.destroy();
    else if (answer !== 'silence') response.writeHead(answer).end('ignored');
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/steps`,
    received,
    ids: () => received.map(({ text }) => z.object({ PrimaryEntityId: z.string() }).parse(JSON.parse(text)).PrimaryEntityId),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
