import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startService } from '../../../scripts/stack/stack';
import type { Program } from '../../../scripts/stack/process';
import { anyFreePort } from '../../e2e/world/deployed';
import type { Stack } from '../../e2e/world/stack';

export type SecondService = { readonly url: string; readonly program: Program; readonly logFolder: string };

/** Another process of the delivered service, on the same rows and the same provider, with a log of its own. */
export const startSecondService = async (stack: Stack, settings: Record<string, string> = {}): Promise<SecondService> => {
  const servicePort = await anyFreePort();
  const logFolder = join(stack.dataFolder, `service-${servicePort}`);
  mkdirSync(logFolder);
  const program = await startService({
    port: Number(new URL(stack.baseUrl).port),
    servicePort,
    dataFolder: logFolder,
    service: {
      TENANTRY_SWEEP_SECONDS: '1',
      TENANTRY_WAITING_CHECK_SECONDS: '1',
      TENANTRY_EVENT_ROOTS: join(stack.dataFolder, 'partner-center-root.pem'),
      ...settings,
    },
  });
  return { url: `http://localhost:${servicePort}`, program, logFolder };
};
