import { createServer } from 'node:net';
import { Mendable } from './mendable';

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });

/** The wished port, which must be free; without a wish the first free one from `from` on. */
export const freePort = async (wish: string, from: number): Promise<number> => {
  if (wish !== '') {
    const port = Number(wish);
    if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Mendable(`"${wish}" is not a port. Give a number from 1 to 65535.`);
    if (await isFree(port)) return port;
    throw new Mendable(`Port ${port} is taken by another program. Stop it, or choose another: npm start -- --port ${port + 10}`);
  }
  for (let port = from; port < from + 50; port++) if (await isFree(port)) return port;
  throw new Mendable(`No port between ${from} and ${from + 49} is free. Choose one: npm start -- --port 9000`);
};
