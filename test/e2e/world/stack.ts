import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from '../../../scripts/stack/process';
import { deployWhenChanged, startSandbox, startService, type StackOptions } from '../../../scripts/stack/stack';
import { logsOf, secretsIn } from '../../secrets/secrets-in';

/** A port that nobody listens on now. */
export const anyFreePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/** The delivered sandbox and service, running on free ports with a data folder of their own. */
export type Stack = {
  readonly baseUrl: string;
  readonly serviceUrl: string;
  readonly dataFolder: string;
  service(): Program;
  /** Starts the service again after it was stopped or killed. */
  startService(): Promise<void>;
  stop(): Promise<void>;
};

/** `settings` are environment variables of the service, e.g. a shorter sweep. */
export const startStack = async (settings: Record<string, string> = {}): Promise<Stack> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tenantry-'));
  const options: StackOptions = {
    port: await anyFreePort(),
    servicePort: await anyFreePort(),
    dataFolder,
    service: { TENANTRY_SWEEP_SECONDS: '1', TENANTRY_WAITING_CHECK_SECONDS: '1', ...settings },
  };
  const sandbox = await startSandbox(options);
  await deployWhenChanged(options);
  let service = await startService(options);
  return {
    baseUrl: `http://localhost:${options.port}`,
    serviceUrl: `http://localhost:${options.servicePort}`,
    dataFolder,
    service: () => service,
    startService: async () => void (service = await startService(options)),
    stop: async () => {
      await service.stop();
      await sandbox.stop();
      const secrets = secretsIn(logsOf(dataFolder));
      rmSync(dataFolder, { recursive: true, force: true });
      if (secrets.length > 0) throw new Error(`The logs hold ${secrets.join(', ')}`);
    },
  };
};
