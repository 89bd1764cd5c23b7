import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { readConfiguration } from './configuration';
import { snapshotControl, type Restart } from './control/snapshots';
import { createSandbox } from './sandbox';

/** The sandbox process: one address for everything of Microsoft's that the product needs. It listens on this machine only. */
const configuration = readConfiguration(process.env);

let sandbox = await createSandbox(configuration);

const restart: Restart = async (changeFiles) => {
  await sandbox.close();
  try {
    changeFiles();
  } finally {
    sandbox = await createSandbox(configuration);
  }
};
const control = snapshotControl(configuration.dataFolder, restart);

// After Node's five seconds a caller on a busy machine would find the connection that it wants to use again closed.
const server = createServer(
  { keepAliveTimeout: 60_000 },
  getRequestListener((request, env) =>
    /^\/sandbox\/(snapshots|reset)/.test(new URL(request.url).pathname) ? control.fetch(request) : sandbox.app.fetch(request, env),
  ),
);
server.listen(configuration.port, '127.0.0.1');

const stop = async () => {
  server.close();
  server.closeAllConnections();
  await sandbox.close();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
