import { randomUUID } from 'node:crypto';
import type { Configuration } from './configuration';
import { connectDataverse, connectProviders, consentsOf } from './connections';
import { checkInvariants } from './ledger/check-invariants';
import { inspectionReport } from './ledger/inspection-report';
import { createLog } from './log';
import { createSealing } from './sealing/seal';
import { systemTime } from './time';

/** `server.mjs check`: looks whether what must hold holds, and changes nothing. True where all is well and everything could be read. */
export const check = async (configuration: Configuration, print: (line: string) => void): Promise<boolean> => {
  const sealing = createSealing(
    Buffer.from(configuration.TENANTRY_SEAL_KEY, 'base64'),
    configuration.TENANTRY_SEAL_KEYS_OLD.map((key) => Buffer.from(key, 'base64')),
  );
  const world = {
    fetch: (input: Parameters<typeof fetch>[0], init?: RequestInit) => fetch(input, init),
    time: systemTime,
    log: createLog('warn'),
    newId: randomUUID,
    sealing,
  };
  const dataverse = connectDataverse(configuration, world);
  const providers = connectProviders(configuration, world, consentsOf(configuration, world, dataverse));
  const found = await checkInvariants({ dataverse, providers, time: systemTime, newId: randomUUID });
  inspectionReport(found).forEach(print);
  return found.broken.length === 0 && found.unread.length === 0;
};
