import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { deployWhenChanged, startSandbox } from '../../../scripts/stack/stack';
import { placeInRun } from '../../run-folder/kept';

const portsSchema = z.object({ port: z.number(), servicePort: z.number() });
type Ports = z.infer<typeof portsSchema>;

/** Where a stack is to run: its addresses, and a data folder of its own in which solution and sample world are deployed for them. */
export type Deployed = Ports & { readonly dataFolder: string };

/**
 * The deployment is made by the first stack of a worker of Jest and copied by the later ones, at the same addresses, since it holds them.
 * Where something listens there still, it is made anew at others.
 */
export const deployedFolder = async (): Promise<Deployed> => {
  const kept = placeInRun(`deployed-${process.env['JEST_WORKER_ID'] ?? '0'}`);
  const ports = (await freePortsOf(kept)) ?? (await deployTo(kept));
  const dataFolder = mkdtempSync(join(tmpdir(), 'tenantry-'));
  cpSync(kept, dataFolder, { recursive: true });
  return { ...ports, dataFolder };
};

const portsFile = 'ports.json';

const freePortsOf = async (kept: string): Promise<Ports | null> => {
  const file = join(kept, portsFile);
  if (!existsSync(file)) return null;
  const ports = portsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return (await isFree(ports.port)) && (await isFree(ports.servicePort)) ? ports : null;
};

const deployTo = async (kept: string): Promise<Ports> => {
  rmSync(kept, { recursive: true, force: true });
  const ports = { port: await anyFreePort(), servicePort: await anyFreePort() };
  const sandbox = await startSandbox({ ...ports, dataFolder: kept });
  await deployWhenChanged({ ...ports, dataFolder: kept });
  await sandbox.stop();
  writeFileSync(join(kept, portsFile), JSON.stringify(ports));
  return ports;
};

/** A port that nobody listens on now. */
export const anyFreePort = async (): Promise<number> => {
  const port = await listenOnce(0);
  if (port === null) throw new Error('no port of this machine is free');
  return port;
};

const isFree = async (port: number): Promise<boolean> => (await listenOnce(port)) !== null;

/** Listens for a moment and says where; null where somebody else does. */
const listenOnce = (port: number): Promise<number | null> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(null));
    server.listen(port, '127.0.0.1', () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => done(found));
    });
  });
