import { rmSync } from 'node:fs';
import { serviceEnvironment } from '../../../scripts/stack/environment';
import type { Program } from '../../../scripts/stack/process';
import { startSandbox, startService } from '../../../scripts/stack/stack';
import { deployedFolder } from '../../e2e/world/deployed';
import { openGate, type Gate } from './gate';
import { logsOf, secretsIn } from '../../secrets/secrets-in';

/**
 * A service that is to be killed: it begins nothing by itself and waits for an answer as long as it takes, so that a call stays stopped until
 * the process ends. Its leases last longer still; `endLeases` ends those that it leaves.
 */
export const mortally = {
  TENANTRY_SWEEP_SECONDS: '3600',
  TENANTRY_DATAVERSE_TIMEOUT_SECONDS: '300',
  TENANTRY_PARTNER_CENTER_TIMEOUT_SECONDS: '300',
  TENANTRY_LEASE_SECONDS: '600',
} as const;

/** The delivered sandbox, with a gate between it and whatever service is started. */
export type GatedStack = {
  readonly baseUrl: string;
  readonly serviceUrl: string;
  readonly dataFolder: string;
  readonly gate: Gate;
  /** Starts the delivered service; one at a time. `settings` are more or other environment variables. */
  startService(settings: Record<string, string>): Promise<Program>;
  stop(): Promise<void>;
};

export const startGatedStack = async (): Promise<GatedStack> => {
  const { dataFolder, ...ports } = await deployedFolder();
  const baseUrl = `http://localhost:${ports.port}`;
  const sandbox = await startSandbox({ ...ports, dataFolder });
  const gate = await openGate(baseUrl);
  const throughGate = Object.fromEntries(
    ['TENANTRY_DATAVERSE_URL', 'TENANTRY_LOGIN_METADATA', 'TENANTRY_PARTNER_CENTER_URL'].map((name) => [
      name,
      (serviceEnvironment(ports)[name] ?? '').replaceAll(baseUrl, gate.url),
    ]),
  );
  let service: Program | null = null;
  return {
    baseUrl,
    serviceUrl: `http://localhost:${ports.servicePort}`,
    dataFolder,
    gate,
    startService: async (settings) =>
      (service = await startService({ ...ports, dataFolder, service: { TENANTRY_LOG_LEVEL: 'trace', ...throughGate, ...settings } })),
    async stop() {
      await service?.stop();
      await gate.close();
      await sandbox.stop();
      const secrets = secretsIn(logsOf(dataFolder));
      rmSync(dataFolder, { recursive: true, force: true });
      if (secrets.length > 0) throw new Error(`The logs hold ${secrets.join(', ')}`);
    },
  };
};
