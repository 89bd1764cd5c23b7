import { rmSync } from 'node:fs';
import type { Program } from '../../../scripts/stack/process';
import { startSandbox, startService, type StackOptions } from '../../../scripts/stack/stack';
import { logsOf, secretsIn } from '../../secrets/secrets-in';
import { deployedFolder } from './deployed';

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

/** Every second the service looks for what nobody told it of. */
const watchful = { TENANTRY_SWEEP_SECONDS: '1', TENANTRY_WAITING_CHECK_SECONDS: '1' };

/**
 * As seldom as the service looks where nothing else is configured: for suites that wait for nothing that only looking finds. It saves a
 * tenth of a processor while they run.
 */
export const unhurried = { TENANTRY_SWEEP_SECONDS: '10', TENANTRY_WAITING_CHECK_SECONDS: '60' };

/** `settings` are environment variables of the service. */
export const startStack = async (settings: Record<string, string> = {}): Promise<Stack> => {
  const deployed = await deployedFolder();
  const { dataFolder } = deployed;
  const options: StackOptions = {
    ...deployed,
    service: { ...watchful, ...settings },
  };
  const sandbox = await startSandbox(options);
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
