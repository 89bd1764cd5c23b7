import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { check } from './check';
import { readConfiguration, WrongConfiguration } from './configuration';
import { createLog } from './log';
import { startService, type Service } from './server';
import { systemTime } from './time';

/** The longest that a stop waits for the steps at hand; after that their leases run out by themselves. */
const longestStopMilliseconds = 90_000;

/** Exit codes: 0 stopped as asked, 1 could not start, 2 the configuration is wrong. With `check`: 1 something does not hold. */
const main = async (): Promise<void> => {
  const configuration = readConfiguration(process.env);
  if (process.argv[2] === 'check') {
    process.exitCode = (await check(configuration, (line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
    return;
  }
  const log = createLog(configuration.TENANTRY_LOG_LEVEL);
  const service = await startService(configuration, {
    fetch: (input, init) => fetch(input, init),
    time: systemTime,
    log,
    newId: randomUUID,
    random: Math.random,
    worker: `${hostname()}/${process.pid}`,
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(service));
};

const end = async (service: Service): Promise<void> => {
  setTimeout(() => process.exit(1), longestStopMilliseconds).unref();
  await service.stop();
  process.exit(0);
};

main().catch((error: unknown) => {
  console.error(error instanceof WrongConfiguration ? error.message : error);
  process.exit(error instanceof WrongConfiguration ? 2 : 1);
});
