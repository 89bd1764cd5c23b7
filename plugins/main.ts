import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { check } from './check';
import { readWish, usage } from './command-line';
import { readConfiguration, WrongConfiguration, type Configuration } from './configuration';
import { createLog } from './log';
import { startService, type Service } from './server';
import { systemTime } from './time';

/** The longest that a stop waits for the steps at hand; after that their leases run out by themselves. */
const longestStopMilliseconds = 90_000;

/** Exit codes: 0 stopped as asked, 1 could not start, 2 a setting or an argument is wrong. Those of `check` are in `usage`. */
const main = async (): Promise<void> => {
  const wish = readWish(process.argv.slice(2));
  if (wish === null || wish === 'help') {
    process.stdout.write(`${usage}\n`);
    process.exitCode = wish === null ? 2 : 0;
    return;
  }
  const configuration = readConfiguration(process.env);
  await (wish === 'check' ? checkOnce(configuration) : serve(configuration));
};

const checkOnce = async (configuration: Configuration): Promise<void> => {
  try {
    process.exitCode = (await check(configuration, (line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
  } catch (error) {
    process.stderr.write(
      `The check could not be made, so that nothing is known: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 3;
  }
};

const serve = async (configuration: Configuration): Promise<void> => {
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
